package org.parley.position;

import java.util.List;
import org.parley.mention.Mention;

/** Looking up mentions that stand in text order. */
final class MentionOrder {

  private MentionOrder() {}

  /** Index of the first mention that begins at or after an offset; their number when none does. */
  static int firstFrom(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
