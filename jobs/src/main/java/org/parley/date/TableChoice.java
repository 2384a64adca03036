package org.parley.date;

import java.util.Locale;
import org.parley.date.DateLexicon.WordClass;

/**
 * Which table of {@code clues.txt} a date expression is read by: its tense, the verb and the
 * preposition beside it, and for weekdays whether it stands in the lead, where news names the day
 * of its event.
 */
final class TableChoice {

  private TableChoice() {}

  /**
   * For a year with or without its month or day.
   *
   * @param unit {@code year}, {@code month} or {@code day}
   * @param loan true in a paragraph on bonds and the like
   */
  static ClueTable dated(String unit, boolean loan, DateExpression expression, TokenPlace place) {
    String rule = unit.equals("year") ? yearRule(expression, place) : direction(expression);
    return ClueTable.of(unit + "." + (loan && !rule.equals("copyright") ? "maturity" : rule));
  }

  private static String yearRule(DateExpression expression, TokenPlace place) {
    String before = place.wordBefore();
    if (DateLexicon.is(WordClass.COPYRIGHT, before)) {
      return "copyright";
    }
    if (before.equals("since")) {
      return "since";
    }
    boolean until = DateLexicon.is(WordClass.UNTIL, before);
    if (until || before.equals("for") || before.equals("before")) {
      return "until";
    }
    boolean done = DateExpressions.verbRightBefore(place) == Direction.PAST;
    return done && before.equals("in") ? "in" : direction(expression);
  }

  /**
   * For the latest day under a photo: of the day's events when the text names its weekday, out of
   * the archive when it names only others or the caption says so.
   *
   * @param named whether the text names its weekday; null when it names none at all
   */
  static ClueTable photo(boolean filed, Boolean named) {
    if (filed) {
      return ClueTable.of("day.filed");
    }
    return ClueTable.of(
        named == null ? "day.photo" : named ? "day.photo.named" : "day.photo.other");
  }

  static ClueTable dayOfYear(
      DateExpression expression, DateMeaning.Yearly yearly, TokenPlace place) {
    return ClueTable.of("dayofyear." + dayOfYearRule(expression, yearly, place));
  }

  private static String dayOfYearRule(
      DateExpression expression, DateMeaning.Yearly yearly, TokenPlace place) {
    if (yearly.anchor() == Anchor.THIS) {
      return "this";
    }
    if (yearly.weekday() != null) {
      return "weekday";
    }
    if (place.wordBefore().equals("since")) {
      return "since";
    }
    if (place.datesSaying()) {
      return "said";
    }
    if (DateExpressions.verbRightBefore(place) == Direction.FUTURE) {
      return DateExpressions.isSureRightBefore(place) ? "will" : "due";
    }
    return tense(expression, place);
  }

  /** For the early, middle or late part of a month, by its middle. */
  static ClueTable partOfMonth(DateExpression expression, TokenPlace place) {
    return ClueTable.of("dayofyear.part." + tense(expression, place));
  }

  static ClueTable monthOfYear(DateExpression expression, TokenPlace place) {
    return ClueTable.of("monthofyear." + tense(expression, place));
  }

  static ClueTable weekday(DateExpression expression, TokenPlace place, boolean lead) {
    boolean past = expression.direction() == Direction.PAST;
    String rule =
        past && place.isSaid()
            ? "said"
            : !past && place.isPossessive() ? "unknown" : direction(expression);
    return ClueTable.of("weekday." + rule + (lead ? ".lead" : ""));
  }

  private static String tense(DateExpression expression, TokenPlace place) {
    return DateExpressions.tense(place, expression.direction()).rule();
  }

  private static String direction(DateExpression expression) {
    return expression.direction().name().toLowerCase(Locale.ROOT);
  }
}
