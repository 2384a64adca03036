package org.parley.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;

/**
 * A document's paragraphs with zones, sentences and tokens, and the ledger of what is not counted.
 *
 * @param paragraphs in text order
 * @param exclusions in text order; every paragraph of a zone that is not counted has one
 */
public record Layout(List<Paragraph> paragraphs, List<Exclusion> exclusions)
    implements Serializable {

  /**
   * Number of the paragraph that holds an offset, from 0; the last before it when none does; -1
   * none.
   */
  private int paragraphAt(int offset) {
    int from = 0;
    int to = paragraphs.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from - 1;
  }

  /** The sentence that holds an offset; empty when none does. */
  public Optional<Sentence> sentenceAt(int offset) {
    int paragraph = paragraphAt(offset);
    return paragraph < 0
        ? Optional.empty()
        : paragraphs.get(paragraph).sentences().stream()
            .filter(s -> s.span().start() <= offset && offset < s.span().end())
            .findFirst();
  }
}
