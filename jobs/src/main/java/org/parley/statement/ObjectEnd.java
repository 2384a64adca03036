package org.parley.statement;

import org.parley.text.TokenKind;

/**
 * Tells where content that is an object ends: the verb behind it is not its own, and what says
 * when, where and how belongs to the cue. {@code He called the plan "a farce" [on his radio show]}.
 */
final class ObjectEnd {

  /** So many words may stand before the noun of an occasion: {@code in his first big speech}. */
  private static final int MAX_OCCASION = 5;

  private final Passage p;
  private final NounPhrases nouns;

  ObjectEnd(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /**
   * True when the object ends before a token.
   *
   * @param clause true when words since its beginning open a clause of its own
   */
  boolean before(Cue cue, int first, int i, boolean clause) {
    if (i <= first || p.isQuoted(i)) {
      return false;
    }
    return (!clause && cue.isParticiple() && isOtherVerb(i))
        || (p.is(i, "by") && isGerund(i + 1))
        || (!clause && (isCircumstance(i) || isOccasion(i)))
        || (p.isComma(i) && p.is(i + 1, "that"))
        || endsQuotation(i);
  }

  /** True for a word that opens a clause within the object: its verb is the object's own. */
  boolean opensClause(int i) {
    return !p.isQuoted(i)
        && (p.is(i, WordClass.RELATIVE)
            || p.is(i, WordClass.SUBJECT)
            || p.is(i, WordClass.WH)
            || p.is(i, "because"));
  }

  private boolean isOtherVerb(int i) {
    return nouns.isFinite(i)
        && p.is(i, TokenKind.WORD)
        && (p.is(i, WordClass.AUXILIARY) || p.is(i, WordClass.MODAL))
        && !p.isComma(i - 1)
        && !p.is(i - 1, WordClass.CONJUNCTION);
  }

  private boolean isGerund(int i) {
    return p.folded(i).endsWith("ing") && p.folded(i).length() > 4 && !p.isCapital(i);
  }

  private boolean isCircumstance(int i) {
    return p.is(i, "during")
        || p.is(i, "when")
        || p.is(i, "while")
        || p.is(i, "after")
        || p.is(i, "before")
        || p.is(i, "because")
        || p.is(i, "since")
        || p.is(i, "amid")
        || p.is(i, "until");
  }

  /** {@code in an interview}, {@code on his radio show}. */
  private boolean isOccasion(int i) {
    if (!p.is(i, "in") && !p.is(i, "on") && !p.is(i, "at")) {
      return false;
    }
    if (p.is(i + 1, "twitter") || p.is(i + 1, "facebook")) {
      return true;
    }
    if (!p.is(i + 1, WordClass.DETERMINER) && !p.is(i + 1, WordClass.POSSESSIVE)) {
      return false;
    }
    for (int n = i + 2; n < i + 2 + MAX_OCCASION; n++) {
      if (p.is(n, WordClass.OCCASION)) {
        return true;
      }
      if (!p.is(n, TokenKind.WORD) || p.is(n, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** True behind a quotation that a comma, or the time, place or occasion of the cue, sets off. */
  private boolean endsQuotation(int i) {
    int q = p.quotationAt(i - 1);
    if (q < 0 || p.quotations().get(q).close() != i - 1) {
      return false;
    }
    int last = p.quotations().get(q).last();
    boolean goesOn = p.isQuoted(i + 1) || p.isQuoted(i + 2);
    return (p.isComma(last) && !goesOn)
        || p.is(i, "as")
        || isCircumstance(i)
        || (p.is(i, WordClass.TIME) && !p.is(i, "may"));
  }
}
