package org.parley.mention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.date.OfficeTitle;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/**
 * Finds where a document names the actors of a codebook.
 *
 * <p>Longest match first, on {@link NameKeys}, within a sentence; what a name with several bearers
 * means is decided by the document's full names, then by dated roles. One finder serves any number
 * of documents and threads; the index is built on first use in each JVM.
 */
public final class MentionFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Codebook codebook;
  private transient volatile AliasIndex index;

  /** Builds nothing yet. */
  public MentionFinder(Codebook codebook) {
    this.codebook = codebook;
  }

  /** Where a document may name somebody: what the other methods read. */
  public NameRuns runs(Document document, Layout layout) {
    return new NameRuns(index(), document, layout);
  }

  /**
   * All mentions, by start, a longer one before those embedded in it.
   *
   * @param date when the document was published; null when unknown: then a role with several
   *     holders needs one of them named in the text
   */
  public List<Mention> find(NameRuns runs, DateInterval date) {
    return read(runs, date).mentions();
  }

  /**
   * What a document names.
   *
   * @param mentions by start, a longer one before those embedded in it
   * @param disputedTitles persons with titles that the codebook does not have them hold then
   */
  public record Names(List<Mention> mentions, List<UnknownName> disputedTitles)
      implements Serializable {}

  /** All mentions, and the titles at odds with the codebook. */
  public Names read(NameRuns runs, DateInterval date) {
    List<Mention> mentions = new ArrayList<>();
    DocumentReading reading = new DocumentReading(runs, date);
    for (DocumentReading.SentenceFinds sentence : reading.finds()) {
      for (Found found : sentence.finds()) {
        mentions.add(mention(sentence.view(), found));
      }
    }
    return new Names(List.copyOf(mentions), List.copyOf(reading.disputedTitles()));
  }

  /**
   * Who is given which dated office, without knowing the document's date: persons named with their
   * title, and offices whose holder the document names elsewhere. Offices called former and the
   * like are left out.
   */
  public List<OfficeTitle> officeTitles(NameRuns runs) {
    List<OfficeTitle> titles = new ArrayList<>();
    DocumentReading reading = new DocumentReading(runs, null);
    for (DocumentReading.SentenceFinds sentence : reading.finds()) {
      for (Found found : sentence.finds()) {
        List<Validity> terms = found.past() || !found.linked() ? List.of() : terms(found);
        if (!terms.isEmpty()) {
          titles.add(
              new OfficeTitle(
                  sentence.view().span(found.from(), found.to()),
                  sentence.view().surface(found.from(), found.to()),
                  found.reading().actorId(),
                  found.roleId(),
                  found.reading().form() != MentionForm.ROLE,
                  terms));
        }
      }
    }
    return List.copyOf(titles);
  }

  /**
   * Names that no mention covers: what an analyst may want to add to the codebook.
   *
   * @param mentions those of the document
   */
  public List<UnknownName> unknownNames(NameRuns runs, List<Mention> mentions) {
    return UnknownNames.find(runs, mentions);
  }

  private List<Validity> terms(Found found) {
    return index().roles().of(found.reading().actorId()).stream()
        .filter(term -> term.roleId().equals(found.roleId()))
        .map(term -> term.role())
        .map(role -> role.open() ? new Validity(role.validity().from(), null) : role.validity())
        .sorted(Comparator.comparing(v -> v.from() == null ? LocalDate.MIN : v.from()))
        .toList();
  }

  private static Mention mention(SentenceView view, Found found) {
    return new Mention(
        view.paragraph().index(),
        view.index(),
        view.span(found.from(), found.to()),
        view.surface(found.from(), found.to()),
        found.reading().actorId(),
        found.reading().form(),
        view.paragraph().zone(),
        found.embedded(),
        found.roleId(),
        found.reading().candidates());
  }

  private AliasIndex index() {
    AliasIndex built = index;
    if (built == null) {
      built = new AliasIndex(codebook);
      index = built;
    }
    return built;
  }
}
