package org.parley.statement;

import java.io.Serializable;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;

/**
 * Who said what in a document: direct, mixed and indirect speech with its speakers, layers and
 * dates; and what he is said to believe, want or support. Text marked as boilerplate is left out.
 */
public final class StatementExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Codebook codebook;
  private final OfficeHolders holders;

  /** Looks up actors in the codebook. */
  public StatementExtractor(Codebook codebook) {
    this.codebook = codebook;
    this.holders = new OfficeHolders(codebook);
  }

  /**
   * Statements in text order, numbered from 0.
   *
   * @param mentions of this document, in text order
   */
  public List<Statement> extract(
      Document document, Layout layout, DocumentDate date, List<Mention> mentions) {
    StoryReader reader = new StoryReader();
    reader.read(document.text(), layout, mentions);
    SpeakerResolver resolver = new SpeakerResolver(codebook, holders);
    return new Attribution(resolver, document.text(), date.interval())
        .statements(reader.drafts(), reader.bystanders());
  }
}
