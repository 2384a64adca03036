package org.parley.statement;

import java.util.List;
import org.parley.text.TokenKind;

/**
 * Where content after a cue ends: at the end of its sentence, or before words that lead away from
 * it, a further cue with a subject of its own, an apposition to the whole.
 */
final class ContentEnd {

  private static final int MAX_SUBJECT = 40;

  /** So many tokens may name who spoke in {@code Two days after the envoy said it, they left}. */
  private static final int MAX_SPAN_SUBJECT = 5;

  private final Passage p;
  private final SubjectFinder subjects;
  private final ClauseBorders clauses;
  private final ObjectEnd objects;
  private final QuotationTail tails;

  ContentEnd(Passage passage, SubjectFinder subjects) {
    this.p = passage;
    this.subjects = subjects;
    this.clauses = new ClauseBorders(passage, subjects.nouns());
    this.objects = new ObjectEnd(passage, subjects.nouns());
    this.tails = new QuotationTail(passage);
  }

  /** Last token of content that begins at {@code first}. */
  int of(Cue cue, int first, int to, List<Cue> cues) {
    return end(cue, first, to, cues, false, false);
  }

  /**
   * Last token of content that is no clause, but an object or an infinitive: a clause after it is
   * the narrator's.
   */
  int ofPhrase(Cue cue, int first, int to, List<Cue> cues) {
    return end(cue, first, to, cues, true, false);
  }

  /** Last token of content that is an object: what says when and where it was said is left out. */
  int ofObject(Cue cue, int first, int to, List<Cue> cues) {
    return end(cue, first, to, cues, true, true);
  }

  private int end(Cue cue, int first, int to, List<Cue> cues, boolean phrase, boolean object) {
    int q = p.quotationAt(first);
    int i = first;
    if (q >= 0 && p.quotations().get(q).open() == first) {
      int close = p.quotations().get(q).close();
      if (endsAfterQuotation(first, close, to)) {
        return Math.min(lastOfList(close), to - 1);
      }
      i = close + 1;
    }
    int lead = first;
    boolean subordinate = isSubordinate(cue);
    boolean clause = false;
    for (; i < to; i++) {
      if (object && objects.before(cue, first, i, clause)) {
        return i - 1;
      }
      clause |= object && objects.opensClause(i);
      if (p.isQuoted(i) || i == first) {
        continue;
      }
      boolean leadIn = p.isComma(i) && p.is(lead, WordClass.LEADIN) && !p.isCapital(lead);
      if (leadIn) {
        lead = i;
      } else if (cuts(cue, i, to, cues)
          || (phrase && (opensSentence(i, to) || joinsAnother(first, i, cues)))
          || (!phrase && comments(i, to))
          || (p.isDash(i) && p.is(i + 1, "having"))
          || (phrase && (clauses.follows(cue, i, to) || opensVerb(i, cues)))
          || (subordinate && p.isComma(i) && clauses.opens(i + 1, to))) {
        return i - 1;
      }
    }
    return lastWord(to);
  }

  /**
   * True when the cue stands in a clause that leads in to another: {@code As he said ..., they}.
   */
  private boolean isSubordinate(Cue cue) {
    int start = p.sentenceStart(cue.verb());
    while (p.is(start, WordClass.CONJUNCTION) || p.is(start, "even") || p.is(start, "just")) {
      start++;
    }
    int lead = subjects.nouns().behindSpan(start);
    start = lead > start ? lead - 1 : start;
    boolean leads =
        p.is(start, WordClass.LEADIN)
            && (!p.is(start, WordClass.PREPOSITION)
                || cue.start() <= start + 1
                || (lead > start && cue.start() <= lead + MAX_SPAN_SUBJECT)
                || p.is(cue.start() - 1, WordClass.RELATIVE));
    if (!leads || start >= cue.start()) {
      return cue.isParticiple() && start == cue.start();
    }
    for (int i = start; i < cue.start(); i++) {
      if (p.isComma(i) || p.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code , which} to the sentence's end, behind no name: a comment on all that was said. */
  private boolean comments(int comma, int to) {
    boolean which = p.isComma(comma) && p.is(comma + 1, "which");
    boolean own = p.is(comma + 2, WordClass.SUBJECT) && !CueLexicon.isVerb(p.folded(comma + 3));
    if (!which || own || p.isCapital(comma - 1) || p.is(comma + 2, WordClass.MODAL)) {
      return false;
    }
    for (int i = comma + 1; i < to; i++) {
      if (p.isComma(i) || p.isDash(i) || p.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** True for a semicolon with a verb behind it: no list goes on. */
  private boolean opensSentence(int i, int to) {
    if (!p.is(i, ";")) {
      return false;
    }
    for (int next = i + 1; next < to && !p.is(next, ";"); next++) {
      if (subjects.nouns().isFinite(next) || isPast(next)) {
        return true;
      }
    }
    return false;
  }

  /** {@code accused him of lying and Selin said}: another report begins behind the conjunction. */
  private boolean joinsAnother(int first, int i, List<Cue> cues) {
    if (!p.is(i, "and") || !p.isCapital(i + 1) || p.is(first, WordClass.WH)) {
      return false;
    }
    for (Cue other : cues) {
      if (other.start() > i) {
        boolean finite = other.tense() == Cue.Tense.PAST || other.tense() == Cue.Tense.THIRD;
        return finite && opensCue(i, i + 1, cues);
      }
    }
    return false;
  }

  /** True when a quotation is all of the content: it ends its sentence or a comma follows. */
  private boolean endsAfterQuotation(int open, int close, int to) {
    if (close - 1 <= open) {
      return true;
    }
    boolean mark = p.is(close - 1, TokenKind.PUNCTUATION) && !p.is(close - 1, "...");
    int next = close + 1;
    boolean listed = p.is(next, WordClass.CONJUNCTION) && p.is(next + 1, "that");
    return (mark && !listed)
        || ((p.is(next, "and") || p.is(next, "then")) && isPast(next + 1))
        || next >= to
        || p.is(next, TokenKind.PUNCTUATION)
        || p.is(next, WordClass.TIME)
        || (p.folded(next).endsWith("ing") && !p.isCapital(next));
  }

  private boolean isPast(int i) {
    boolean listed = p.is(i, WordClass.FINITE) && !p.is(i, WordClass.AUXILIARY);
    return subjects.nouns().isPast(i) || (listed && !p.is(i, WordClass.MODAL) && !p.isCapital(i));
  }

  /** The end of the last of several: {@code "stop", "go" and, "wait"}. */
  private int lastOfList(int close) {
    int last = close;
    int next = close + 1;
    while (true) {
      next += p.isComma(next) ? 1 : 0;
      boolean joined = p.is(next, WordClass.CONJUNCTION);
      next += joined ? 1 : 0;
      next += joined && p.isComma(next) && p.isQuoted(next + 1) ? 1 : 0;
      int q = p.quotationAt(next);
      if (next == last + 1 || q < 0 || p.quotations().get(q).open() != next) {
        return last;
      }
      last = p.quotations().get(q).close();
      next = last + 1;
    }
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
      return (p.isDash(i) && tails.begins(cue, i))
          || (p.is(i, ";") && reportsAfter(i, cues))
          || isTail(next)
          || opensCue(i, next, cues)
          || isApposition(i, to)
          || (p.isDash(i) && isLastDash(i, to));
    }
    if (p.isQuoted(i - 1) && p.isComma(i - 2) && !p.is(i, WordClass.CONJUNCTION)) {
      return isTail(i) || tails.begins(cue, i) || opensCue(i - 1, i, cues);
    }
    if (p.isQuoted(i - 1) && p.isComma(i - 2) && p.is(i, "but")) {
      return true;
    }
    if (tails.begins(cue, i)) {
      return true;
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

  /** True when another report follows the semicolon: what stands between is its content. */
  private boolean reportsAfter(int semicolon, List<Cue> cues) {
    for (Cue other : cues) {
      if (other.start() > semicolon && other.entry().follows() && !other.isParticiple()) {
        return true;
      }
    }
    return false;
  }

  /** Words after a comma that lead away from the content. */
  private boolean isTail(int i) {
    return switch (p.folded(i)) {
      case "speaking",
          "while",
          "though",
          "although",
          "despite",
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
      case "compared" -> !p.isQuoted(i - 1);
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
      boolean apposition =
          p.isComma(other.start() - 1) && (p.is(next, "a") || p.is(next, "an")) && p.isComma(comma);
      return subject != null
          && !apposition
          && subject.first() == next
          && subjects.nouns().isAgent(subject);
    }
    return false;
  }

  /** True for a comma with a verb of speech at once behind it: the subject's own. */
  private boolean opensVerb(int comma, List<Cue> cues) {
    for (Cue other : cues) {
      if (other.start() > comma) {
        return p.isComma(comma) && other.start() == comma + 1 && !other.isParticiple();
      }
    }
    return false;
  }

  /** True when a cue of the same tense is joined by a conjunction: {@code said A and warned B}. */
  private boolean coordinates(Cue cue, int next, List<Cue> cues) {
    for (Cue other : cues) {
      if (other.start() >= next) {
        boolean same = other.tense() == cue.tense() && !(cue.perfect() && other.perfect());
        boolean tells = other.tense() == Cue.Tense.PAST && cue.tense() != Cue.Tense.BASE;
        return other.start() == next
            && other.tense() != Cue.Tense.BASE
            && !other.isInfinitive()
            && other.entry().family() != CueFamily.STANCE
            && (same || tells);
      }
    }
    return false;
  }
}
