package org.parley.statement;

import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * The dateline before a report: a place in capitals, then a date, an agency or a dash, as in {@code
 * LONDON, March 18, 2015 - }.
 */
final class Dateline {

  /** So many tokens may stand between the place and the end of a dateline. */
  private static final int MAX_TOKENS = 12;

  private Dateline() {}

  /** Number of tokens of the dateline that opens a paragraph; 0 when none does. */
  static int tokens(Passage p) {
    if (!isCapitals(p, 0)) {
      return 0;
    }
    int i = 0;
    while (isCapitals(p, i)) {
      i++;
    }
    int dated = 0;
    int limit = Math.min(p.size(), i + MAX_TOKENS);
    for (; i < limit && !p.isQuoted(i); i++) {
      if (p.isDash(i)) {
        while (p.isDash(i)) {
          i++;
        }
        return p.isCapital(i) || p.isQuoted(i) || p.is(i, TokenKind.NUMBER) ? i : 0;
      }
      boolean number = p.is(i, TokenKind.NUMBER) && (p.is(i - 1, WordClass.TIME) || dated > 0);
      if (number) {
        dated = p.isComma(i + 1) && !p.is(i + 2, TokenKind.NUMBER) ? i + 2 : i + 1;
      } else if (!p.isCapital(i)
          && !p.isComma(i)
          && !p.is(i, TokenKind.NUMBER)
          && !p.is(i, "(")
          && !p.is(i, ")")
          && !p.is(i, "/")) {
        break;
      }
    }
    return dated < p.size() ? dated : 0;
  }

  /** True for a word of two letters or more, all capitals. */
  private static boolean isCapitals(Passage p, int i) {
    if (!p.isCapital(i)) {
      return false;
    }
    Token word = p.token(i);
    if (word.end() - word.start() < 2) {
      return false;
    }
    for (int c = word.start(); c < word.end(); c++) {
      if (Character.isLowerCase(p.text().charAt(c))) {
        return false;
      }
    }
    return true;
  }
}
