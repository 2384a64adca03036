package org.parley.statement;

/**
 * A cue verb in a passage; positions are token indices.
 *
 * @param start first token with the auxiliaries and adverbs before the verb
 * @param verb the verb
 * @param last the verb, or the last word of its phrase
 * @param entry what may follow
 * @param tense the verb's form
 * @param perfect true after a form of <i>have</i>
 * @param modal true after <i>will</i>, <i>would</i> and the like
 */
record Cue(
    int start, int verb, int last, CueEntry entry, Tense tense, boolean perfect, boolean modal) {

  /** Form of the verb. */
  enum Tense {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    INFINITIVE
  }

  /**
   * True after {@code to}: {@code tried to explain that ...}; the cue starts with the <i>to</i>.
   */
  boolean isInfinitive() {
    return tense == Tense.INFINITIVE;
  }

  /** True for a participle without auxiliary: {@code , saying that ...}. */
  boolean isParticiple() {
    return tense == Tense.PARTICIPLE;
  }
}
