package org.parley.statement;

import org.parley.text.TokenKind;

/** By which words a clause is known that follows its cue without {@code that}. */
final class ClauseSigns {

  private final Passage p;
  private final NounPhrases nouns;

  ClauseSigns(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /** True when the words may be a subject whose verb the closed list does not know. */
  boolean opensSubject(int i) {
    return p.isCapital(i)
        || p.is(i, WordClass.DETERMINER)
        || p.is(i, WordClass.SUBJECT)
        || p.is(i, TokenKind.NUMBER)
        || (p.is(i, TokenKind.WORD) && nouns.isNounLike(i) && !p.is(i, WordClass.ADVERB));
  }

  /** True when a clause may begin with the token: no mark, no conjunction, no "of". */
  boolean startsClause(int i) {
    return i < p.size()
        && !p.is(i, TokenKind.PUNCTUATION)
        && !p.is(i, WordClass.CONJUNCTION)
        && !p.is(i, "of")
        && !p.is(i, "as")
        && !p.is(i, "to")
        && !(p.is(i, "about") && !p.is(i + 1, TokenKind.NUMBER) && !p.is(i + 1, "half"))
        && !p.is(i, "than")
        && !(p.is(i, WordClass.OBJECT) && !p.is(i, "her"));
  }

  /**
   * True when a finite verb stands here, behind an opening mark or not: then {@code that} is a
   * pronoun.
   */
  boolean isFinite(int i) {
    int word = p.isWord(i) ? i : i + 1;
    return nouns.hasFiniteVerb(word, Math.min(p.size(), word + 1));
  }

  /** True when a finite verb, a word in -ed or a quotation stands there. */
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.isQuoted(i)) {
        return true;
      }
    }
    for (int i = from + 1; i < to; i++) {
      if (nouns.isFinite(i) && !inRelative(i)) {
        return true;
      }
    }
    for (int i = from + 1; i < to; i++) {
      String word = p.folded(i);
      boolean ed = word.endsWith("ed") && !p.isCapital(i) && !p.is(i - 1, WordClass.DETERMINER);
      boolean s = word.endsWith("s") && p.is(i - 1, WordClass.THIRD);
      if (ed || s || (CueLexicon.isVerb(word) && !word.endsWith("ing"))) {
        return true;
      }
    }
    return false;
  }

  /** True when the verb belongs to {@code who} or {@code that} before it, not to the clause. */
  private boolean inRelative(int verb) {
    int i = verb - 1;
    while (p.is(i, WordClass.ADVERB) && !p.is(i, WordClass.DETERMINER)) {
      i--;
    }
    return p.is(i, WordClass.RELATIVE);
  }
}
