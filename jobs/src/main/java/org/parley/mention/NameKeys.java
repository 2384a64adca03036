package org.parley.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.text.Tokenizer;

/**
 * What names are compared by: folded tokens without full stops and inner apostrophes ({@code U.S.}
 * and {@code US}, {@code Da'esh} and {@code Daesh}), {@code el} read as {@code al}, hyphens left
 * out.
 */
final class NameKeys {

  /** The key of a hyphen, which is passed over. */
  static final String HYPHEN = "";

  private NameKeys() {}

  /** The key of a token; {@link #HYPHEN} for a hyphen, null for a mark that no name can hold. */
  static String of(Token token) {
    String folded = token.folded();
    if (token.kind() == TokenKind.HYPHEN) {
      return HYPHEN;
    }
    if (token.kind() == TokenKind.CLITIC) {
      return folded;
    }
    if (!token.isWord()) {
      return folded.equals("&") ? "and" : folded.equals("+") ? folded : null;
    }
    if (folded.equals("el")) {
      return "al";
    }
    if (folded.indexOf('.') < 0 && folded.indexOf('\'') < 0) {
      return folded;
    }
    String key = token.kind() == TokenKind.WORD ? folded.replace(".", "").replace("'", "") : folded;
    return key.isEmpty() ? null : key;
  }

  /** The keys of a phrase of the codebook or of a word list, without hyphens. */
  static List<String> ofPhrase(String phrase) {
    List<String> keys = new ArrayList<>();
    for (Token token : Tokenizer.tokens(phrase, new Span(0, phrase.length()))) {
      String key = of(token);
      if (key != null && !key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The keys of a phrase with blanks between them: {@code secretary general}. */
  static String joined(String phrase) {
    return String.join(" ", ofPhrase(phrase));
  }
}
