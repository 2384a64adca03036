package org.parley.date;

import java.util.ArrayList;
import java.util.List;
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
    int before = from > 1 && tokens.get(from - 1).is("the") ? from - 2 : from - 1;
    if (yearly && before >= 0 && DateLexicon.is(WordClass.UNTIL, tokens.get(before).folded())) {
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
    Cue left = nearest(tokens, from - 1, -1, false);
    Cue right = nearest(tokens, to, 1, false);
    if (left.direction == Direction.UNKNOWN || left.direction == Direction.FUTURE) {
      return left.direction == Direction.FUTURE ? Direction.FUTURE : right.direction;
    }
    boolean rightIsNearer =
        right.direction != Direction.UNKNOWN && right.distance + 1 < left.distance;
    return rightIsNearer ? right.direction : left.direction;
  }

  /**
   * What the words around a passage say of its time.
   *
   * @param direction that of the passage, future too after <i>until</i>
   */
  static Tense tense(TokenPlace place, Direction direction) {
    Direction left = nearest(place.tokens(), place.from() - 1, -1, true).direction;
    Direction right = nearest(place.tokens(), place.to(), 1, true).direction;
    return switch (left) {
      case FUTURE -> Tense.FUTURE;
      case PAST ->
          switch (right) {
            case FUTURE -> Tense.MIXED;
            case PAST -> Tense.PAST_BOTH;
            case UNKNOWN -> Tense.PAST;
          };
      case UNKNOWN ->
          switch (right) {
            case FUTURE -> Tense.FUTURE_RIGHT;
            case PAST -> direction == Direction.FUTURE ? Tense.FUTURE : Tense.PAST_RIGHT;
            case UNKNOWN -> direction == Direction.FUTURE ? Tense.FUTURE : Tense.UNKNOWN;
          };
    };
  }

  /** What the nearest verb within a few tokens before a passage says, with no comma between. */
  static Direction verbRightBefore(TokenPlace place) {
    int verb = indexRightBefore(place);
    return verb < 0 ? Direction.UNKNOWN : directionOf(place.tokens(), verb);
  }

  /** True when that verb is a future that seldom fails: <i>will</i>, <i>scheduled</i>. */
  static boolean isSureRightBefore(TokenPlace place) {
    int verb = indexRightBefore(place);
    return verb >= 0 && DateLexicon.number(WordClass.FUTURE, place.tokens().get(verb).folded()) > 0;
  }

  private static int indexRightBefore(TokenPlace place) {
    List<Token> tokens = place.tokens();
    for (int i = place.from() - 1; i >= 0 && i >= place.from() - RIGHT_BEFORE_TOKENS; i--) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.QUOTE) {
        return -1;
      }
      if (directionOf(tokens, i) != Direction.UNKNOWN) {
        return i;
      }
    }
    return -1;
  }

  private record Cue(Direction direction, int distance) {}

  /**
   * @param told true to pass over verbs of saying, which tell when something was said and not when
   *     it happens, and over words such as <i>after</i>, which speak of something else
   */
  private static Cue nearest(List<Token> tokens, int from, int step, boolean told) {
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
      boolean passed =
          told
              && (DateLexicon.is(WordClass.REPORTING, token.folded())
                  || DateLexicon.number(WordClass.PAST, token.folded()) > 0);
      Direction direction = passed ? Direction.UNKNOWN : directionOf(tokens, i);
      if (direction != Direction.UNKNOWN) {
        return new Cue(direction, distance);
      }
    }
    return new Cue(Direction.UNKNOWN, REACH_TOKENS);
  }

  private static Direction directionOf(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.folded();
    boolean passive = i > 0 && DateLexicon.is(WordClass.TO_BE, tokens.get(i - 1).folded());
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
