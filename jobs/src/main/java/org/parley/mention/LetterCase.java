package org.parley.mention;

import java.util.List;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * How a sentence uses capitals.
 *
 * @param all every letter is a capital (three words or more)
 * @param none no word has one
 * @param title most words of four letters or more begin with one, as in headlines, and no full stop
 *     ends the sentence: capitals tell little
 */
record LetterCase(boolean all, boolean none, boolean title) {

  private static final int MIN_WORDS = 3;
  private static final int MIN_LONG_WORD = 4;

  static LetterCase of(String text, List<Token> tokens, boolean[] capital) {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    int longWords = 0;
    int longCapitals = 0;
    for (int i = 0; i < capital.length; i++) {
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.WORD) {
        continue;
      }
      words++;
      capitals += capital[i] ? 1 : 0;
      shouted += capital[i] && !hasLowerCase(text, token) ? 1 : 0;
      if (token.end() - token.start() >= MIN_LONG_WORD && words > 1) {
        longWords++;
        longCapitals += capital[i] ? 1 : 0;
      }
    }
    boolean all = words >= MIN_WORDS && shouted == words;
    boolean stopped = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
    boolean most = longWords >= MIN_WORDS && 10 * longCapitals >= 7 * longWords;
    return new LetterCase(all, words > 0 && capitals == 0, !all && !stopped && most);
  }

  private static boolean hasLowerCase(String text, Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
