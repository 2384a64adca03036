package org.parley.statement;

import org.parley.text.TokenKind;

/** Steps over what may stand between a cue and its content: adverbs, time, place, occasion. */
final class LeadIn {

  private static final int MAX_TOKENS = 14;

  private static final int MAX_NOUNS = 3;

  private final Passage p;
  private final NounPhrases nouns;

  LeadIn(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  int skipAdverbs(int from, int to) {
    int i = from;
    while (i < to
        && p.is(i, WordClass.ADVERB)
        && !p.is(i, WordClass.DETERMINER)
        && !p.is(i, WordClass.PREPOSITION)) {
      i++;
    }
    return i;
  }

  /**
   * Over phrases of time, place or occasion that stand between a cue and its content: {@code said
   * [on Tuesday in a statement] that}. Returns {@code from} when none is recognised.
   */
  int skipLeadIn(int from, int to) {
    int i = from;
    while (i < to) {
      int next = skipTime(i, to);
      boolean infinitive = p.is(i, "to") && CueLexicon.isVerb(p.folded(i + 1));
      if (next == i && p.is(i, WordClass.PREPOSITION) && !infinitive) {
        next = skipPhrase(i, to);
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    if (i > from && p.isComma(i) && i + 1 < to && !p.isQuoted(i + 1) && !p.is(i + 1, "that")) {
      return from;
    }
    return i;
  }

  /** Over {@code Tuesday}, {@code on Tuesday}, {@code last week}, {@code in May 2011}. */
  int skipTime(int from, int to) {
    int i = from;
    if (p.is(i, "on")
        || p.is(i, "in")
        || p.is(i, "late")
        || p.is(i, "early")
        || p.is(i, "earlier")) {
      i++;
    }
    int start = i;
    while (i < to
        && !p.is(i + 1, "'s")
        && ((p.is(i, WordClass.TIME) && (!p.is(i, "may") || p.is(i - 1, "in")))
            || (i > start && p.is(i, TokenKind.NUMBER))
            || (i == start + 0 && i > from && p.is(i, TokenKind.NUMBER)))) {
      i++;
    }
    boolean bare =
        i == start + 1 && (p.is(start, "this") || p.is(start, "next") || p.is(start, "last"));
    return i == start || bare ? from : i;
  }

  /**
   * The {@code that} behind phrases of time and place, over their commas: {@code told a rally in
   * Derby, Kansas, on Monday that}. -1 when a verb or a quotation comes first.
   */
  int thatAhead(int from, int to) {
    if (p.isCapital(from) || p.is(from, TokenKind.NUMBER)) {
      return thatBehindName(from, to);
    }
    if (p.isCapital(from - 1) && nouns.isNounLike(from) && p.is(from, TokenKind.WORD)) {
      return thatBehindName(behindNouns(from, to), to);
    }
    if (!p.is(from, WordClass.PREPOSITION) && !p.is(from, WordClass.TIME)) {
      return -1;
    }
    for (int i = from; i < Math.min(to, from + MAX_TOKENS); i++) {
      if (p.is(i, "that")) {
        return p.is(i + 1, WordClass.TIME) ? -1 : i;
      }
      boolean verb =
          nouns.hasFiniteVerb(i, i + 1)
              || p.is(i, WordClass.THIRD)
              || CueLexicon.isVerb(p.folded(i));
      boolean mark = p.is(i, TokenKind.PUNCTUATION) && !p.isComma(i);
      if (verb || mark || p.isQuoted(i) || p.is(i, WordClass.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the small words of {@code the German radio station BFM}. */
  private int behindNouns(int from, int to) {
    int i = from;
    while (i < Math.min(to, from + MAX_NOUNS)
        && !p.isCapital(i)
        && p.is(i, TokenKind.WORD)
        && nouns.isNounLike(i)
        && !p.is(i, WordClass.SUBJECT)
        && !p.is(i, "that")) {
      i++;
    }
    return i;
  }

  /** The {@code that} behind the rest of a name: {@code told the broadcaster BFM TV that}. */
  private int thatBehindName(int from, int to) {
    int i = from;
    while (i < to && (p.isCapital(i) || p.is(i, TokenKind.NUMBER))) {
      i++;
    }
    return i < to && p.is(i, "that") ? i : -1;
  }

  /** The comma that closes an insertion: {@code that, if elected, he would}; -1 when none does. */
  int commaAhead(int from, int to) {
    for (int i = from + 1; i + 1 < Math.min(to, from + MAX_TOKENS); i++) {
      if (p.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The {@code that} of {@code said after seeing the envoy that}; {@code from} where the participle
   * has content of its own: {@code said before calling it "a farce"}.
   */
  private int thatBehindOccasion(int participle, int limit, int from) {
    if (!p.is(participle - 1, "after") && !p.is(participle - 1, "before")) {
      return from;
    }
    int i = participle + 1;
    while (i < limit && !p.is(i, "that") && !p.isComma(i) && !p.isQuoted(i)) {
      if (nouns.hasFiniteVerb(i, i + 1)) {
        return from;
      }
      i++;
    }
    return i < limit && p.is(i, "that") ? i : from;
  }

  private boolean isQuestion(int i) {
    return p.is(i, "why") || p.is(i, "how") || p.is(i, "whether");
  }

  /** {@code in a statement}, {@code in an interview yesterday}. */
  private boolean behindOccasion(int i) {
    return p.is(i - 1, WordClass.OCCASION)
        || (p.is(i - 1, WordClass.TIME) && p.is(i - 2, WordClass.OCCASION));
  }

  private boolean opensClause(int i) {
    boolean name = p.isCapital(i) && !p.is(i, WordClass.TIME);
    return p.is(i, "the")
        || p.is(i, "a")
        || p.is(i, WordClass.POSSESSIVE)
        || (name && nouns.hasFiniteVerb(i + 1, Math.min(p.size(), i + MAX_NOUNS)));
  }

  /** Over one prepositional phrase, up to the word that opens the content. */
  private int skipPhrase(int from, int to) {
    int limit = Math.min(to, from + MAX_TOKENS);
    for (int i = from + 1; i < limit; i++) {
      int q = p.quotationAt(i);
      if (q >= 0 && Draft.isName(p, q)) {
        i = p.quotations().get(q).close();
        continue;
      }
      if (p.is(i, "that") || p.is(i, ":") || p.isComma(i) || p.isQuoted(i)) {
        return p.isQuoted(i) && p.is(i - 1, WordClass.PREPOSITION) ? from : i;
      }
      if (p.is(i, WordClass.THIRD) || p.is(i, "we") || p.is(i, "there") || isQuestion(i)) {
        return i;
      }
      if (i > from + 1 && behindOccasion(i) && opensClause(i)) {
        return i;
      }
      if (p.isParticiple(i)
          && CueLexicon.isVerb(p.folded(i))
          && !p.is(i - 1, WordClass.DETERMINER)) {
        return thatBehindOccasion(i, limit, from);
      }
      if (nouns.hasFiniteVerb(i, i + 1)) {
        return from;
      }
    }
    return limit == to ? to : from;
  }
}
