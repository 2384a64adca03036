package org.parley.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with inner apostrophes and the dots of initialisms: {@code don't}, {@code U.S.}. */
  WORD,
  /** Digits, with inner separators: {@code 100,000}, {@code 3.5}, {@code 22nd}. */
  NUMBER,
  /** The possessive mark or a clitic split from its word: {@code 's}, {@code '}, {@code 're}. */
  CLITIC,
  /** A quotation mark, of whatever style, single or double. */
  QUOTE,
  /** A hyphen that joins two words without space. */
  HYPHEN,
  /** Any other mark: comma, dash, bracket, ellipsis (one token), symbol. */
  PUNCTUATION
}
