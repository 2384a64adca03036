package org.parley.corpus;

import java.io.Serializable;
import java.util.List;
import org.parley.text.Paragraph;

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
  public int paragraphAt(int offset) {
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
}
