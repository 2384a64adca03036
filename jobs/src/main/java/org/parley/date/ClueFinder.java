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
import org.parley.text.Token;
import org.parley.text.Zone;

/**
 * Reads the dates that a text names as clues of when it was published, each distinct one once. What
 * stands under a photo bounds the day from below only; boilerplate says nothing but its copyright.
 */
final class ClueFinder {

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

  List<Clue> weekdays() {
    return weekdays;
  }

  private void add(DateExpression expression, Zone zone, Sentence sentence) {
    Span span = expression.span();
    String before = before(sentence, span);
    if (zone == Zone.BOILERPLATE) {
      if (DateLexicon.is(WordClass.COPYRIGHT, before)
          && expression.meaning() instanceof DateMeaning.Fixed fixed) {
        fixed(expression, fixed, "copyright", false, sentence);
      }
      return;
    }
    boolean photo = zone == Zone.CAPTION;
    if (expression.meaning() instanceof DateMeaning.Fixed fixed) {
      fixed(expression, fixed, before, photo, sentence);
    } else if (expression.meaning() instanceof DateMeaning.Yearly yearly) {
      yearly(expression, yearly, before, photo, sentence);
    } else if (expression.meaning() instanceof DateMeaning.Weekly weekly && !photo) {
      if (weekly.anchor() == Anchor.NONE
          && weekly.length() == 1
          && seen.add(weekly.first() + direction(expression))) {
        weekdays.add(
            new Clue.Weekday(
                span, "weekday", weekly.first(), ClueTable.of("weekday." + direction(expression))));
      }
    } else if (expression.meaning() instanceof DateMeaning.Shift shift
        && shift.unit() == CalendarUnit.MONTH
        && shift.from() == 1
        && shift.to() == 1) {
      nextMonth = nextMonth == null || part(expression) != null ? expression : nextMonth;
    }
  }

  private void fixed(
      DateExpression expression,
      DateMeaning.Fixed fixed,
      String before,
      boolean photo,
      Sentence sentence) {
    Span span = expression.span();
    String direction = direction(expression);
    YearMonth month = YearMonth.from(fixed.days().earliest());
    if (isKnownDay(span)) {
      named(span, fixed.days().earliest().getYear(), "past");
    } else if (fixed.days().days() == 1) {
      if (seen.add(fixed.days().toString()) && !before.equals("posted")) {
        day(span, fixed.days().earliest(), direction, before, photo);
      }
    } else if (month.equals(YearMonth.from(fixed.days().latest()))) {
      if (seen.add(month.toString())) {
        years.add(
            new Clue.NamedMonth(
                span, "month with year", month, ClueTable.of("month." + direction)));
      }
    } else {
      int year = fixed.days().latest().getYear();
      boolean decade =
          fixed.days().days() > 3 * 366 && !text.substring(span.start(), span.end()).contains("-");
      Direction near = DateExpressions.verbRightBefore(sentence, span);
      String table =
          DateLexicon.is(WordClass.COPYRIGHT, before)
              ? "copyright"
              : before.equals("since")
                  ? "since"
                  : DateLexicon.is(WordClass.UNTIL, before)
                          || before.equals("for")
                          || before.equals("before")
                      ? "until"
                      : near == Direction.PAST && before.equals("in") ? "in" : direction;
      if (!decade) {
        named(span, year, table);
      }
    }
  }

  private void day(Span span, LocalDate day, String direction, String before, boolean photo) {
    if (photo) {
      boolean later = latestPhoto == null || day.isAfter(latestPhoto.named());
      latestPhoto =
          later
              ? new Clue.NamedDay(span, "photo date", day, ClueTable.of("day.photo"))
              : latestPhoto;
      return;
    }
    boolean amended = DateLexicon.is(WordClass.AMENDED, before);
    years.add(
        new Clue.NamedDay(
            span,
            amended ? "amended" : "full date",
            day,
            ClueTable.of("day." + (amended ? "amended" : direction))));
  }

  private void named(Span span, int year, String table) {
    if (seen.add(String.valueOf(year))) {
      years.add(
          new Clue.NamedYear(
              span,
              table.equals("copyright") ? "copyright" : "year named",
              year,
              ClueTable.of("year." + table)));
    }
  }

  /** True for a day that goes by its name and dates nothing but itself: <i>9/11</i>. */
  private boolean isKnownDay(Span span) {
    String words = span.in(text);
    return (words.indexOf('/') >= 0 && words.indexOf('/') == words.lastIndexOf('/'))
        || (words.endsWith("11") && words.startsWith("S"));
  }

  private void yearly(
      DateExpression expression,
      DateMeaning.Yearly yearly,
      String before,
      boolean photo,
      Sentence sentence) {
    Span span = expression.span();
    String direction = direction(expression);
    if (yearly.isDay() && yearly.firstMonth() == Month.SEPTEMBER && yearly.firstDay() == 11) {
      return;
    }
    if (yearly.isDay()) {
      MonthDay day = MonthDay.of(yearly.firstMonth(), yearly.firstDay());
      if (!seen.add(day + (yearly.weekday() == null ? "" : "w"))) {
        return;
      }
      if (yearly.weekday() != null) {
        firm.add(
            new Clue.WeekdayOfYear(
                span,
                "weekday with day and month",
                day,
                yearly.weekday(),
                yearly.anchor() == Anchor.THIS
                    ? Clue.WeekdayOfYear.RIGHT_THIS_WEEK
                    : Clue.WeekdayOfYear.RIGHT));
      }
      String table =
          photo
              ? "photo"
              : yearly.anchor() == Anchor.THIS
                  ? "this"
                  : yearly.weekday() != null
                      ? "weekday"
                      : before.equals("since")
                          ? "since"
                          : direction.equals("past") && said(sentence, span)
                              ? "said"
                              : DateExpressions.verbRightBefore(sentence, span) == Direction.FUTURE
                                  ? "due"
                                  : direction;
      (yearly.anchor() == Anchor.THIS ? firm : seasons)
          .add(new Clue.DayOfYear(span, "day and month", day, ClueTable.of("dayofyear." + table)));
    } else if (!photo
        && yearly.firstMonth() == yearly.lastMonth()
        && yearly.anchor() == Anchor.NONE) {
      if (!direction.equals("past")) {
        aheadMonths.add(expression);
      }
      month(span, yearly.firstMonth(), direction);
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

  /** The last word before a passage that is no <i>on</i> or <i>the</i>; empty at the beginning. */
  private static String before(Sentence sentence, Span span) {
    String before = "";
    for (Token token : sentence.tokens()) {
      if (token.start() >= span.start()) {
        break;
      }
      before = token.is("on") || token.is("the") || token.is(")") ? before : token.folded();
    }
    return before;
  }

  /** True when a verb of saying stands within three tokens of the passage. */
  private static boolean said(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= span.start()) {
        int end = i;
        while (end < tokens.size() && tokens.get(end).end() <= span.end()) {
          end++;
        }
        for (int j = Math.max(0, i - 3); j < Math.min(tokens.size(), end + 2); j++) {
          if (DateLexicon.is(WordClass.REPORTING, tokens.get(j).folded())) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }
}
