package org.parley.statement;

import java.util.List;

/**
 * Where content begins that stands before its cue and is not the whole of the sentence so far, and
 * where it may go on behind the clause of the cue.
 */
final class PrecedingStart {

  /** So many tokens may say whom it was said to, when and where. */
  private static final int MAX_CIRCUMSTANCE = 14;

  private final Passage p;
  private final NounPhrases nouns;

  PrecedingStart(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /** Behind a colon that a whole clause leads in to: {@code He took that line: all must go}. */
  int afterColon(int first, int last) {
    for (int i = first; i < last; i++) {
      if (p.is(i, ":") && !p.isQuoted(i)) {
        boolean clauses = nouns.hasFiniteVerb(first, i) && nouns.hasFiniteVerb(i + 1, last + 1);
        return clauses ? i + 1 : first;
      }
    }
    return first;
  }

  /** Behind the last semicolon, where another report stands before it. */
  int afterSemicolon(int first, int last) {
    for (int i = last; i > first; i--) {
      if (p.is(i, ";") && !p.isQuoted(i)) {
        return i + 1;
      }
    }
    return first;
  }

  /**
   * Where content that ends with a quotation begins: at the quotation when another cue leads in.
   */
  int beside(List<Draft> drafts, int first, int open) {
    if (p.is(open - 1, ":") && p.isCapital(open + 1)) {
      return open;
    }
    boolean asked = p.is(first, "asked") || p.is(first, "pressed");
    if (asked && p.isComma(open - 1) && p.isCapital(open + 1)) {
      return open;
    }
    for (Draft draft : drafts) {
      boolean between =
          draft.cue() != null && draft.cue().verb() >= first && draft.cue().verb() < open;
      if (between && (p.is(open - 1, ":") || p.isDash(open - 1) || p.is(open - 1, "."))) {
        return open;
      }
    }
    return first;
  }

  /** True for words that no content begins with, but {@code If she wins, he said, "we lose"}. */
  boolean isLeadIn(int first, int clauseStart) {
    boolean clause = p.is(first, WordClass.SUBORDINATOR) && nouns.hasFiniteVerb(first, clauseStart);
    return p.is(first, WordClass.LEADIN) && !clause;
  }

  /**
   * Last token before the comma that ends a phrase of whom it was said to, when and where; the
   * cue's last when none follows.
   */
  int circumstanceEnd(Cue cue, Passage.Unit unit) {
    int first = cue.last() + 1;
    boolean opens =
        p.is(first, WordClass.PREPOSITION)
            || p.is(first, WordClass.TIME)
            || p.is(first, WordClass.ADVERB)
            || cue.entry().has("tell");
    CueEntry entry = cue.entry();
    opens &= entry.has("clause") || entry.has("tell") || !entry.rest().isEmpty();
    opens &= !p.is(first, "by");
    int limit = Math.min(unit.to(), first + MAX_CIRCUMSTANCE);
    for (int i = first; opens && i < limit; i++) {
      if (p.isComma(i) && p.isCapital(i - 1) && p.isCapital(i + 1) && p.isComma(i + 2)) {
        return i + 1;
      }
      if (p.isComma(i)) {
        return i - 1;
      }
      boolean other =
          nouns.isFinite(i)
              || p.isQuoted(i)
              || p.is(i, "that")
              || p.is(i, ":")
              || (p.is(i, "to") && !p.isCapital(i + 1) && !p.is(i + 1, WordClass.DETERMINER))
              || p.is(i, WordClass.SUBJECT)
              || (p.isParticiple(i) && !p.is(i - 1, WordClass.DETERMINER));
      if (other) {
        return cue.last();
      }
    }
    return cue.last();
  }

  /** The comma behind the clause of a cue, over a day and adverbs; -1 when none is there. */
  int commaAfter(int clauseLast, Passage.Unit unit) {
    int i = clauseLast + 1;
    int limit = Math.min(unit.to(), clauseLast + 4);
    while (i < limit && (p.is(i, WordClass.TIME) || p.is(i, WordClass.ADVERB) || p.is(i, "on"))) {
      i++;
    }
    return i < unit.to() && p.isComma(i) ? i : -1;
  }
}
