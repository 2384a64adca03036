package org.parley.statement;

import org.parley.text.TokenKind;

/**
 * Walks from a cue verb leftwards to the words that name who speaks, over what is set off by commas
 * (appositions, relative clauses, participles). For {@code "...", said NP} see {@link
 * InvertedSubjects}.
 */
final class SubjectFinder {

  private static final int MAX_WITH = 8;

  private final Passage p;
  private final NounPhrases nouns;

  SubjectFinder(Passage passage) {
    this.p = passage;
    this.nouns = new NounPhrases(passage);
  }

  /** The noun phrases of the same passage. */
  NounPhrases nouns() {
    return nouns;
  }

  /**
   * The subject left of a verb.
   *
   * @param from first token that may belong to it
   * @param verb first token of the verb with its auxiliaries
   * @return null when none stands there
   */
  Subject before(int from, int verb) {
    int i = beforeTime(from, verb - 1);
    i -= p.is(i, WordClass.OBJECT) && p.folded(i).contains("sel") && i > from ? 1 : 0;
    if (i < from) {
      return null;
    }
    if (p.is(i, WordClass.RELATIVE) && !p.is(i, "where") && !p.is(i, "whose")) {
      return antecedent(from, i);
    }
    if (p.is(i, ")")) {
      int open = i;
      while (open > from && !p.is(open, "(")) {
        open--;
      }
      return open > from ? nouns.nounPhrase(from, open - 1) : null;
    }
    if (p.isComma(i) || p.isDash(i)) {
      return acrossInsertions(from, i);
    }
    return nouns.nounPhrase(from, i);
  }

  /** Leftwards over {@code on Tuesday}, {@code in May 2011}, {@code earlier this week}. */
  private int beforeTime(int from, int last) {
    int i = last;
    while (i > from && ((p.is(i, WordClass.TIME) && !p.isCapital(i)) || isDay(i))) {
      i--;
    }
    if (i == last) {
      return last;
    }
    boolean preposition = p.is(i, "on") || p.is(i, "in") || p.is(i, "at") || p.is(i, "of");
    return preposition ? i - 1 : i;
  }

  /** The noun phrase between {@code with} and a participle: {@code with both sides calling for}. */
  Subject withPhrase(int from, int participle) {
    int i = participle - 1;
    while (i > from && participle - i < MAX_WITH && p.isWord(i) && !nouns.isFinite(i)) {
      if (p.is(i, "with")) {
        Subject subject = new Subject(i + 1, participle - 1, false);
        return i + 1 < participle && nouns.isAgent(subject) ? subject : null;
      }
      i--;
    }
    return null;
  }

  private boolean isDay(int i) {
    return p.is(i, WordClass.WEEKDAY)
        || (p.is(i, WordClass.TIME) && p.isCapital(i))
        || (p.is(i, TokenKind.NUMBER) && p.is(i - 1, WordClass.TIME));
  }

  /** The noun before {@code who}, {@code which} or {@code that}. */
  private Subject antecedent(int from, int relative) {
    int i = relative - 1;
    boolean setOff = p.isComma(i) || p.isDash(i);
    if (setOff) {
      i--;
    }
    if (i < from || (p.is(relative, "that") && !nouns.isNounLike(i))) {
      return null;
    }
    Subject phrase = nouns.nounPhrase(nounStart(from, i), i);
    Subject noun = phrase == null && nouns.isNounLike(i) ? new Subject(i, i, true) : phrase;
    return noun == null ? null : new Subject(noun.first(), noun.last(), true, setOff);
  }

  /**
   * Where the noun before a relative clause may begin: behind a participle, an infinitive, the verb
   * of {@code "...", said the envoy, who}.
   */
  private int nounStart(int from, int noun) {
    int i = noun;
    while (i > from
        && !(p.isParticiple(i - 1)
            || (p.isQuoted(i - 2) && !p.isQuoted(i - 1) && CueLexicon.isVerb(p.folded(i - 1)))
            || (p.is(i - 1, "by") && p.folded(i - 2).endsWith("ed"))
            || (p.is(i - 1, "to") && !p.isCapital(i)))) {
      i--;
    }
    return i;
  }

  /** The first of the pieces between commas that can be a subject, seen from the verb. */
  Subject acrossInsertions(int from, int comma) {
    Subject best = null;
    int end = comma;
    int steps = 0;
    int bestStep = 0;
    while (end > from && steps++ < 8) {
      int piece = pieceStart(from, end);
      int start = piece;
      if (start >= end) {
        end--;
        continue;
      }
      while (start + 1 < end && p.is(start, WordClass.ADVERB) && p.isCapital(start + 1)) {
        start++;
      }
      if (isAside(start, end)) {
        end = start - 1;
        continue;
      }
      start = nouns.behindDay(start, end - 1);
      if (isAdverbial(start) || opensRelative(start)) {
        if (best != null && isAdverbial(start) && start == from) {
          break;
        }
      } else if (nouns.hasFiniteVerb(start, beforeRelative(start, end))) {
        break;
      } else {
        Subject noun = nouns.nounPhrase(start, beforeRelative(start, end) - 1);
        if (noun != null && !isClause(noun)) {
          best = noun;
          bestStep = steps;
        }
      }
      if (best != null && p.is(piece - 1, ";")) {
        break;
      }
      end = p.is(start, WordClass.SUBORDINATOR) && !p.isComma(start - 1) ? start : start - 1;
    }
    boolean alone = bestStep == 1 && !p.is(comma - 1, ")");
    return alone ? null : best;
  }

  /** True for a pronoun with a verb behind it: {@code he pledged to reform}. */
  private boolean isClause(Subject subject) {
    int verb = subject.first() + 1;
    return p.is(subject.first(), WordClass.SUBJECT) && verb < subject.last() && nouns.isPast(verb);
  }

  /**
   * The subject of the clause that begins at {@code from}: its first noun phrase, after what leads
   * in.
   *
   * @param to a verb of the clause; the subject ends before it
   */
  Subject ofClause(int from, int to) {
    int i = from;
    while (i < to && (p.isQuoted(i) || !p.isWord(i) || p.is(i, WordClass.CONJUNCTION))) {
      i++;
    }
    while (i < to && (p.is(i, "then") || p.is(i, "now") || p.is(i, "also"))) {
      i++;
    }
    if (p.is(i, WordClass.LEADIN)
        || (p.is(i, WordClass.ADVERB) && !p.is(i, WordClass.DETERMINER))
        || (i < to && p.folded(i).endsWith("ing") && !p.isCapital(i + 1))) {
      int comma = i;
      while (comma < to && !p.isComma(comma)) {
        comma++;
      }
      if (comma >= to) {
        return null;
      }
      i = comma + 1;
      while (p.isComma(i + 1) && (p.is(i, TokenKind.NUMBER) || p.is(i, WordClass.ADVERB))) {
        i += 2;
      }
    }
    if (i >= to) {
      return null;
    }
    if (p.is(i, WordClass.SUBJECT)) {
      return new Subject(i, i, true);
    }
    int name = p.is(i, WordClass.DETERMINER) ? i + 1 : i;
    if (p.mentionAt(name) != null && p.mentionLast(name) < to) {
      int after = p.mentionLast(name) + 1;
      if (p.isDash(after)) {
        return ofClause(after + 1, to);
      }
      if (!p.is(after, "'s")) {
        return new Subject(i, after - 1, true);
      }
    }
    int end = i;
    while (end < to && end - i < NounPhrases.MAX_TOKENS && !endsSubject(end, i)) {
      end++;
    }
    return end > i && nouns.isNounLike(end - 1) && nouns.canStart(i)
        ? new Subject(i, end - 1, true)
        : null;
  }

  private boolean endsSubject(int i, int first) {
    boolean past =
        p.folded(i).endsWith("ed") && !p.isCapital(i) && !p.is(i - 1, WordClass.DETERMINER);
    boolean verb = i > first && !p.isCapital(i) && CueLexicon.isVerb(p.folded(i));
    return nouns.isFinite(i)
        || past
        || verb
        || p.is(i, WordClass.RELATIVE)
        || p.is(i, TokenKind.PUNCTUATION)
        || p.is(i, WordClass.PREPOSITION)
        || p.isQuoted(i);
  }

  /** Where a relative clause within a piece begins; the piece's end when none does. */
  private int beforeRelative(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (p.is(i, "who") || p.is(i, "which") || p.is(i, "whose")) {
        return i;
      }
    }
    return end;
  }

  private int pieceStart(int from, int end) {
    int i = end;
    while (i > from
        && !p.isComma(i - 1)
        && !p.isDash(i - 1)
        && !p.is(i - 1, ";")
        && !p.is(i - 1, ":")) {
      if (p.is(i - 1, ")")) {
        while (i > from && !p.is(i - 1, "(")) {
          i--;
        }
      } else if (p.is(i - 1, WordClass.SUBORDINATOR)
          && !p.is(i - 1, "for")
          && !p.is(i - 1, "that")) {
        return i - 1;
      }
      i = Math.max(from, i - 1);
    }
    return i;
  }

  private boolean isAdverbial(int i) {
    boolean participle =
        p.is(i, WordClass.FINITE)
            && !p.is(i, WordClass.AUXILIARY)
            && !p.is(i, WordClass.MODAL)
            && p.is(i + 1, WordClass.PREPOSITION);
    return participle
        || p.is(i, WordClass.PREPOSITION)
        || p.is(i, WordClass.SUBORDINATOR)
        || p.is(i, WordClass.ADVERB)
        || (p.folded(i).endsWith("ing") && (!p.isCapital(i) || takesMore(i)))
        || (p.folded(i).endsWith("ed") && (!p.isCapital(i) || takesMore(i)));
  }

  /** True for an age, a year or the short form of a state between commas: {@code in Derby, VT,}. */
  private boolean isAside(int start, int end) {
    if (end != start + 1) {
      return false;
    }
    int letters = p.token(start).end() - p.token(start).start();
    return p.is(start, TokenKind.NUMBER)
        || (p.isCapital(start) && letters == 2 && p.text().charAt(p.token(start).end() - 1) < 'a')
        || (p.isCapital(start) && p.folded(start).endsWith("."));
  }

  /** True for a participle that opens a sentence: {@code Speaking after the vote}. */
  private boolean takesMore(int i) {
    return p.sentenceStart(i) == i
        && (p.is(i + 1, WordClass.PREPOSITION)
            || p.is(i + 1, WordClass.DETERMINER)
            || p.is(i + 1, WordClass.WH)
            || p.is(i + 1, WordClass.OBJECT));
  }

  private boolean opensRelative(int i) {
    return p.is(i, WordClass.RELATIVE);
  }
}
