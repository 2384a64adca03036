package org.parley.position;

import java.util.BitSet;
import java.util.Set;

/**
 * Relative clauses between commas that end before a word: "Russia, which backs him, says that he
 * stays". Whoever thinks something there does not think what stands behind them.
 */
final class Asides {

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom");

  private Asides() {}

  /** The words of such clauses before word {@code end}. */
  static BitSet before(Clause clause, int end) {
    BitSet asides = new BitSet();
    for (int i = 0; i < end; i++) {
      if (clause.word(i).afterComma() && RELATIVES.contains(clause.form(i))) {
        int close = i + 1;
        while (close <= end && !clause.word(close).afterComma()) {
          close++;
        }
        if (close > end) {
          break;
        }
        asides.set(i, close);
        i = close - 1;
      }
    }
    return asides;
  }
}
