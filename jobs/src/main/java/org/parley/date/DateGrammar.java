package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.time.DateInterval;

/**
 * The rules of date expressions, each tried at one token; the longest reading of a rule wins. Rules
 * that begin with figures are in {@link FigureGrammar}. Both are long because rules call one
 * another: each is a few lines.
 */
final class DateGrammar {

  /** A reading: the token after its last one, and what it says. */
  record Match(int end, DateMeaning meaning) {}

  private final List<Token> tokens;
  private final FigureGrammar figures;

  DateGrammar(String text, List<Token> tokens) {
    this.tokens = tokens;
    this.figures = new FigureGrammar(text, tokens);
  }

  /** The reading that begins at token {@code i}; null when there is none. */
  Match at(int i) {
    if (tokens.get(i).kind() == TokenKind.NUMBER) {
      Match match = figures.at(i);
      return match != null ? match : counted(i);
    }
    Match match = weekday(i);
    match = match != null ? match : month(i);
    match = match != null ? match : part(i);
    match = match != null ? match : anchored(i);
    match = match != null ? match : counted(i);
    match = match != null ? match : ordinal(i);
    match = match != null ? match : season(i);
    match = match != null ? match : day(i);
    match = match != null ? match : weekend(i);
    return match != null ? match : holiday(i);
  }

  /** {@code Friday}, {@code Friday, December 18}, {@code Fri Aug 26, 2011}. */
  private Match weekday(int i) {
    boolean sure = is(i, WordClass.WEEKDAY);
    if (!sure && !is(i, WordClass.DOUBTFUL_WEEKDAY)) {
      return null;
    }
    DayOfWeek weekday =
        DayOfWeek.of(number(i, sure ? WordClass.WEEKDAY : WordClass.DOUBTFUL_WEEKDAY));
    int next = i + 1;
    if (word(next, ",") || word(next, "(")) {
      next++;
    }
    if (word(next, "the")) {
      next++;
    }
    Match date = next < tokens.size() ? figures.dated(next) : null;
    DateMeaning meaning = date == null ? null : FigureGrammar.onWeekday(date.meaning(), weekday);
    if (meaning != null) {
      return new Match(date.end(), meaning);
    }
    return sure ? new Match(i + 1, new DateMeaning.Weekly(weekday, 1, Anchor.NONE)) : null;
  }

  /** {@code May 5}, {@code May 5, 2016}, {@code May 2016}, {@code in May}. */
  private Match month(int i) {
    Month month = figures.month(i);
    if (month == null) {
      return null;
    }
    Match dated = figures.dated(i);
    return dated != null ? dated : figures.bareMonth(i, month);
  }

  /** {@code early May}, {@code mid-2012}, {@code the end of May}, {@code late next month}. */
  private Match part(int i) {
    String part = value(i, WordClass.PART);
    if (part == null) {
      return null;
    }
    int next = i + 1;
    if (kind(next, TokenKind.HYPHEN)) {
      next++;
    }
    if (word(next, "to") && word(next + 1, "mid")) {
      next += 2;
    }
    if (kind(next, TokenKind.HYPHEN)) {
      next++;
    }
    while (word(next, "of") || word(next, "in") || word(next, "the")) {
      next++;
    }
    if (next >= tokens.size()) {
      return null;
    }
    Month month = figures.month(next);
    if (month != null) {
      return figures.partOfMonth(next, month, part);
    }
    Match whole =
        is(next, WordClass.ANCHOR)
            ? anchored(next)
            : tokens.get(next).kind() == TokenKind.NUMBER
                ? figures.year(next, true)
                : is(next, WordClass.SEASON) ? season(next) : null;
    return whole == null
        ? null
        : new Match(whole.end(), FigureGrammar.partOf(whole.meaning(), part));
  }

  /** {@code last Tuesday}, {@code next month}, {@code this summer}, {@code the past two weeks}. */
  private Match anchored(int i) {
    String value = value(i, WordClass.ANCHOR);
    if (value == null) {
      return null;
    }
    Anchor anchor = Anchor.valueOf(value);
    int next = i + 1;
    if (anchor == Anchor.THIS && (word(next, "past") || word(next, "coming"))) {
      anchor = word(next, "past") ? Anchor.LAST : Anchor.NEXT;
      next++;
    }
    if (next >= tokens.size()) {
      return null;
    }
    if (is(next, WordClass.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(number(next, WordClass.WEEKDAY));
      Match dated = weekday(next);
      return dated.end() > next + 1
          ? new Match(dated.end(), FigureGrammar.anchored(dated.meaning(), anchor))
          : new Match(next + 1, new DateMeaning.Weekly(weekday, 1, anchor));
    }
    if (word(next, "weekend")) {
      return new Match(next + 1, new DateMeaning.Weekly(DayOfWeek.SATURDAY, 2, anchor));
    }
    Month month = figures.month(next);
    if (month != null) {
      return figures.anchoredMonth(next, month, anchor);
    }
    if (is(next, WordClass.SEASON)) {
      return new Match(next + 1, season(number(next, WordClass.SEASON), anchor));
    }
    if (is(next, WordClass.DAYPART)) {
      int by = word(i, "last") ? -1 : 0;
      return by == 0 && anchor != Anchor.THIS
          ? null
          : new Match(next + 1, new DateMeaning.Shift(CalendarUnit.DAY, by, by));
    }
    int count = count(next);
    if (count >= 0 && anchor != Anchor.THIS) {
      return run(next, count, anchor);
    }
    CalendarUnit unit = unit(next);
    if (unit == null || unit == CalendarUnit.DAY || word(next, "weeks") || word(next, "years")) {
      return null;
    }
    int by = anchor == Anchor.LAST ? -1 : anchor == Anchor.NEXT ? 1 : 0;
    return new Match(next + 1, new DateMeaning.Shift(unit, by, by));
  }

  /** {@code [the last] two weeks}, {@code [the next] few days}: the run of days up to here. */
  private Match run(int at, int count, Anchor anchor) {
    int next = afterCount(at);
    CalendarUnit unit = unit(next);
    if (unit == null) {
      return null;
    }
    int length = count == 0 ? 4 : count;
    return new Match(
        next + 1,
        anchor == Anchor.LAST
            ? new DateMeaning.Shift(unit, -length, 0)
            : new DateMeaning.Shift(unit, 0, length));
  }

  /** {@code two days ago}, {@code three weeks earlier}, {@code recent days}. */
  private Match counted(int i) {
    int count = count(i);
    if (count < 0) {
      return null;
    }
    int next = afterCount(i);
    CalendarUnit unit = unit(next);
    if (unit == null) {
      return null;
    }
    if (word(i, "recent")) {
      return new Match(next + 1, new DateMeaning.Shift(unit, -4, 0));
    }
    if (word(next + 1, "from") && word(next + 2, "now")) {
      return new Match(next + 3, new DateMeaning.Shift(unit, count, count == 0 ? 10 : count));
    }
    boolean ago = word(next + 1, "ago");
    boolean earlier = word(next + 1, "earlier");
    if (!ago && !earlier) {
      return null;
    }
    if (unit == CalendarUnit.DECADE && count > 0) {
      return new Match(
          next + 2, new DateMeaning.Shift(CalendarUnit.YEAR, -10 * count, -10 * count));
    }
    int far = count == 0 ? (unit == CalendarUnit.DAY ? 7 : 10) : count;
    int near = count == 0 ? 2 : count;
    boolean loose = earlier && (unit == CalendarUnit.DAY || unit == CalendarUnit.WEEK);
    return new Match(next + 2, new DateMeaning.Shift(unit, -far - (loose ? 7 : 0), -near));
  }

  /** {@code the third quarter of 1989}, {@code the first half}. */
  private Match ordinal(int i) {
    int ordinal = number(i, WordClass.ORDINAL);
    int next = i + 1;
    if (kind(next, TokenKind.HYPHEN)) {
      next++;
    }
    boolean half = word(next, "half") && ordinal <= 2;
    if (ordinal == 0 || (!half && !word(next, "quarter") && !word(next, "qtr"))) {
      return null;
    }
    int months = half ? 6 : 3;
    int first = (ordinal - 1) * months + 1;
    int at = next + 1;
    while (word(at, "of") || word(at, "in")) {
      at++;
    }
    int year = figures.yearAt(at);
    if (year > 0) {
      LocalDate start = LocalDate.of(year, first, 1);
      return new Match(
          at + 1,
          new DateMeaning.Fixed(
              new DateInterval(start, start.plusMonths(months).minusDays(1)), null));
    }
    return half
        ? null
        : new Match(next + 1, yearly(Month.of(first), 1, Month.of(first + months - 1), 31));
  }

  /** {@code spring 2012}, {@code in the summer}. */
  private Match season(int i) {
    int first = number(i, WordClass.SEASON);
    if (first == 0) {
      return null;
    }
    int at = word(i + 1, "of") ? i + 2 : i + 1;
    int year = figures.yearAt(at);
    DateMeaning.Yearly season = season(first, Anchor.NONE);
    if (year > 0) {
      return new Match(at + 1, new DateMeaning.Fixed(season.in(year).orElseThrow(), null));
    }
    boolean placed =
        i > 0
            && (is(i - 1, WordClass.BEFORE)
                || (word(i - 1, "the") && i > 1 && is(i - 2, WordClass.BEFORE)));
    return placed && !word(i, "fall") ? new Match(i + 1, season) : null;
  }

  private static DateMeaning.Yearly season(int first, Anchor anchor) {
    Month last = Month.of(first).plus(2);
    return new DateMeaning.Yearly(Month.of(first), 1, last, 31, null, anchor);
  }

  private Match day(int i) {
    String by = value(i, WordClass.DAY);
    if (by == null) {
      return null;
    }
    int days = Integer.parseInt(by);
    return new Match(i + 1, new DateMeaning.Shift(CalendarUnit.DAY, days, days));
  }

  /** {@code the weekend}, without a word that places it. */
  private Match weekend(int i) {
    boolean placed = word(i, "weekend") && i > 0 && word(i - 1, "the");
    return placed
        ? new Match(i + 1, new DateMeaning.Weekly(DayOfWeek.SATURDAY, 2, Anchor.NONE))
        : null;
  }

  private Match holiday(int i) {
    StringBuilder name = new StringBuilder(tokens.get(i).folded());
    for (int next = i + 1; next < tokens.size() && next < i + 4; next++) {
      name.append('+').append(tokens.get(next).folded());
      String value = DateLexicon.value(WordClass.HOLIDAY, name.toString());
      if (value != null) {
        Month month = Month.of(Integer.parseInt(value.substring(0, 2)));
        int day = Integer.parseInt(value.substring(3));
        int year = figures.yearAt(next + 1);
        return year > 0
            ? new Match(
                next + 2,
                new DateMeaning.Fixed(DateInterval.day(LocalDate.of(year, month, day)), null))
            : new Match(next + 1, yearly(month, day, month, day));
      }
    }
    return null;
  }

  private static DateMeaning.Yearly yearly(Month first, int firstDay, Month last, int lastDay) {
    return new DateMeaning.Yearly(first, firstDay, last, lastDay, null, Anchor.NONE);
  }

  /** The number at {@code i}: 0 for one left open, -1 when there is none. */
  private int count(int i) {
    if (i >= tokens.size()) {
      return -1;
    }
    if (is(i, WordClass.SOME)) {
      return 0;
    }
    if (word(i, "a") && is(i + 1, WordClass.SOME)) {
      return 0;
    }
    if (is(i, WordClass.NUMBER)) {
      return word(i + 1, "couple") ? 2 : number(i, WordClass.NUMBER);
    }
    int figure = kind(i, TokenKind.NUMBER) ? NumericDates.digits(tokens.get(i).folded()) : -1;
    return figure > 0 && figure < 1000 ? figure : -1;
  }

  private int afterCount(int i) {
    int next = i + 1;
    if (word(i, "a") && (is(next, WordClass.SOME) || word(next, "couple"))) {
      next++;
    }
    return word(next, "of") ? next + 1 : next;
  }

  private CalendarUnit unit(int i) {
    String unit = i < tokens.size() ? value(i, WordClass.UNIT) : null;
    return unit == null ? null : CalendarUnit.valueOf(unit.toUpperCase(Locale.ROOT));
  }

  private boolean is(int i, WordClass wordClass) {
    return i < tokens.size() && DateLexicon.is(wordClass, tokens.get(i).folded());
  }

  private String value(int i, WordClass wordClass) {
    return DateLexicon.value(wordClass, tokens.get(i).folded());
  }

  private int number(int i, WordClass wordClass) {
    return DateLexicon.number(wordClass, tokens.get(i).folded());
  }

  private boolean word(int i, String folded) {
    return i < tokens.size() && tokens.get(i).is(folded);
  }

  private boolean kind(int i, TokenKind kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }
}
