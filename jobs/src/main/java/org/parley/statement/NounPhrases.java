package org.parley.statement;

import java.util.Set;
import org.parley.text.TokenKind;

/**
 * Where noun phrases begin and end, seen from one of their words: closed word classes, no parser.
 */
final class NounPhrases {

  /** No noun phrase is followed farther, in tokens. */
  static final int MAX_TOKENS = 22;

  private static final int MAX_SPAN = 5;

  private static final Set<String> SPANS =
      Set.of(
          "years", "months", "weeks", "days", "hours", "hour", "minutes", "moments", "shortly",
          "soon", "day", "just", "only");

  /** Small words within names: {@code Staffan de Mistura}, {@code Mohammed bin Salman}. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "ben", "abu", "de", "da", "di", "del", "della", "dos",
          "du", "la", "le", "van", "von", "der", "den", "zu", "ul");

  private final Passage p;

  NounPhrases(Passage passage) {
    this.p = passage;
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

  /** True for a verb in the past by its form: one of the closed list, or in -ed. */
  boolean isPast(int i) {
    return p.is(i, WordClass.PASTTENSE) || (p.folded(i).endsWith("ed") && !p.isCapital(i));
  }

  boolean isFinite(int i) {
    if (p.is(i, TokenKind.CLITIC)) {
      return p.is(i, "'ll") || p.is(i, "'ve") || p.is(i, "'re") || p.is(i, "'d") || p.is(i, "'m");
    }
    boolean month = p.is(i, "may") && p.isCapital(i);
    return p.is(i, WordClass.FINITE) && !month;
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
    while (i > from && last - i < MAX_TOKENS && !endsPhrase(i - 1)) {
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
      return quotedWords(i) > 4 || (p.quotationAt(i) < 0 && !p.is(i, "'"));
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

  int quotedWords(int i) {
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
            || opensRelative(i)
            || p.is(i, WordClass.WEEKDAY))) {
      i++;
    }
    int span = behindSpan(i);
    i = span <= last ? span : i;
    i = behindTime(behindDay(i, last), last);
    boolean about =
        p.is(i, TokenKind.WORD) && (p.is(i + 1, TokenKind.NUMBER) || p.is(i + 1, "half"));
    if (!about && (p.is(i, WordClass.PREPOSITION) || p.is(i, WordClass.LEADIN))) {
      i = lastPhrase(i, last);
    }
    return i > last || !canStart(i) || isTime(i, last) ? null : new Subject(i, last, false);
  }

  /** Behind {@code Hours after} and {@code Two days before}; the token itself where none stands. */
  int behindSpan(int from) {
    int i = from;
    boolean unit = false;
    while (i < from + MAX_SPAN
        && (p.is(i, WordClass.DETERMINER)
            || p.is(i, WordClass.TIME)
            || p.is(i, TokenKind.NUMBER)
            || SPANS.contains(p.folded(i)))) {
      unit |= SPANS.contains(p.folded(i)) || p.is(i, WordClass.TIME);
      i++;
    }
    return unit && (p.is(i, "after") || p.is(i, "before")) ? i + 1 : from;
  }

  /** Behind {@code On Monday} and {@code In early May 2011}, where who speaks follows at once. */
  int behindDay(int from, int last) {
    int i = p.is(from, WordClass.PREPOSITION) ? from + 1 : last;
    boolean day = false;
    while (i < last && (p.is(i, WordClass.TIME) || (day && isDate(i)))) {
      day |= p.is(i, WordClass.WEEKDAY) || p.isCapital(i);
      i++;
    }
    boolean opens = p.is(i, TokenKind.WORD) && !p.is(i, WordClass.PREPOSITION);
    return day && i <= last && opens && canStart(i) ? i : from;
  }

  private boolean isDate(int i) {
    return p.is(i, TokenKind.NUMBER) && !p.is(i - 1, WordClass.WEEKDAY);
  }

  /** Over {@code Yesterday} and {@code Last week} before who speaks; not over a bare "this". */
  private int behindTime(int from, int last) {
    int i = from;
    while (i < last && p.is(i, WordClass.TIME)) {
      i++;
    }
    boolean bare = p.is(i - 1, "this") || p.is(i - 1, "last") || p.is(i - 1, "next");
    boolean opens = p.isCapital(i) || p.is(i, WordClass.DETERMINER);
    return opens && !bare && !p.is(i, TokenKind.CLITIC) ? i : from;
  }

  /** True for the object of a relative clause before its subject: {@code which the panel said}. */
  private boolean opensRelative(int i) {
    return p.is(i, "which")
        || p.is(i, "whom")
        || (p.is(i, "that")
            && (p.is(i + 1, "the") || p.is(i + 1, WordClass.POSSESSIVE) || p.isCapital(i + 1)));
  }

  /** Start of the last noun phrase after a prepositional phrase without comma. */
  private int lastPhrase(int from, int last) {
    int i = last;
    if (p.isCapital(last)) {
      for (int name = last; name > from && p.isCapital(name); name--) {
        boolean names = p.mentionAt(name) != null && p.mentionLast(name) == last;
        if (names && p.isCapital(name - 1) && p.is(name - 2, WordClass.PREPOSITION)) {
          return name;
        }
      }
      while (i > from + 1
          && (p.isCapital(i - 1) || p.is(i - 1, "-") || PARTICLES.contains(p.folded(i - 1)))
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

  boolean canStart(int i) {
    if ((p.is(i, WordClass.RELATIVE) && !p.is(i, "that")) || p.is(i, "there")) {
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
    return p.isCapital(core)
        || p.mentionAt(subject.first()) != null
        || p.is(core, WordClass.SUBJECT)
        || p.is(core, WordClass.PERSON)
        || p.is(core, WordClass.BODY)
        || (head.endsWith("s") && !head.endsWith("ss") && !isSingular(subject.first()));
  }

  private boolean isSingular(int i) {
    return p.is(i, "a") || p.is(i, "an") || p.is(i, "this") || p.is(i, "each") || p.is(i, "every");
  }
}
