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
 * dates. Text marked as boilerplate is left out.
 */
public final class StatementExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Codebook codebook;
  private final OfficeHolders holders;
  private final boolean stances;

  /** Reads what was said; beliefs, wishes and support are left out. */
  public StatementExtractor(Codebook codebook) {
    this(codebook, false);
  }

  /**
   * @param stances true when verbs of belief, wish, intention and support count as cues
   */
  public StatementExtractor(Codebook codebook, boolean stances) {
    this.codebook = codebook;
    this.holders = new OfficeHolders(codebook);
    this.stances = stances;
  }

  /**
   * Statements in text order, numbered from 0.
   *
   * @param mentions of this document, in text order
   */
  public List<Statement> extract(
      Document document, Layout layout, DocumentDate date, List<Mention> mentions) {
    StoryReader reader = new StoryReader(stances);
    reader.read(document.text(), layout, mentions);
    SpeakerResolver resolver = new SpeakerResolver(codebook, holders);
    return new Attribution(resolver, document.text(), date.interval())
        .statements(reader.drafts(), reader.bystanders());
  }
}
