package org.parley.statement;

/**
 * The words that name who speaks; token indices, both included.
 *
 * @param first first token
 * @param last last token, without what is set off by commas
 * @param shared true when it is the subject of another verb of the same sentence, or the noun
 *     before a relative clause
 * @param relative true when the verb stands in a relative clause set off by a comma
 */
record Subject(int first, int last, boolean shared, boolean relative) {

  /** A subject of its own verb, or one that is shared. */
  Subject(int first, int last, boolean shared) {
    this(first, last, shared, false);
  }

  /** The same words as subject of their own verb. */
  Subject own() {
    return new Subject(first, last, false, false);
  }

  /** The same words as subject of a further verb. */
  Subject share() {
    return new Subject(first, last, true, false);
  }
}
