package org.parley.date;

import java.util.List;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/**
 * Where a passage stands among the tokens of its sentence.
 *
 * @param from its first token
 * @param to one past its last token
 */
record TokenPlace(List<Token> tokens, int from, int to) {

  /** How many tokens a verb of saying may stand before a date and after it. */
  private static final int SAID_BEFORE = 3;

  private static final int SAID_AFTER = 3;

  static TokenPlace of(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    return new TokenPlace(tokens, first(tokens, span.start()), first(tokens, span.end()));
  }

  /** The first token that begins at {@code offset} or later, by bisection. */
  private static int first(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The token before the passage; null at the beginning. */
  Token previous() {
    return from == 0 ? null : tokens.get(from - 1);
  }

  /** The token after the passage; null at the end. */
  Token next() {
    return to >= tokens.size() ? null : tokens.get(to);
  }

  /** The folded word before the passage, <i>on</i>, <i>the</i> and brackets passed over; or "". */
  String wordBefore() {
    for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
      Token token = tokens.get(i);
      if (!token.is("on") && !token.is("the") && !token.is(")")) {
        return token.folded();
      }
    }
    return "";
  }

  /** True when a word of the class is among the {@code reach} tokens before the passage. */
  boolean follows(WordClass wordClass, int reach) {
    for (int i = from - 1; i >= 0 && i >= from - reach; i--) {
      if (DateLexicon.is(wordClass, tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when the passage dates a verb of saying, with nothing but {@code on} between them: <i>said
   * on 9 September</i>, <i>who on 9 September said</i>; not <i>the letter of 9 September said</i>,
   * <i>is announced on 9 September</i>, <i>said 9 September was</i>.
   */
  boolean datesSaying() {
    Token next = next();
    if (next != null && DateLexicon.is(WordClass.REPORTING, next.folded())) {
      return !wordBefore().equals("of")
          && DateExpressions.verbRightBefore(this) == Direction.UNKNOWN;
    }
    int verb = from - 1;
    while (verb >= 0 && tokens.get(verb).is("on")) {
      verb--;
    }
    return verb >= 0
        && DateLexicon.is(WordClass.REPORTING, tokens.get(verb).folded())
        && (verb == 0 || !DateLexicon.is(WordClass.TO_BE, tokens.get(verb - 1).folded()))
        && (next == null || !DateLexicon.is(WordClass.TO_BE, next.folded()));
  }

  /** True for <i>Tuesday's</i>: the verb beside it may belong to something else. */
  boolean isPossessive() {
    Token next = next();
    return next != null && (next.is("'s") || next.is("'"));
  }

  /** True when a verb of saying stands beside the passage. */
  boolean isSaid() {
    for (int i = to; i < tokens.size() && i < to + SAID_AFTER; i++) {
      if (DateLexicon.is(WordClass.REPORTING, tokens.get(i).folded())) {
        return true;
      }
    }
    return follows(WordClass.REPORTING, SAID_BEFORE);
  }
}
