package org.parley.statement;

/**
 * Words behind a quotation that lead away from content of which it is a part: a comment on it, a
 * second participle, what was done before or after it was said.
 */
final class QuotationTail {

  /**
   * So many tokens behind {@code a} are without a quotation where no list of quotations goes on.
   */
  private static final int MIN_COMMENT = 6;

  private final Passage p;

  QuotationTail(Passage passage) {
    this.p = passage;
  }

  /** True when content of the cue ends before this token. */
  boolean begins(Cue cue, int i) {
    boolean quoted = p.isQuoted(i - 1);
    if (p.is(i, WordClass.CONJUNCTION)) {
      return isFurtherParticiple(cue, i + 1, quoted);
    }
    if (p.isDash(i)) {
      return quoted && isQualification(i + 1);
    }
    return quoted && ((p.isComma(i - 2) && isComment(i)) || isOccasion(i));
  }

  /** {@code calling him "weak" and promising to win}. */
  private boolean isFurtherParticiple(Cue cue, int i, boolean quoted) {
    return p.folded(cue.verb()).endsWith("ing")
        && p.isParticiple(i)
        && (quoted || CueLexicon.isVerb(p.folded(i)));
  }

  /** {@code the words "no deal," another moment to remember}; not {@code a "liar," a "bully"}. */
  private boolean isComment(int i) {
    if (p.is(i, "another") || p.is(i, "part")) {
      return true;
    }
    for (int next = i; next < i + MIN_COMMENT; next++) {
      if (p.isQuoted(next)) {
        return false;
      }
    }
    return p.is(i, "a") || p.is(i, "an");
  }

  /** {@code called it "a farce" - just as he had in May}. */
  private boolean isQualification(int i) {
    return p.is(i, "just") || p.is(i, "except") || p.isParticiple(i);
  }

  /** {@code that it "is over" before leaving the room}. */
  private boolean isOccasion(int i) {
    return (p.is(i, "before") || p.is(i, "after")) && p.isParticiple(i + 1);
  }
}
