package org.parley.corpus;

import java.util.List;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/** Tells the headline of another story, linked between paragraphs, from a cross-head. */
final class LinkedTitle {

  /** A headline is seldom shorter, a cross-head seldom longer. */
  private static final int HEADLINE_WORDS = 5;

  private LinkedTitle() {}

  /**
   * True when two signs of a headline come together. A line in capitals or one that opens with a
   * question word may be either, and passes for a cross-head, whose loss would be the greater.
   */
  static boolean is(String text, Line line) {
    List<Token> tokens = line.tokens();
    if (line.isCapital(text) || HeadingWords.isQuestionWord(tokens.get(0).folded())) {
      return false;
    }
    int signs = line.words() >= HEADLINE_WORDS ? 1 : 0;
    boolean verb = false;
    boolean label = false;
    boolean clause = false;
    boolean quotation = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      verb |= i > 0 && HeadingWords.isFiniteVerb(token.folded());
      label |= token.is(":") && i > 0 && i + 2 < tokens.size();
      clause |=
          token.is(",")
              && i + 2 < tokens.size()
              && HeadingWords.opensClause(tokens.get(i + 1).folded());
      quotation |= token.kind() == TokenKind.QUOTE && i > 0;
    }
    boolean named = verb || label || clause;
    signs += (verb ? 1 : 0) + (label ? 1 : 0) + (clause ? 1 : 0) + (quotation ? 1 : 0);
    return named && signs >= 2;
  }
}
