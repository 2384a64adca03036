package org.parley.corpus;

import java.util.List;
import org.parley.text.LinePattern;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.text.Tokenizer;

/**
 * A line of a document with what its zone is told by.
 *
 * @param index 0-based among the lines that are not blank
 * @param span without surrounding white space
 * @param adjacent true when no blank line stands before it
 * @param tokens in order; at least one
 * @param words number of words and numbers
 * @param normal the line as patterns see it; empty for a line of more than {@value #MAX_WORDS}
 *     words, which is a paragraph of the story
 */
record Line(int index, Span span, boolean adjacent, List<Token> tokens, int words, String normal) {

  /** A longer line is never anything but story. */
  static final int MAX_WORDS = 150;

  static Line of(String text, int index, Span span, boolean adjacent) {
    List<Token> tokens = Tokenizer.tokens(text, span);
    int words = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
    }
    String normal = words <= MAX_WORDS ? LinePattern.normal(span.in(text)) : "";
    return new Line(index, span, adjacent, tokens, words, normal);
  }

  /** The line as patterns see it, without a full stop at its end. */
  String normalWithoutStop() {
    return normal.endsWith(".") ? normal.substring(0, normal.length() - 1) : normal;
  }

  /** True when it ends as a sentence does: with a stop, closing marks after it allowed. */
  boolean endsSentence() {
    Token last = lastMark();
    return last.is(".")
        || last.is("!")
        || last.is("?")
        || last.is("...")
        || last.folded().endsWith(".");
  }

  /** True when it ends in a quotation mark. */
  boolean endsQuoted() {
    return tokens.get(tokens.size() - 1).kind() == TokenKind.QUOTE;
  }

  /** True for a colon at the end. */
  boolean endsWithColon() {
    return lastMark().is(":");
  }

  /** True when every letter is a capital, and there are at least four. */
  boolean isCapital(String text) {
    int letters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 4;
  }

  /**
   * True when four in five of the words of four letters or more are capitalised, three at least.
   */
  boolean isTitleCase(String text) {
    int content = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.kind() == TokenKind.WORD && token.end() - token.start() >= 4) {
        content++;
        capital += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
      }
    }
    return content >= 3 && capital * 10 >= content * 9;
  }

  /** The last token that is no quotation mark or bracket; the last of all when there is none. */
  private Token lastMark() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.QUOTE && !token.is(")") && !token.is("]")) {
        return token;
      }
    }
    return tokens.get(tokens.size() - 1);
  }
}
