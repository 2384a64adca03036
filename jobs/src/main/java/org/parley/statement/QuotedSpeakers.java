package org.parley.statement;

/**
 * Who is quoted by another: {@code she was quoted as saying}, {@code the agency quoted the envoy as
 * saying}.
 */
final class QuotedSpeakers {

  private static final int MAX_TOKENS = 22;

  private final Passage p;
  private final SubjectFinder subjects;

  /**
   * @param start first token of the clause that attributes
   */
  record Quoted(Subject speaker, int start) {}

  QuotedSpeakers(Passage passage, SubjectFinder subjects) {
    this.p = passage;
    this.subjects = subjects;
  }

  /** Who says what the participle leads in to; null when nobody is quoted so. */
  Quoted of(Cue cue, Passage.Unit unit) {
    int as = cue.start() - 1;
    if (!cue.isParticiple() || !p.is(as, "as")) {
      return null;
    }
    int limit = Math.max(unit.from(), as - MAX_TOKENS);
    for (int i = as - 1; i >= limit && !p.isQuoted(i) && !p.is(i, ";"); i--) {
      boolean be =
          p.is(i - 1, WordClass.BE) || (p.is(i - 1, WordClass.ADVERB) && p.is(i - 2, WordClass.BE));
      if (p.is(i, "quoted") && be) {
        return passive(i - 1, unit);
      }
      if (p.is(i, "quoted") || p.is(i, "quotes") || p.is(i, "quoting")) {
        return active(i, as, unit);
      }
    }
    return null;
  }

  private Quoted passive(int be, Passage.Unit unit) {
    int verb = be;
    while (verb > unit.from()
        && (p.is(verb - 1, WordClass.AUXILIARY) || p.is(verb - 1, WordClass.ADVERB))) {
      verb--;
    }
    Subject speaker = subjects.before(start(unit, verb), verb);
    return speaker == null ? null : new Quoted(speaker, speaker.first());
  }

  private Quoted active(int verb, int as, Passage.Unit unit) {
    int last = verb + 1;
    while (last + 1 < as && !p.isComma(last + 1) && !p.is(last + 1, "(")) {
      last++;
    }
    boolean named = last < as && subjects.nouns().isNounLike(last);
    if (!named || !subjects.nouns().canStart(verb + 1)) {
      return null;
    }
    Subject medium = subjects.before(start(unit, verb), verb);
    return new Quoted(new Subject(verb + 1, last, false), medium == null ? verb : medium.first());
  }

  /** Behind the last quotation before a token. */
  private int start(Passage.Unit unit, int token) {
    int i = token;
    while (i > unit.from() && !p.isQuoted(i - 1)) {
      i--;
    }
    return i;
  }
}
