package org.parley.position;

import java.util.Arrays;
import org.parley.corpus.Layout;
import org.parley.text.Zone;

/** Sentences of a document, numbered over paragraphs that are not debris of the page. */
final class SentenceNumbers {

  private final int[] starts;

  SentenceNumbers(Layout layout) {
    starts =
        layout.paragraphs().stream()
            .filter(p -> p.zone() != Zone.BOILERPLATE)
            .flatMap(p -> p.sentences().stream())
            .mapToInt(s -> s.span().start())
            .sorted()
            .toArray();
  }

  /**
   * 0-based number of the sentence that holds the offset, or of the last one before it; -1 none.
   */
  int of(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Sentences from one offset to a later one; 0 within the same. */
  int distance(int from, int to) {
    return of(to) - of(from);
  }
}
