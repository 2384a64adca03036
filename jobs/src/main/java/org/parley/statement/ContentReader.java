package org.parley.statement;

import java.util.List;
import org.parley.text.TokenKind;

/**
 * Reads what follows a cue verb: chooses the first of the verb's frames that fits the words after
 * it and walks to the end of the content.
 */
final class ContentReader {

  private static final int MAX_ADDRESSEE = 9;
  private static final int MIN_CLAUSE_TOKENS = 4;
  private static final int MAX_LEAD_IN = 14;
  private static final int MAX_SUBJECT = 40;

  private final Passage p;
  private final SubjectFinder subjects;

  ContentReader(Passage passage, SubjectFinder subjects) {
    this.p = passage;
    this.subjects = subjects;
  }

  /**
   * The content after a cue.
   *
   * @param to one past the last token that may belong to it
   * @return null when nothing that the cue takes follows
   */
  Content after(Cue cue, int to, List<Cue> cues) {
    CueEntry entry = cue.entry();
    int i = skipAdverbs(cue.last() + 1, to);
    i = skipAdverbs(i < to ? skipTime(i, to) : i, to);
    if (i >= to) {
      return null;
    }
    Content direct = quotation(cue, i, to, cues);
    if (direct != null) {
      return direct;
    }
    for (String preposition : entry.prepositions()) {
      if (p.is(i, preposition) && isObject(i + 1, to)) {
        boolean toSomebody = entry.has("np") || entry.has("np-to");
        int last = endOf(cue, i + 1, to, cues);
        boolean on = !(preposition.equals("on") && toSomebody) || findTo(i + 1, last) > 0;
        return on ? content(i + 1, last, i, "prep") : null;
      }
    }
    if (entry.has("np-to")) {
      int infinitive = isObject(i, to) ? findTo(i, Math.min(to, i + MAX_LEAD_IN)) : -1;
      if (infinitive > i) {
        return content(i, endOf(cue, i, to, cues), cue.last(), "np-to");
      }
    }
    if (entry.has("tell")) {
      Content told = told(cue, i, to, cues);
      if (told != null) {
        return told;
      }
    }
    int later = skipLeadIn(i, to);
    Content clause = later > i && later < to ? null : clause(cue, i, to, cues);
    if (clause != null) {
      return clause;
    }
    if (later > i) {
      Content quoted = quotation(cue, later, to, cues);
      if (quoted != null) {
        return quoted;
      }
      Content delayed = clause(cue, later, to, cues);
      if (delayed != null && !delayed.frame().equals("to")) {
        return delayed;
      }
      Content led = clause(cue, i, to, cues);
      if (led != null) {
        return led;
      }
    }
    if (entry.has("np") && isObject(i, to)) {
      return content(i, endOf(cue, i, to, cues), cue.last(), "np");
    }
    return null;
  }

  private Content quotation(Cue cue, int from, int to, List<Cue> cues) {
    int i = from;
    while (i < to && (p.is(i, ":") || p.isComma(i) || p.isDash(i))) {
      i++;
    }
    int q = p.quotationAt(i);
    if (q < 0 || p.quotations().get(q).open() != i || Draft.isName(p, q)) {
      return null;
    }
    CueEntry entry = cue.entry();
    if (i > from && p.isComma(from) && !entry.has("quote") && !entry.has("clause")) {
      return null;
    }
    return content(i, endOf(cue, i, to, cues), cue.last(), "quote");
  }

  private Content clause(Cue cue, int i, int to, List<Cue> cues) {
    CueEntry entry = cue.entry();
    boolean that = entry.has("that") || entry.has("clause") || entry.has("tell");
    if (p.is(i, "that") && that && i + 1 < to && !p.isComma(i + 1)) {
      int first = isFinite(i + 1) ? i : i + 1;
      return content(first, endOf(cue, i + 1, to, cues), cue.last(), "that");
    }
    if (p.is(i, WordClass.WH) && entry.has("wh")) {
      return content(i, endOf(cue, i, to, cues), cue.last(), "wh");
    }
    if (p.is(i, "to") && (entry.has("to") || (entry.has("tell") && i > cue.last() + 1))) {
      return content(i, endOf(cue, i, to, cues), cue.last(), "to");
    }
    if (p.is(i, ":") && i + 1 < to && (entry.has("quote") || entry.has("clause"))) {
      return content(i + 1, endOf(cue, i + 1, to, cues), cue.last(), "colon");
    }
    if ((entry.has("clause") || (entry.has("tell") && i > cue.last() + 1)) && startsClause(i)) {
      int last = endOf(cue, i, to, cues);
      boolean plain = !entry.has("np") && opensSubject(i) && last - i >= MIN_CLAUSE_TOKENS;
      if (last > i && (plain || hasVerb(i, last + 1))) {
        return content(i, last, cue.last(), "clause");
      }
    }
    return null;
  }

  /** True when the words may be a subject whose verb the closed list does not know. */
  private boolean opensSubject(int i) {
    return p.isCapital(i)
        || p.is(i, WordClass.DETERMINER)
        || p.is(i, WordClass.SUBJECT)
        || p.is(i, TokenKind.NUMBER)
        || (p.is(i, TokenKind.WORD) && subjects.isNounLike(i) && !p.is(i, WordClass.ADVERB));
  }

  private boolean startsClause(int i) {
    return i < p.size()
        && !p.is(i, TokenKind.PUNCTUATION)
        && !p.is(i, WordClass.CONJUNCTION)
        && !p.is(i, "of")
        && !p.is(i, "as")
        && !p.is(i, "to")
        && !p.is(i, "about")
        && !p.is(i, "than")
        && !(p.is(i, WordClass.OBJECT) && !p.is(i, "her"));
  }

  /**
   * True when a finite verb stands here, behind an opening mark or not: then {@code that} is a
   * pronoun.
   */
  private boolean isFinite(int i) {
    int word = p.isWord(i) ? i : i + 1;
    return subjects.hasFiniteVerb(word, Math.min(p.size(), word + 1));
  }

  /** True when a finite verb, a word in -ed or a quotation stands there. */
  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.isQuoted(i)) {
        return true;
      }
    }
    if (subjects.hasFiniteVerb(from, to)) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      String word = p.folded(i);
      boolean ed = word.endsWith("ed") && !p.isCapital(i) && !p.is(i - 1, WordClass.DETERMINER);
      boolean s = word.endsWith("s") && p.is(i - 1, WordClass.THIRD);
      if (ed || s || (!CueLexicon.entries(word).isEmpty() && !word.endsWith("ing"))) {
        return true;
      }
    }
    return false;
  }

  /** After {@code tell}: an addressee, then the content. */
  private Content told(Cue cue, int from, int to, List<Cue> cues) {
    int i = from;
    int limit = Math.min(to, from + MAX_ADDRESSEE);
    if (p.is(i, WordClass.OBJECT) || p.is(i, "you") || p.is(i, "it")) {
      i++;
    } else if (p.isCapital(i)) {
      while (i < limit && (p.isCapital(i) || p.is(i, "-") || p.is(i, "'s") || p.is(i, "&"))) {
        i++;
      }
    } else if (isObject(i, to)) {
      i += p.is(i, WordClass.DETERMINER) && p.isCapital(i + 1) ? 2 : 1;
      while (i < limit && !opensContent(i)) {
        i++;
      }
    }
    if (i == from || i >= to) {
      return null;
    }
    int later = p.is(i, "that") || p.is(i, "to") ? i : skipLeadIn(i, to);
    if (later < to && cue.entry().prepositions().contains(p.folded(i)) && isObject(i + 1, to)) {
      return content(i + 1, endOf(cue, i + 1, to, cues), cue.last(), "prep");
    }
    Content quoted = quotation(cue, later, to, cues);
    return quoted != null ? quoted : clause(cue, later, to, cues);
  }

  private boolean opensContent(int i) {
    return p.is(i, "that")
        || p.is(i, "to")
        || p.is(i, WordClass.SUBJECT)
        || p.is(i, WordClass.PREPOSITION)
        || p.is(i, WordClass.WH)
        || p.is(i, WordClass.TIME)
        || p.is(i, TokenKind.PUNCTUATION)
        || p.isQuoted(i)
        || p.is(i, WordClass.DETERMINER)
        || (p.isCapital(i) && !p.isCapital(i - 1));
  }

  private int skipAdverbs(int from, int to) {
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
      if (next == i && p.is(i, WordClass.PREPOSITION)) {
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
  private int skipTime(int from, int to) {
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

  /** Over one prepositional phrase, up to the word that opens the content. */
  private int skipPhrase(int from, int to) {
    int limit = Math.min(to, from + MAX_LEAD_IN);
    for (int i = from + 1; i < limit; i++) {
      int q = p.quotationAt(i);
      if (q >= 0 && Draft.isName(p, q)) {
        i = p.quotations().get(q).close();
        continue;
      }
      if (p.is(i, "that") || p.is(i, ":") || p.isComma(i) || p.isQuoted(i)) {
        return p.isQuoted(i) && p.is(i - 1, WordClass.PREPOSITION) ? from : i;
      }
      if (p.is(i, WordClass.THIRD) || p.is(i, "we") || p.is(i, "there")) {
        return i;
      }
      if (subjects.hasFiniteVerb(i, i + 1)) {
        return from;
      }
    }
    return limit == to ? to : from;
  }

  /** Position of the {@code to} of an infinitive; -1 when none comes before the clause ends. */
  private int findTo(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (p.is(i, "to")
          && (p.isWord(i + 1) || p.isQuoted(i + 1))
          && !p.is(i + 1, WordClass.DETERMINER)) {
        return i;
      }
      if (subjects.hasFiniteVerb(i, i + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isObject(int i, int to) {
    if (i >= to) {
      return false;
    }
    if (p.isQuoted(i)) {
      return true;
    }
    return (p.isWord(i)
            && !(p.is(i, WordClass.PREPOSITION) && !p.isCapital(i))
            && !p.is(i, WordClass.CONJUNCTION)
            && !p.is(i, WordClass.SUBJECT)
            && !(p.is(i, WordClass.SUBORDINATOR)
                && !p.is(i, WordClass.DETERMINER)
                && !p.is(i, "what"))
            && !p.is(i, WordClass.AUXILIARY)
            && !(p.is(i, WordClass.TIME) && !p.is(i, WordClass.DETERMINER))
            && (!p.is(i, WordClass.ADVERB) || p.is(i, WordClass.DETERMINER)))
        || p.is(i, "it")
        || p.is(i, "you");
  }

  private Content content(int first, int last, int cueLast, String frame) {
    return last < first ? null : new Content(first, last, cueLast, frame);
  }

  /** Last token of content that begins at {@code first}. */
  int endOf(Cue cue, int first, int to, List<Cue> cues) {
    int q = p.quotationAt(first);
    int i = first;
    if (q >= 0 && p.quotations().get(q).open() == first) {
      int close = p.quotations().get(q).close();
      if (endsAfterQuotation(first, close, to)) {
        return Math.min(close, to - 1);
      }
      i = close + 1;
    }
    for (; i < to; i++) {
      if (!p.isQuoted(i) && i > first && cuts(cue, i, to, cues)) {
        return i - 1;
      }
    }
    return lastWord(to);
  }

  /** True when a quotation is all of the content: it ends its sentence or a comma follows. */
  private boolean endsAfterQuotation(int open, int close, int to) {
    if (close - 1 <= open) {
      return true;
    }
    boolean mark = p.is(close - 1, TokenKind.PUNCTUATION) && !p.is(close - 1, "...");
    int next = close + 1;
    return mark
        || next >= to
        || p.is(next, TokenKind.PUNCTUATION)
        || p.is(next, WordClass.TIME)
        || (p.folded(next).endsWith("ing") && !p.isCapital(next));
  }

  private int lastWord(int to) {
    int i = to - 1;
    while (i > 0 && p.is(i, TokenKind.PUNCTUATION) && !p.is(i, ")") && !p.isQuoted(i)) {
      i--;
    }
    return i;
  }

  /** True when the content ends before this token. */
  private boolean cuts(Cue cue, int i, int to, List<Cue> cues) {
    if (p.isComma(i) || p.isDash(i) || p.is(i, ";")) {
      int next = i + 1;
      if (next >= to) {
        return true;
      }
      if (p.is(next, WordClass.CONJUNCTION)) {
        next++;
      }
      return isTail(next)
          || opensCue(i, next, cues)
          || isApposition(i, to)
          || (p.isDash(i) && isLastDash(i, to));
    }
    if (p.isQuoted(i - 1) && p.isComma(i - 2) && !p.is(i, WordClass.CONJUNCTION)) {
      return isTail(i) || opensCue(i - 1, i, cues);
    }
    if (p.is(i, WordClass.CONJUNCTION) && i + 1 < to) {
      return coordinates(cue, i + 1, cues);
    }
    if (p.is(i, "as") && p.is(i + 1, WordClass.THIRD) && p.isQuoted(i - 1)) {
      return true;
    }
    return p.is(i, "according") && p.is(i + 1, "to");
  }

  /** True when {@code , a ...} comments on the clause before it: no list, nothing after it. */
  private boolean isApposition(int comma, int to) {
    if (!p.isComma(comma) || !(p.is(comma + 1, "a") || p.is(comma + 1, "an"))) {
      return false;
    }
    for (int i = comma + 2; i < Math.min(to, comma + MAX_SUBJECT); i++) {
      if (p.isComma(i) || p.is(i, "and") || p.is(i, "or")) {
        return false;
      }
    }
    return true;
  }

  /** True when a dash opens an apposition that runs to the sentence's end. */
  private boolean isLastDash(int dash, int to) {
    if (!p.is(dash + 1, WordClass.DETERMINER) || p.is(dash + 1, "that")) {
      return false;
    }
    for (int i = dash + 1; i < Math.min(to, dash + 40); i++) {
      if (p.isDash(i)) {
        return false;
      }
    }
    return true;
  }

  /** Words after a comma that lead away from the content. */
  private boolean isTail(int i) {
    return switch (p.folded(i)) {
      case "speaking",
          "while",
          "though",
          "despite",
          "compared",
          "reflecting",
          "referring",
          "citing",
          "quoting",
          "following",
          "according",
          "pointing",
          "noting",
          "adding",
          "saying",
          "calling",
          "arguing",
          "alluding",
          "echoing",
          "recalling" ->
          true;
      case "in" ->
          p.is(i + 1, "reference")
              || p.is(i + 1, "response")
              || p.is(i + 1, "remarks")
              || p.is(i + 1, "comments")
              || (p.is(i + 1, "an") && p.is(i + 2, "interview"))
              || (p.is(i + 1, "a")
                  && (p.is(i + 2, "statement") || p.is(i + 2, "speech") || p.is(i + 2, "tweet")));
      case "as" -> p.is(i + 1, WordClass.THIRD);
      case "when" -> p.is(i + 1, "asked");
      default -> false;
    };
  }

  /** True when a further cue with a subject of its own, or a participle, begins after a comma. */
  private boolean opensCue(int comma, int next, List<Cue> cues) {
    for (Cue other : cues) {
      if (other.start() < next) {
        continue;
      }
      if (other.start() > next + MAX_SUBJECT) {
        return false;
      }
      if (other.start() == next) {
        return other.isParticiple() || next > comma + 1;
      }
      Subject subject = subjects.before(next, other.start());
      return subject != null && subject.first() == next && subjects.isAgent(subject);
    }
    return false;
  }

  /** True when a cue of the same tense is joined by a conjunction: {@code said A and warned B}. */
  private boolean coordinates(Cue cue, int next, List<Cue> cues) {
    for (Cue other : cues) {
      if (other.start() >= next) {
        boolean same = other.tense() == cue.tense() && !(cue.perfect() && other.perfect());
        boolean tells = other.tense() == Cue.Tense.PAST && cue.tense() != Cue.Tense.BASE;
        return other.start() == next && other.tense() != Cue.Tense.BASE && (same || tells);
      }
    }
    return false;
  }
}
