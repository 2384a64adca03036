package org.parley.mention;

/**
 * A run of tokens that is a title word.
 *
 * @param from first token, 0-based in its sentence
 * @param to one past the last token
 * @param word what it is
 */
record TitleHit(int from, int to, TitleWord word) {}
