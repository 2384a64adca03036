package org.parley.date;

import java.time.DayOfWeek;
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

  private static final DateMeaning NEXT_MONTH = new DateMeaning.Shift(CalendarUnit.MONTH, 1, 1);

  /** Any year of 365 days. */
  private static final int COMMON_YEAR = 2001;

  /** So many UTF-16 units from where the body begins are its lead. */
  private static final int LEAD_UNITS = 350;

  /** Mostly that of 2001, whatever the year of the text. */
  private static final MonthDay KNOWN_DAY = MonthDay.of(9, 11);

  private final String text;
  private final Set<String> seen = new HashSet<>();
  private final Set<SeenWeekday> seenWeekdays = new HashSet<>();
  private final List<Clue> years = new ArrayList<>();
  private final List<Clue> seasons = new ArrayList<>();
  private final List<Clue> firm = new ArrayList<>();
  private final List<Clue.Weekday> weekdays = new ArrayList<>();
  private final List<DateExpression> aheadMonths = new ArrayList<>();
  private final List<DayAhead> daysAhead = new ArrayList<>();
  private DateExpression nextMonth;
  private Photo latestPhoto;

  /** True while a paragraph on bonds and the like is read. */
  private boolean loan;

  /**
   * A day of the year that lies ahead.
   *
   * @param sentence the sentence that names it
   */
  record DayAhead(Span span, Span sentence, MonthDay day) {}

  /** A day under a photo. */
  private record Photo(Span span, LocalDate day, boolean filed) {}

  /** A weekday as one table reads it: said twice alike, it counts once. */
  private record SeenWeekday(DayOfWeek weekday, ClueTable table) {}

  ClueFinder(String text, Layout layout, DateExpression ownDate) {
    this.text = text;
    int leadEnd = leadEnd(layout);
    for (Paragraph paragraph : layout.paragraphs()) {
      loan = isOnLoans(paragraph);
      for (Sentence sentence : paragraph.sentences()) {
        List<DateExpression> expressions = DateExpressions.find(text, sentence);
        saidThisWeek(expressions, sentence);
        for (DateExpression expression : expressions) {
          if (ownDate == null || !expression.span().equals(ownDate.span())) {
            boolean lead = expression.span().start() < leadEnd;
            add(expression, paragraph.zone(), sentence, lead);
          }
        }
      }
    }
    monthsAhead();
    if (latestPhoto != null) {
      firm.add(photoClue());
    }
    weekdays.removeIf(this::repeatsDayAhead);
    weekdays.removeIf(w -> firm.stream().anyMatch(f -> f.span().equals(w.span())));
    if (!weekdays.isEmpty()) {
      seasons.replaceAll(ClueFinder::besideWeekdays);
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
  List<Clue.Weekday> weekdays() {
    return weekdays;
  }

  private static boolean isOnLoans(Paragraph paragraph) {
    for (Sentence sentence : paragraph.sentences()) {
      for (Token token : sentence.tokens()) {
        if (DateLexicon.is(WordClass.MATURITY, token.folded())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the first lines of the body end. */
  private static int leadEnd(Layout layout) {
    for (Paragraph paragraph : layout.paragraphs()) {
      if (paragraph.zone() == Zone.BODY) {
        return paragraph.span().start() + LEAD_UNITS;
      }
    }
    return 0;
  }

  /** Days of the year that the text looks ahead to. */
  List<DayAhead> daysAhead() {
    return daysAhead;
  }

  private void add(DateExpression expression, Zone zone, Sentence sentence, boolean lead) {
    TokenPlace place = TokenPlace.of(sentence, expression.span());
    DateMeaning meaning = expression.meaning();
    if (zone == Zone.BOILERPLATE) {
      if (meaning instanceof DateMeaning.Fixed fixed
          && DateLexicon.is(WordClass.COPYRIGHT, place.wordBefore())) {
        year(expression, fixed, place);
      }
    } else if (zone == Zone.CAPTION) {
      photo(expression, sentence);
    } else if (meaning instanceof DateMeaning.Fixed fixed) {
      fixed(expression, fixed, place);
    } else if (meaning instanceof DateMeaning.Yearly yearly && yearly.isDay()) {
      dayOfYear(expression, yearly, place);
      if (DateExpressions.isSureRightBefore(place)) {
        daysAhead.add(
            new DayAhead(
                expression.span(),
                sentence.span(),
                MonthDay.of(yearly.firstMonth(), yearly.firstDay())));
      }
    } else if (meaning instanceof DateMeaning.Yearly yearly) {
      monthOfYear(expression, yearly, place);
    } else if (meaning instanceof DateMeaning.Weekly weekly) {
      weekday(expression, weekly, place, lead);
    } else if (meaning.equals(NEXT_MONTH)) {
      nextMonth = nextMonth == null || part(expression) != null ? expression : nextMonth;
    }
  }

  /** Of the days under photos the latest counts, the others are older. */
  private void photo(DateExpression expression, Sentence sentence) {
    if (expression.meaning() instanceof DateMeaning.Fixed fixed && fixed.days().days() == 1) {
      LocalDate day = fixed.days().earliest();
      if (latestPhoto == null || day.isAfter(latestPhoto.day)) {
        boolean filed =
            sentence.tokens().stream().anyMatch(t -> DateLexicon.is(WordClass.FILED, t.folded()));
        latestPhoto = new Photo(expression.span(), day, filed);
      }
    }
  }

  private Clue photoClue() {
    boolean named = weekdays.stream().anyMatch(c -> c.named() == latestPhoto.day.getDayOfWeek());
    return new Clue.NamedDay(
        latestPhoto.span,
        "photo date",
        latestPhoto.day,
        TableChoice.photo(latestPhoto.filed, weekdays.isEmpty() ? null : named));
  }

  private void fixed(DateExpression expression, DateMeaning.Fixed fixed, TokenPlace place) {
    LocalDate first = fixed.days().earliest();
    YearMonth month = YearMonth.from(first);
    if (fixed.days().days() == 1 && isKnownByName(expression.span(), first)) {
      named(expression.span(), first.getYear(), ClueTable.of("year.past"), place);
    } else if (fixed.days().days() == 1) {
      boolean amended = place.follows(WordClass.AMENDED, 3);
      if (seen.add(first.toString())) {
        years.add(
            new Clue.NamedDay(
                expression.span(),
                amended ? "amended" : "full date",
                first,
                amended
                    ? ClueTable.of("day.amended")
                    : TableChoice.dated("day", loan, expression, place)));
      }
    } else if (month.equals(YearMonth.from(fixed.days().latest()))) {
      if (seen.add(month.toString())) {
        years.add(
            new Clue.NamedMonth(
                expression.span(),
                "month with year",
                month,
                TableChoice.dated("month", loan, expression, place)));
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
      named(expression.span(), year, TableChoice.dated("year", loan, expression, place), place);
    }
  }

  private void named(Span span, int year, ClueTable table, TokenPlace place) {
    if (seen.add(String.valueOf(year))) {
      boolean copyright = DateLexicon.is(WordClass.COPYRIGHT, place.wordBefore());
      years.add(new Clue.NamedYear(span, copyright ? "copyright" : "year named", year, table));
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
    (thisWeek ? firm : seasons)
        .add(
            new Clue.DayOfYear(
                span, "day and month", day, TableChoice.dayOfYear(expression, yearly, place)));
  }

  private void monthOfYear(DateExpression expression, DateMeaning.Yearly yearly, TokenPlace place) {
    if (yearly.firstMonth() != yearly.lastMonth() || yearly.anchor() != Anchor.NONE) {
      return;
    }
    if (expression.direction() != Direction.PAST) {
      aheadMonths.add(expression);
    }
    Month month = yearly.firstMonth();
    boolean part = !yearly.isMonth();
    if (part && seen.add(month + "part" + expression.direction())) {
      MonthDay middle =
          MonthDay.of(month, (yearly.firstDay() + Math.min(28, yearly.lastDay())) / 2);
      seasons.add(
          new Clue.DayOfYear(
              expression.span(),
              "part of a month",
              middle,
              TableChoice.partOfMonth(expression, place)));
    } else if (!part && seen.add(month + "month" + expression.direction())) {
      seasons.add(
          new Clue.MonthOfYear(
              expression.span(), "month", month, TableChoice.monthOfYear(expression, place)));
    }
  }

  /** <i>said on Tuesday that they meet this Friday, 25 October</i>: the Tuesday before that day. */
  private void saidThisWeek(List<DateExpression> expressions, Sentence sentence) {
    for (DateExpression ahead : expressions) {
      if (ahead.meaning() instanceof DateMeaning.Yearly yearly
          && yearly.isDay()
          && yearly.weekday() != null
          && yearly.anchor() == Anchor.THIS) {
        for (DateExpression said : expressions) {
          if (said.meaning() instanceof DateMeaning.Weekly weekly
              && weekly.length() == 1
              && said.direction() == Direction.PAST
              && TokenPlace.of(sentence, said.span()).isSaid()) {
            int before = Math.floorMod(yearly.weekday().getValue() - weekly.first().getValue(), 7);
            LocalDate day = LocalDate.of(COMMON_YEAR, yearly.firstMonth(), yearly.firstDay());
            firm.add(
                new Clue.DayOfYear(
                    said.span(),
                    "said in the week of a day ahead",
                    MonthDay.from(day.minusDays(before)),
                    ClueTable.of("dayofyear.saidthisweek")));
          }
        }
      }
    }
  }

  private void weekday(
      DateExpression expression, DateMeaning.Weekly weekly, TokenPlace place, boolean lead) {
    ClueTable table = TableChoice.weekday(expression, place, lead);
    if (weekly.anchor() == Anchor.NONE
        && weekly.length() == 1
        && seenWeekdays.add(new SeenWeekday(weekly.first(), table))) {
      weekdays.add(new Clue.Weekday(expression.span(), "weekday", weekly.first(), table));
    }
  }

  /** A text that names the days of its week by weekday gives older ones by date. */
  private static Clue besideWeekdays(Clue clue) {
    return clue instanceof Clue.DayOfYear day && day.table() == ClueTable.of("dayofyear.said")
        ? new Clue.DayOfYear(
            day.span(), day.rule(), day.named(), ClueTable.of("dayofyear.said.weekdays"))
        : clue;
  }

  /** True for a weekday that the text also gives with the day and month it falls on this week. */
  private boolean repeatsDayAhead(Clue.Weekday clue) {
    return firm.stream()
        .anyMatch(
            c ->
                c instanceof Clue.WeekdayOfYear day
                    && day.right() == Clue.WeekdayOfYear.RIGHT_THIS_WEEK
                    && day.weekday() == clue.named());
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
}
