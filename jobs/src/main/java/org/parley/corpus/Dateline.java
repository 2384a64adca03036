package org.parley.corpus;

import java.util.List;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * The place, agency and day that open a report, up to a dash: {@code BEIRUT, Jan 12 (Reuters) -}.
 */
final class Dateline {

  private static final int MAX_TOKENS = 16;

  private Dateline() {}

  /**
   * True when the line opens with a dateline, whether or not the story follows in the same line.
   */
  static boolean opens(String text, Line line) {
    List<Token> tokens = line.tokens();
    if (tokens.get(0).kind() != TokenKind.WORD
        || !Character.isUpperCase(text.charAt(tokens.get(0).start()))) {
      return line.normal().startsWith("(cnn)");
    }
    for (int i = 1; i < Math.min(MAX_TOKENS, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (isDash(token, text)) {
        return true;
      }
      boolean fits =
          token.kind() == TokenKind.NUMBER
              || token.is("(")
              || token.is(")")
              || token.is(",")
              || token.is(".")
              || token.is("/")
              || token.kind() == TokenKind.HYPHEN
              || token.is("of")
              || (token.kind() == TokenKind.WORD
                  && Character.isUpperCase(text.charAt(token.start())));
      if (!fits) {
        return false;
      }
    }
    return false;
  }

  /** A long dash, or a hyphen with white space before it. */
  private static boolean isDash(Token token, String text) {
    boolean spaced = token.start() > 0 && Character.isWhitespace(text.charAt(token.start() - 1));
    char c = text.charAt(token.start());
    return c == '\u2014' || c == '\u2015' || ((c == '-' || c == '\u2013') && spaced);
  }
}
