package org.parley.statement;

import org.parley.text.TokenKind;

/** Tells where, behind an object or an infinitive, a clause of the narrator's begins. */
final class ClauseBorders {

  private static final int MAX_SUBJECT = 12;

  private final Passage p;
  private final NounPhrases nouns;

  ClauseBorders(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /** True when a clause, or a comment on what stands before, begins at this token. */
  boolean follows(Cue cue, int i, int to) {
    if (p.isComma(i) || p.isDash(i)) {
      int next = i + 1;
      if (p.is(next, WordClass.CONJUNCTION)) {
        return p.is(next, "but")
            || p.is(next, "yet")
            || opens(next + 1, to)
            || isVerb(cue, next + 1);
      }
      return p.is(next, "which")
          || p.is(next, "even")
          || (p.is(next, WordClass.SUBORDINATOR)
              && !p.is(next, WordClass.WH)
              && !p.is(next, WordClass.PREPOSITION)
              && !p.is(next, "that"))
          || p.is(next, WordClass.THIRD)
          || p.isParticiple(next)
          || opens(next, to);
    }
    if (p.is(i, WordClass.CONJUNCTION)) {
      return isVerb(cue, i + 1) || (p.is(i + 1, WordClass.THIRD) && nouns.isFinite(i + 2));
    }
    return false;
  }

  /** True when a noun phrase with a finite verb behind it begins here. */
  boolean opens(int first, int to) {
    boolean noun =
        p.isCapital(first)
            || p.is(first, WordClass.DETERMINER)
            || p.is(first, WordClass.SUBJECT)
            || p.is(first, WordClass.PERSON)
            || p.is(first, "there");
    if (first >= to || !noun || p.isQuoted(first) || p.is(first, WordClass.RELATIVE)) {
      return false;
    }
    for (int i = first; i < Math.min(to, first + MAX_SUBJECT); i++) {
      if (p.is(i, TokenKind.PUNCTUATION) && !p.is(i, ".")) {
        return false;
      }
      if (p.isQuoted(i) || (p.is(i, WordClass.RELATIVE) && i > first)) {
        return false;
      }
      boolean past = p.folded(i).endsWith("ed") && (takes(i) || p.is(i + 1, WordClass.SUBJECT));
      boolean verb = nouns.isFinite(i) || past || CueLexicon.isVerb(p.folded(i));
      if (i > first && verb && !p.is(i - 1, "to") && !p.is(i - 1, WordClass.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  /** True for a verb that goes on from the subject of the cue: {@code and was careful}. */
  private boolean isVerb(Cue cue, int at) {
    int i = at;
    while (p.is(i, WordClass.ADVERB) && !p.is(i, WordClass.DETERMINER)) {
      i++;
    }
    if (p.is(i, WordClass.MODAL) || p.is(i, WordClass.AUXILIARY)) {
      return p.is(i, TokenKind.WORD) && !p.is(i, "being") && !p.is(i, "having");
    }
    boolean past = cue.tense() == Cue.Tense.PAST && !p.isCapital(i);
    return past && takes(i) && (p.folded(i).endsWith("ed") || p.is(i, WordClass.PASTTENSE));
  }

  private boolean takes(int verb) {
    int i = verb + 1;
    return p.is(i, WordClass.DETERMINER)
        || p.is(i, WordClass.PREPOSITION)
        || p.is(i, "to")
        || p.is(i, WordClass.OBJECT)
        || p.isCapital(i);
  }
}
