package org.parley.text;

import java.io.Serializable;

/**
 * A word, number or mark.
 *
 * @param start first UTF-16 unit in the document's text, 0-based
 * @param end one past the last unit
 * @param kind what it is made of
 * @param folded the token as {@link Folding} folds it, for matching; never empty
 */
public record Token(int start, int end, TokenKind kind, String folded) implements Serializable {

  /** Where the token stands. */
  public Span span() {
    return new Span(start, end);
  }

  /** True for words and numbers: what is counted as a token of the corpus. */
  public boolean isWord() {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
  }

  /** True when the folded form is {@code form}. */
  public boolean is(String form) {
    return folded.equals(form);
  }
}
