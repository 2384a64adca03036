package org.parley.statement;

import org.parley.text.TokenKind;

/**
 * Walks from a cue verb to the words that name who speaks: leftwards over what is set off by commas
 * (appositions, relative clauses, participles), or rightwards for {@code "...", said NP}.
 */
final class SubjectFinder {

  private static final int MAX_NOUN_PHRASE = 22;

  private final Passage p;

  SubjectFinder(Passage passage) {
    this.p = passage;
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
      return open > from ? nounPhrase(from, open - 1) : null;
    }
    if (p.isComma(i) || p.isDash(i)) {
      return acrossInsertions(from, i);
    }
    return nounPhrase(from, i);
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

  private boolean isDay(int i) {
    return p.is(i, WordClass.WEEKDAY)
        || (p.is(i, WordClass.TIME) && p.isCapital(i))
        || (p.is(i, TokenKind.NUMBER) && p.is(i - 1, WordClass.TIME));
  }

  /** The noun before {@code who}, {@code which} or {@code that}. */
  private Subject antecedent(int from, int relative) {
    int i = relative - 1;
    if (p.isComma(i)) {
      i--;
    }
    if (i < from || (p.is(relative, "that") && !isNounLike(i))) {
      return null;
    }
    Subject phrase = nounPhrase(from, i);
    Subject noun = phrase == null && isNounLike(i) ? new Subject(i, i, true) : phrase;
    return noun == null
        ? null
        : new Subject(noun.first(), noun.last(), true, p.isComma(relative - 1));
  }

  /** The first of the pieces between commas that can be a subject, seen from the verb. */
  Subject acrossInsertions(int from, int comma) {
    Subject best = null;
    int end = comma;
    int steps = 0;
    int bestStep = 0;
    while (end > from && steps++ < 8) {
      int start = pieceStart(from, end);
      if (start >= end) {
        break;
      }
      if (isAdverbial(start) || opensRelative(start)) {
        if (best != null && isAdverbial(start) && start == from) {
          break;
        }
      } else if (hasFiniteVerb(start, beforeRelative(start, end))) {
        break;
      } else {
        Subject noun = nounPhrase(start, beforeRelative(start, end) - 1);
        if (noun != null) {
          best = noun;
          bestStep = steps;
        }
      }
      end = start - 1;
    }
    boolean alone = bestStep == 1 && !p.is(comma - 1, ")");
    return alone ? null : best;
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
    while (end < to && end - i < MAX_NOUN_PHRASE && !endsSubject(end, i)) {
      end++;
    }
    return end > i && isNounLike(end - 1) && canStart(i) ? new Subject(i, end - 1, true) : null;
  }

  private boolean endsSubject(int i, int first) {
    boolean past =
        p.folded(i).endsWith("ed") && !p.isCapital(i) && !p.is(i - 1, WordClass.DETERMINER);
    boolean verb = i > first && !p.isCapital(i) && !CueLexicon.entries(p.folded(i)).isEmpty();
    return isFinite(i)
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
        return i;
      }
      i--;
    }
    return i;
  }

  private boolean isAdverbial(int i) {
    return p.is(i, WordClass.PREPOSITION)
        || p.is(i, WordClass.SUBORDINATOR)
        || p.is(i, WordClass.ADVERB)
        || (p.folded(i).endsWith("ing") && !p.isCapital(i))
        || (p.folded(i).endsWith("ed") && !p.isCapital(i));
  }

  private boolean opensRelative(int i) {
    return p.is(i, WordClass.RELATIVE);
  }

  /** True when a finite verb of the closed list stands between two tokens. */
  boolean hasFiniteVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    if (p.is(i, TokenKind.CLITIC)) {
      return p.is(i, "'ll") || p.is(i, "'ve") || p.is(i, "'re") || p.is(i, "'d") || p.is(i, "'m");
    }
    return p.is(i, WordClass.FINITE);
  }

  /**
   * The noun phrase that ends at a token.
   *
   * @return null when the words there can be no subject
   */
  Subject nounPhrase(int from, int last) {
    if (p.is(last, WordClass.SUBJECT) && !p.is(last, "who")) {
      return new Subject(last, last, false);
    }
    if (!isNounLike(last)) {
      return null;
    }
    int i = last;
    int and = -1;
    while (i > from && last - i < MAX_NOUN_PHRASE && !endsPhrase(i - 1)) {
      i--;
      if (p.is(i, WordClass.CONJUNCTION)) {
        and = i;
      }
    }
    boolean cutByVerb = i > from && isFinite(i - 1);
    if (and > i && (cutByVerb || p.is(and, "but") || !isNounLike(and - 1))) {
      i = and + 1;
    }
    return trimmed(i, last);
  }

  private boolean endsPhrase(int i) {
    if (p.is(i, TokenKind.QUOTE)) {
      return quotedWords(i) > 4;
    }
    if (p.is(i, TokenKind.PUNCTUATION)) {
      boolean within = "&/()$€£#%".contains(p.folded(i));
      boolean initial = p.is(i, ".") && i > 0 && p.token(i - 1).end() == p.token(i).start();
      return !within && !initial;
    }
    if (p.is(i, WordClass.SUBORDINATOR) && !p.is(i, WordClass.PREPOSITION)) {
      return true;
    }
    return isFinite(i) || (p.is(i, "to") && p.is(i + 1, WordClass.FINITE));
  }

  private int quotedWords(int i) {
    int q = p.quotationAt(i);
    return q < 0 ? 0 : p.quotations().get(q).close() - p.quotations().get(q).open();
  }

  /** Without what leads in: conjunctions, adverbs, a phrase of time or place. */
  private Subject trimmed(int from, int last) {
    int i = from;
    while (i < last
        && (p.is(i, WordClass.CONJUNCTION)
            || (p.is(i, WordClass.SUBORDINATOR) && !p.is(i, WordClass.DETERMINER))
            || (p.is(i, WordClass.ADVERB) && !p.is(i, WordClass.DETERMINER))
            || p.is(i, WordClass.WEEKDAY))) {
      i++;
    }
    boolean about =
        p.is(i, TokenKind.WORD) && (p.is(i + 1, TokenKind.NUMBER) || p.is(i + 1, "half"));
    if (!about && (p.is(i, WordClass.PREPOSITION) || p.is(i, WordClass.LEADIN))) {
      i = lastPhrase(i, last);
    }
    return i > last || !canStart(i) || isTime(i, last) ? null : new Subject(i, last, false);
  }

  /** True for words that can name who speaks: a name, a pronoun, a person, people; not a thing. */
  boolean isAgent(Subject subject) {
    int core = subject.first();
    while (core < subject.last() && !p.is(core + 1, WordClass.PREPOSITION)) {
      if (p.isCapital(core) && core > subject.first()) {
        return true;
      }
      core++;
    }
    String head = p.folded(core);
    return (p.isCapital(core) && core > 0)
        || p.mentionAt(subject.first()) != null
        || p.is(core, WordClass.SUBJECT)
        || p.is(core, WordClass.PERSON)
        || p.is(core, WordClass.BODY)
        || (head.endsWith("s") && !head.endsWith("ss") && !isSingular(subject.first()));
  }

  private boolean isSingular(int i) {
    return p.is(i, "a") || p.is(i, "an") || p.is(i, "this") || p.is(i, "each") || p.is(i, "every");
  }

  /** Start of the last noun phrase after a prepositional phrase without comma. */
  private int lastPhrase(int from, int last) {
    int i = last;
    if (p.isCapital(last)) {
      while (i > from + 1
          && (p.isCapital(i - 1) || p.is(i - 1, "-"))
          && !p.is(i - 1, WordClass.TIME)) {
        i--;
      }
      if (i > from + 1 && p.is(i - 1, WordClass.DETERMINER)) {
        i--;
      }
      return p.is(i - 1, WordClass.PREPOSITION) ? last + 1 : i;
    }
    while (i > from + 1 && !p.is(i, WordClass.DETERMINER) && !p.is(i - 1, WordClass.TIME)) {
      i--;
    }
    return p.is(i - 1, WordClass.PREPOSITION) ? last + 1 : i;
  }

  private boolean isTime(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!p.is(i, WordClass.TIME) && !p.is(i, TokenKind.NUMBER)) {
        return false;
      }
    }
    return true;
  }

  private boolean canStart(int i) {
    if (p.is(i, WordClass.RELATIVE) && !p.is(i, "that")) {
      return false;
    }
    return !p.is(i, WordClass.OBJECT) || p.is(i, "her") || (p.is(i, "us") && p.isCapital(i));
  }

  /** True when a noun phrase may end here. */
  boolean isNounLike(int i) {
    if (i < 0 || i >= p.size()) {
      return false;
    }
    if (p.is(i, TokenKind.QUOTE) || p.is(i, ")")) {
      return (i > 0 && p.isWord(i - 1)) || p.is(i, ")");
    }
    if (p.is(i, TokenKind.NUMBER)) {
      return true;
    }
    return p.is(i, TokenKind.WORD)
        && !p.is(i, WordClass.PREPOSITION)
        && !(p.is(i, WordClass.OBJECT) && !p.isCapital(i))
        && !p.is(i, WordClass.CONJUNCTION)
        && !isFinite(i)
        && !(p.is(i, WordClass.SUBORDINATOR) && !p.is(i, WordClass.DETERMINER))
        && !p.is(i, WordClass.POSSESSIVE)
        && !p.is(i, "the")
        && !p.is(i, "a");
  }

  /**
   * The speaker right of a verb, as in {@code said the envoy on Monday}.
   *
   * @return null when no noun phrase stands there or a verb follows it
   */
  Subject after(int verbLast, int to) {
    int first = verbLast + 1;
    if (first >= to || (p.isQuoted(first) && quotedWords(first) > 4)) {
      return null;
    }
    boolean starts =
        p.isCapital(first)
            || namesAhead(first, to)
            || (p.is(first, WordClass.DETERMINER) && !p.is(first, "that"))
            || p.is(first, WordClass.SUBJECT)
            || (p.is(first, TokenKind.WORD) && p.is(first, WordClass.PERSON))
            || p.is(first, WordClass.TITLE);
    if (!starts || p.is(first, WordClass.WEEKDAY)) {
      return null;
    }
    int i = first;
    while (i < to && !stopsAfter(i)) {
      if (isFinite(i)) {
        return null;
      }
      i++;
    }
    return i > first && isNounLike(i - 1) ? new Subject(first, i - 1, false) : null;
  }

  /** True for a word before a name: {@code lawyer Ada Selin}. */
  private boolean namesAhead(int first, int to) {
    for (int i = first; i < Math.min(to, first + 4); i++) {
      if (p.isCapital(i)) {
        return i > first;
      }
      if (!isNounLike(i) || !p.is(i, TokenKind.WORD)) {
        return false;
      }
    }
    return false;
  }

  private boolean stopsAfter(int i) {
    if (p.is(i, TokenKind.PUNCTUATION)) {
      return !p.is(i, "&");
    }
    return p.is(i, WordClass.RELATIVE)
        || p.is(i, "in")
        || p.is(i, "on")
        || p.is(i, "during")
        || p.is(i, "after")
        || p.is(i, "as")
        || p.is(i, "when")
        || p.is(i, "while")
        || p.is(i, WordClass.WEEKDAY);
  }
}
