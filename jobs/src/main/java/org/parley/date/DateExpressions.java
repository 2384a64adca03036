package org.parley.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * Finds the words of a text that mean days: a grammar of its own, walked over the tokens once,
 * longest rule first. Times of day, durations and sets ({@code every day}) are no date expressions.
 */
public final class DateExpressions {

  /** How many words away a verb may stand that tells past from future. */
  private static final int REACH_TOKENS = 14;

  /** What a comma adds to the distance of a verb beyond it, in tokens. */
  private static final int COMMA_TOKENS = 4;

  /** How many tokens before a date its verb may stand to be right before it. */
  private static final int RIGHT_BEFORE_TOKENS = 5;

  private static final Set<String> TO_BE = Set.of("is", "are", "was", "were", "be", "been");

  private DateExpressions() {}

  /** The expressions of one sentence, in order, none overlapping another. */
  public static List<DateExpression> find(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    DateGrammar grammar = new DateGrammar(text, tokens);
    List<DateExpression> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean may = token.kind() == TokenKind.NUMBER || DateLexicon.opens(token.folded());
      DateGrammar.Match match = may ? grammar.at(i) : null;
      if (match == null) {
        i++;
      } else {
        Span span = new Span(token.start(), tokens.get(match.end() - 1).end());
        found.add(
            new DateExpression(
                span, match.meaning(), direction(tokens, i, match.end(), match.meaning())));
        i = match.end();
      }
    }
    return found;
  }

  private static Direction direction(List<Token> tokens, int from, int to, DateMeaning meaning) {
    boolean yearly = meaning instanceof DateMeaning.Yearly;
    if (yearly && from > 0 && DateLexicon.is(WordClass.UNTIL, tokens.get(from - 1).folded())) {
      return Direction.FUTURE;
    }
    boolean asSoonAs =
        from > 1
            && tokens.get(from - 1).is("as")
            && (tokens.get(from - 2).is("soon") || tokens.get(from - 2).is("early"));
    if (asSoonAs) {
      return Direction.FUTURE;
    }
    if (meaning instanceof DateMeaning.Yearly y && y.isQuarter()) {
      return Direction.PAST;
    }
    Cue left = nearest(tokens, from - 1, -1);
    Cue right = nearest(tokens, to, 1);
    if (left.direction == Direction.UNKNOWN) {
      return right.direction;
    }
    boolean rightIsNearer =
        right.direction != Direction.UNKNOWN && right.distance + 1 < left.distance;
    return rightIsNearer ? right.direction : left.direction;
  }

  /** What the nearest verb within a few tokens before a passage says, with no comma between. */
  static Direction verbRightBefore(TokenPlace place) {
    List<Token> tokens = place.tokens();
    int at = place.from();
    for (int i = at - 1; i >= 0 && i >= at - RIGHT_BEFORE_TOKENS; i--) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.QUOTE) {
        break;
      }
      Direction direction = directionOf(tokens, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private record Cue(Direction direction, int distance) {}

  private static Cue nearest(List<Token> tokens, int from, int step) {
    int distance = 0;
    for (int i = from; i >= 0 && i < tokens.size() && distance < REACH_TOKENS; i += step) {
      Token token = tokens.get(i);
      distance++;
      if (token.is(";") || token.is(":")) {
        break;
      }
      if (token.is(",") || token.kind() == TokenKind.QUOTE) {
        distance += COMMA_TOKENS;
      }
      Direction direction = directionOf(tokens, i);
      if (direction != Direction.UNKNOWN) {
        return new Cue(direction, distance);
      }
    }
    return new Cue(Direction.UNKNOWN, REACH_TOKENS);
  }

  private static Direction directionOf(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.folded();
    boolean passive = i > 0 && TO_BE.contains(tokens.get(i - 1).folded());
    boolean toInfinitive = i + 1 < tokens.size() && tokens.get(i + 1).is("to");
    if (DateLexicon.is(WordClass.FUTURE, word)
        || ((passive || toInfinitive) && DateLexicon.is(WordClass.PASSIVE, word))) {
      return Direction.FUTURE;
    }
    boolean past =
        DateLexicon.is(WordClass.PAST, word)
            || (word.length() > 3
                && word.endsWith("ed")
                && token.kind() == TokenKind.WORD
                && !DateLexicon.is(WordClass.ED, word));
    if (!past) {
      return Direction.UNKNOWN;
    }
    return i > 0 && tokens.get(i - 1).is("be") ? Direction.UNKNOWN : Direction.PAST;
  }
}
