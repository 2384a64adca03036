package org.parley.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.corpus.Layout;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Zone;

/**
 * Reads the dates that a text names as clues of when it was published, each distinct one once. What
 * stands under a photo bounds the day from below only; boilerplate says nothing but its copyright.
 */
final class ClueFinder {

  private static final DateMeaning NEXT_MONTH = new DateMeaning.Shift(CalendarUnit.MONTH, 1, 1);

  /** Mostly that of 2001, whatever the year of the text. */
  private static final MonthDay KNOWN_DAY = MonthDay.of(9, 11);

  private final String text;
  private final Set<String> seen = new HashSet<>();
  private final List<Clue> years = new ArrayList<>();
  private final List<Clue> seasons = new ArrayList<>();
  private final List<Clue> firm = new ArrayList<>();
  private final List<Clue> weekdays = new ArrayList<>();
  private final List<DateExpression> aheadMonths = new ArrayList<>();
  private DateExpression nextMonth;
  private Clue.NamedDay latestPhoto;

  ClueFinder(String text, Layout layout, DateExpression ownDate) {
    this.text = text;
    for (Paragraph paragraph : layout.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        for (DateExpression expression : DateExpressions.find(text, sentence)) {
          if (ownDate == null || !expression.span().equals(ownDate.span())) {
            add(expression, paragraph.zone(), sentence);
          }
        }
      }
    }
    monthsAhead();
    if (latestPhoto != null) {
      firm.add(latestPhoto);
    }
    seasons.removeIf(this::repeatsFullDate);
  }

  /** Years, and days and months with a year. */
  List<Clue> years() {
    return years;
  }

  /** Days and months of any year. */
  List<Clue> seasons() {
    return seasons;
  }

  /** Clues that stand on their own: each counts in full. */
  List<Clue> firm() {
    return firm;
  }

  /** Weekdays alone. */
  List<Clue> weekdays() {
    return weekdays;
  }

  private void add(DateExpression expression, Zone zone, Sentence sentence) {
    TokenPlace place = TokenPlace.of(sentence, expression.span());
    DateMeaning meaning = expression.meaning();
    if (zone == Zone.BOILERPLATE) {
      if (meaning instanceof DateMeaning.Fixed fixed
          && DateLexicon.is(WordClass.COPYRIGHT, place.wordBefore())) {
        year(expression, fixed, place);
      }
    } else if (zone == Zone.CAPTION) {
      photo(expression);
    } else if (meaning instanceof DateMeaning.Fixed fixed) {
      fixed(expression, fixed, place);
    } else if (meaning instanceof DateMeaning.Yearly yearly && yearly.isDay()) {
      dayOfYear(expression, yearly, place);
    } else if (meaning instanceof DateMeaning.Yearly yearly) {
      monthOfYear(expression, yearly);
    } else if (meaning instanceof DateMeaning.Weekly weekly) {
      weekday(expression, weekly);
    } else if (meaning.equals(NEXT_MONTH)) {
      nextMonth = nextMonth == null || part(expression) != null ? expression : nextMonth;
    }
  }

  /** Of the days under photos the latest counts, the others are older. */
  private void photo(DateExpression expression) {
    if (expression.meaning() instanceof DateMeaning.Fixed fixed && fixed.days().days() == 1) {
      LocalDate day = fixed.days().earliest();
      if (latestPhoto == null || day.isAfter(latestPhoto.named())) {
        latestPhoto =
            new Clue.NamedDay(expression.span(), "photo date", day, ClueTable.of("day.photo"));
      }
    }
  }

  private void fixed(DateExpression expression, DateMeaning.Fixed fixed, TokenPlace place) {
    LocalDate first = fixed.days().earliest();
    YearMonth month = YearMonth.from(first);
    String direction = direction(expression);
    if (fixed.days().days() == 1 && isKnownByName(expression.span(), first)) {
      named(expression.span(), first.getYear(), "past");
    } else if (fixed.days().days() == 1) {
      boolean amended = place.follows(WordClass.AMENDED, 3);
      if (seen.add(first.toString())) {
        years.add(
            new Clue.NamedDay(
                expression.span(),
                amended ? "amended" : "full date",
                first,
                ClueTable.of("day." + (amended ? "amended" : direction))));
      }
    } else if (month.equals(YearMonth.from(fixed.days().latest()))) {
      if (seen.add(month.toString())) {
        years.add(
            new Clue.NamedMonth(
                expression.span(), "month with year", month, ClueTable.of("month." + direction)));
      }
    } else {
      year(expression, fixed, place);
    }
  }

  /** A year, or the last of several; decades tell nothing. */
  private void year(DateExpression expression, DateMeaning.Fixed fixed, TokenPlace place) {
    boolean decade = expression.span().in(text).endsWith("s");
    if (!decade) {
      int year = fixed.days().latest().getYear();
      named(expression.span(), year, yearTable(expression, place));
    }
  }

  private static String yearTable(DateExpression expression, TokenPlace place) {
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

  private void named(Span span, int year, String table) {
    if (seen.add(String.valueOf(year))) {
      String rule = table.equals("copyright") ? "copyright" : "year named";
      years.add(new Clue.NamedYear(span, rule, year, ClueTable.of("year." + table)));
    }
  }

  /** True for a day that goes by its name, without its year, and dates only itself: 9/11. */
  private boolean isKnownByName(Span span, LocalDate day) {
    String words = span.in(text);
    return !words.contains(String.valueOf(day.getYear()))
        && words.indexOf('/') == words.lastIndexOf('/');
  }

  private void dayOfYear(DateExpression expression, DateMeaning.Yearly yearly, TokenPlace place) {
    MonthDay day = MonthDay.of(yearly.firstMonth(), yearly.firstDay());
    if (day.equals(KNOWN_DAY) || !seen.add(day + String.valueOf(yearly.weekday()))) {
      return;
    }
    Span span = expression.span();
    boolean thisWeek = yearly.anchor() == Anchor.THIS;
    if (yearly.weekday() != null) {
      firm.add(
          new Clue.WeekdayOfYear(
              span,
              "weekday with day and month",
              day,
              yearly.weekday(),
              thisWeek ? Clue.WeekdayOfYear.RIGHT_THIS_WEEK : Clue.WeekdayOfYear.RIGHT));
    }
    String table = "dayofyear." + dayOfYearTable(expression, yearly, place);
    (thisWeek ? firm : seasons)
        .add(new Clue.DayOfYear(span, "day and month", day, ClueTable.of(table)));
  }

  private static String dayOfYearTable(
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
    if (expression.direction() == Direction.PAST && place.isSaid()) {
      return "said";
    }
    boolean due = DateExpressions.verbRightBefore(place) == Direction.FUTURE;
    return due ? "due" : direction(expression);
  }

  private void monthOfYear(DateExpression expression, DateMeaning.Yearly yearly) {
    if (yearly.firstMonth() != yearly.lastMonth() || yearly.anchor() != Anchor.NONE) {
      return;
    }
    if (expression.direction() != Direction.PAST) {
      aheadMonths.add(expression);
    }
    month(expression.span(), yearly.firstMonth(), direction(expression));
  }

  private void weekday(DateExpression expression, DateMeaning.Weekly weekly) {
    String direction = direction(expression);
    if (weekly.anchor() == Anchor.NONE
        && weekly.length() == 1
        && seen.add(weekly.first() + direction)) {
      ClueTable table = ClueTable.of("weekday." + direction);
      weekdays.add(new Clue.Weekday(expression.span(), "weekday", weekly.first(), table));
    }
  }

  /** True for a day and month that the text also gives with its year. */
  private boolean repeatsFullDate(Clue clue) {
    return clue instanceof Clue.DayOfYear day
        && years.stream()
            .anyMatch(
                y ->
                    y instanceof Clue.NamedDay full
                        && MonthDay.from(full.named()).equals(day.named()));
  }

  private void month(Span span, Month month, String table) {
    if (seen.add(month + table)) {
      seasons.add(new Clue.MonthOfYear(span, "month", month, ClueTable.of("monthofyear." + table)));
    }
  }

  /** <i>next month</i> beside a month that lies ahead: most likely the same. */
  private void monthsAhead() {
    if (nextMonth == null) {
      return;
    }
    for (DateExpression expression : aheadMonths) {
      DateMeaning.Yearly yearly = (DateMeaning.Yearly) expression.meaning();
      boolean samePart = part(nextMonth) != null && part(nextMonth).equals(part(expression));
      String table = samePart ? "samepart" : "next";
      if (seen.add(yearly.firstMonth() + "next")) {
        (samePart ? firm : seasons)
            .add(
                new Clue.MonthOfYear(
                    expression.span(),
                    "next month",
                    yearly.firstMonth(),
                    ClueTable.of("monthofyear." + table)));
      }
    }
  }

  private String part(DateExpression expression) {
    String words = expression.span().in(text).toLowerCase(Locale.ROOT);
    for (String part : List.of("early", "mid", "late")) {
      if (words.startsWith(part)) {
        return part;
      }
    }
    return null;
  }

  private static String direction(DateExpression expression) {
    return expression.direction().name().toLowerCase(Locale.ROOT);
  }
}
