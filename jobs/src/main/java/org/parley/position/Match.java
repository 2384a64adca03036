package org.parley.position;

import java.util.BitSet;

/**
 * Where a pattern stands in a clause.
 *
 * @param from first word
 * @param to one past the last word
 * @param used words that the pattern names; those of gaps, and adverbs and negations passed over,
 *     are left out
 */
record Match(int from, int to, BitSet used) {

  /** True when the other match lies within this one and is shorter. */
  boolean covers(Match other) {
    return from <= other.from && other.to <= to && to - from > other.to - other.from;
  }
}
