package org.parley.statement;

import org.parley.text.TokenKind;

/**
 * Quotations signed behind a dash, in their own paragraph or in the next: {@code "..." — Ada
 * Selin}. Only a name and what a comma adds to it may stand there.
 */
final class Testimony {

  private static final int MAX_NAME_TOKENS = 6;

  private Testimony() {}

  /**
   * The name behind a dash.
   *
   * @param dash where the dash should stand
   * @param to one past the last token that may belong to it
   * @return null when there is no dash, or more than a name behind it
   */
  static Subject signature(Passage p, int dash, int to) {
    int first = dash;
    while (first < to && (p.isDash(first) || p.is(first, "-"))) {
      first++;
    }
    if (first == dash || !p.isCapital(first)) {
      return null;
    }
    int i = first;
    while (i < to && i < first + MAX_NAME_TOKENS && isNamePart(p, i)) {
      i++;
    }
    boolean ends = i == to || p.isComma(i) || p.is(i, "(");
    return ends ? new Subject(first, i - 1, false) : null;
  }

  /**
   * The quotation again, with the speaker that the next paragraph names.
   *
   * @param quoted a quotation that has no speaker of its own
   * @return null when the next paragraph is no signature
   */
  static Draft signed(Draft quoted, Passage next) {
    Subject subject = signature(next, 0, next.size());
    if (subject == null || quoted.cueSpan() != null || quoted.parts().size() != 1) {
      return null;
    }
    Draft signed = new Draft(next, Rule.TESTIMONY, null, subject, null);
    Draft.Part part = quoted.parts().get(0);
    return signed.with(part.passage(), part.first(), part.last());
  }

  private static boolean isNamePart(Passage p, int i) {
    return p.isCapital(i)
        || p.is(i, TokenKind.HYPHEN)
        || p.is(i, ".")
        || p.is(i, "de")
        || p.is(i, "van")
        || p.is(i, "al");
  }
}
