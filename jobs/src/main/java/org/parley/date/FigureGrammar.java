package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.parley.date.DateGrammar.Match;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.time.DateInterval;

/** The rules of date expressions around a day, a month or a year in figures. */
final class FigureGrammar {

  /** Bare years count from here to {@link #LAST_YEAR}; beside a preposition from 1500. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2060;
  private static final int FIRST_PLACED_YEAR = 1500;

  private final String text;
  private final List<Token> tokens;
  private final NumericDates numeric;

  FigureGrammar(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.numeric = new NumericDates(tokens);
  }

  /** What begins with a number: a date, a year, a decade, a day known by its figures. */
  Match at(int i) {
    Match match = named(i);
    match = match != null ? match : dated(i);
    match = match != null ? match : decade(i);
    return match != null ? match : year(i, false);
  }

  /** A day, or a month with its year, in whatever order; null when there is none. */
  Match dated(int i) {
    if (month(i) != null) {
      return monthFirst(i, month(i));
    }
    if (tokens.get(i).kind() != TokenKind.NUMBER) {
      return null;
    }
    Match match = numeric.at(i);
    return match != null ? match : dayFirst(i);
  }

  /** The month that token {@code i} names; null when it names none. */
  Month month(int i) {
    if (i >= tokens.size()) {
      return null;
    }
    String folded = tokens.get(i).folded();
    int month = DateLexicon.number(WordClass.MONTH, folded);
    if (month == 0 && isCapital(i)) {
      month = DateLexicon.number(WordClass.DOUBTFUL_MONTH, folded);
    }
    return month == 0 ? null : Month.of(month);
  }

  /** {@code May 5}, {@code May 5-8}, {@code May 5, 2016}, {@code May 2016}, {@code May Three}. */
  private Match monthFirst(int i, Month month) {
    int next = word(i + 1, "the") ? i + 2 : i + 1;
    Match glued = numeric.glued(next, month);
    if (glued != null) {
      return glued;
    }
    int year = yearAt(word(next, ",") || word(next, "of") ? next + 1 : next);
    if (year > 0) {
      int end = (word(next, ",") || word(next, "of") ? next + 1 : next) + 1;
      return new Match(end, fixed(year, month, 1, month, 31));
    }
    int day = dayAt(next);
    if (day == 0 || day > month.maxLength() || counts(next + 1)) {
      return null;
    }
    int end = next + 1;
    Month lastMonth = month;
    int lastDay = day;
    if (kind(end, TokenKind.HYPHEN) || word(end, "to") || word(end, "\u2013")) {
      Month other = month(end + 1);
      int at = other == null ? end + 1 : end + 2;
      int until = dayAt(at);
      if (until > 0 && (other != null || until > day) && !counts(at + 1)) {
        lastMonth = other == null ? month : other;
        lastDay = until;
        end = at + 1;
      }
    }
    return withYear(end, month, day, lastMonth, lastDay);
  }

  /** {@code 22 October}, {@code 22nd of October 2013}, {@code 3-5 May}, {@code 26-FEB-1987}. */
  private Match dayFirst(int i) {
    int day = dayAt(i);
    if (day == 0 || !figure(i)) {
      return null;
    }
    int lastDay = day;
    int next = i + 1;
    if ((kind(next, TokenKind.HYPHEN) || word(next, "to") || word(next, "and"))
        && dayAt(next + 1) > day
        && month(next + 2) != null) {
      lastDay = dayAt(next + 1);
      next += 2;
    } else if (kind(next, TokenKind.HYPHEN)) {
      next++;
    }
    if (word(next, "of")) {
      next++;
    }
    Month month = month(next);
    if (month == null || lastDay > month.maxLength()) {
      return null;
    }
    int end = kind(next + 1, TokenKind.HYPHEN) ? next + 2 : next + 1;
    if (end > next + 1 && yearAt(end) == 0) {
      end = next + 1;
    }
    return withYear(end, month, day, month, lastDay);
  }

  private Match withYear(int end, Month month, int day, Month lastMonth, int lastDay) {
    int at = word(end, ",") ? end + 1 : end;
    int year = yearAt(at);
    if (year > 0 && day <= month.length(Year.isLeap(year))) {
      return new Match(at + 1, fixed(year, month, day, lastMonth, lastDay));
    }
    if (month == Month.SEPTEMBER && day == 11 && lastDay == 11) {
      String then = end < tokens.size() ? tokens.get(end).folded() : "";
      int known = DateLexicon.number(WordClass.ELEVEN, then);
      if (known > 0) {
        return new Match(end, fixed(known, month, day, month, day));
      }
    }
    if (end < tokens.size() && DateLexicon.is(WordClass.NAMING, tokens.get(end).folded())) {
      return null;
    }
    return new Match(
        end, new DateMeaning.Yearly(month, day, lastMonth, lastDay, null, Anchor.NONE));
  }

  /** {@code in May}, {@code between May and July 2012}. */
  Match bareMonth(int i, Month month) {
    boolean placed =
        i > 0
            && (DateLexicon.is(WordClass.BEFORE, tokens.get(i - 1).folded())
                || tokens.get(i - 1).is("a")
                || tokens.get(i - 1).is("the"));
    boolean doubtful = DateLexicon.is(WordClass.DOUBTFUL_MONTH, tokens.get(i).folded());
    boolean named =
        dayAt(i + 1) > 0
            && i + 2 < tokens.size()
            && DateLexicon.is(WordClass.NAMING, tokens.get(i + 2).folded());
    if (named || (doubtful && !placed)) {
      return null;
    }
    Month last = month(i + 2);
    boolean joined =
        kind(i + 1, TokenKind.HYPHEN)
            || word(i + 1, "to")
            || word(i + 1, "through")
            || (word(i + 1, "and") && i > 0 && tokens.get(i - 1).is("between"));
    if (last != null && joined && dayAt(i + 3) == 0) {
      int year = yearAt(i + 3);
      return year > 0
          ? new Match(i + 4, fixed(year, month, 1, last, 31))
          : new Match(i + 3, new DateMeaning.Yearly(month, 1, last, 31, null, Anchor.NONE));
    }
    boolean name =
        i + 1 < tokens.size()
            && isCapital(i + 1)
            && tokens.get(i + 1).kind() == TokenKind.WORD
            && doubtful
            && month(i + 1) == null
            && tokens.get(i - 1).is("and");
    return name ? null : new Match(i + 1, whole(month, Anchor.NONE));
  }

  /** {@code [last] May}. */
  Match anchoredMonth(int i, Month month, Anchor anchor) {
    Match dated = monthFirst(i, month);
    if (dated == null) {
      return new Match(i + 1, whole(month, anchor));
    }
    return new Match(dated.end(), anchored(dated.meaning(), anchor));
  }

  /** The meaning placed by an anchor; one with a year stays as it is. */
  static DateMeaning anchored(DateMeaning meaning, Anchor anchor) {
    return meaning instanceof DateMeaning.Yearly y
        ? new DateMeaning.Yearly(
            y.firstMonth(), y.firstDay(), y.lastMonth(), y.lastDay(), y.weekday(), anchor)
        : meaning;
  }

  /** {@code [early] May}, {@code [the end of] May 2012}. */
  Match partOfMonth(int i, Month month, String part) {
    int at = word(i + 1, "of") || word(i + 1, ",") ? i + 2 : i + 1;
    int year = yearAt(at);
    DateMeaning whole = year > 0 ? fixed(year, month, 1, month, 31) : whole(month, Anchor.NONE);
    return new Match(year > 0 ? at + 1 : i + 1, partOf(whole, part));
  }

  /** The early, middle or late part of a month or of longer days; a shift keeps its whole. */
  static DateMeaning partOf(DateMeaning whole, String part) {
    if (whole instanceof DateMeaning.Yearly y && y.isMonth()) {
      int from = part.equals("EARLY") ? 1 : part.equals("MID") ? 10 : 20;
      int to = part.equals("EARLY") ? 12 : part.equals("MID") ? 21 : 31;
      return new DateMeaning.Yearly(
          y.firstMonth(), from, y.lastMonth(), to, y.weekday(), y.anchor());
    }
    if (whole instanceof DateMeaning.Fixed f) {
      long third = f.days().days() * 2 / 5;
      LocalDate first = f.days().earliest();
      LocalDate last = f.days().latest();
      return new DateMeaning.Fixed(
          switch (part) {
            case "EARLY" -> new DateInterval(first, first.plusDays(third));
            case "MID" ->
                new DateInterval(first.plusDays(third * 3 / 4), last.minusDays(third * 3 / 4));
            default -> new DateInterval(last.minusDays(third), last);
          },
          null);
    }
    return whole;
  }

  /** {@code the 1990s}. */
  private Match decade(int i) {
    String figures = tokens.get(i).folded();
    if (figures.length() != 5 || figures.charAt(4) != 's' || figures.charAt(3) != '0') {
      return null;
    }
    int year = NumericDates.digits(figures.substring(0, 4));
    return year < FIRST_PLACED_YEAR || year > LAST_YEAR
        ? null
        : new Match(
            i + 1,
            new DateMeaning.Fixed(
                new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31)), null));
  }

  /**
   * A year on its own, or from one to another.
   *
   * @param placed true when a word before it makes it a year
   */
  Match year(int i, boolean placed) {
    if (tokens.get(i).folded().endsWith("0s")) {
      return decade(i);
    }
    int year = yearAt(i);
    if (year == 0) {
      return null;
    }
    if (kind(i + 1, TokenKind.HYPHEN) && i + 2 < tokens.size()) {
      String then = tokens.get(i + 2).folded();
      int to = NumericDates.digits(then);
      int last =
          then.length() == 4 ? to : then.length() == 2 && to >= 0 ? year / 100 * 100 + to : 0;
      return last > year && last <= LAST_YEAR
          ? new Match(i + 3, fixed(year, Month.JANUARY, 1, last))
          : null;
    }
    Token before = i > 0 ? tokens.get(i - 1) : null;
    boolean named = placed || (before != null && DateLexicon.is(WordClass.BEFORE, before.folded()));
    boolean cannot =
        before != null
            && (before.kind() == TokenKind.HYPHEN
                || before.kind() == TokenKind.NUMBER
                || before.is("$")
                || before.is("\u00a3")
                || before.is("#")
                || before.is("/")
                || before.is(":"));
    boolean sized = kind(i + 1, TokenKind.PUNCTUATION) && (word(i + 1, "%") || word(i + 1, "/"));
    boolean tooOld = year < FIRST_YEAR && !named;
    if (cannot || sized || tooOld || counts(i + 1)) {
      return null;
    }
    int ordinal =
        i + 2 < tokens.size() && word(i + 2, "quarter")
            ? DateLexicon.number(WordClass.ORDINAL, tokens.get(i + 1).folded())
            : 0;
    if (ordinal > 0) {
      Month first = Month.of(ordinal * 3 - 2);
      return new Match(i + 3, fixed(year, first, 1, first.plus(2), 31));
    }
    return new Match(i + 1, fixed(year, Month.JANUARY, 1, year));
  }

  /** {@code 9/11}. */
  private Match named(int i) {
    if (!word(i + 1, "/") || i + 2 >= tokens.size()) {
      return null;
    }
    String value =
        DateLexicon.value(
            WordClass.NAMED, tokens.get(i).folded() + "+/+" + tokens.get(i + 2).folded());
    return value == null || word(i + 3, "/")
        ? null
        : new Match(i + 3, NumericDates.day(LocalDate.parse(value)));
  }

  /** The year that token {@code i} gives in four figures; 0 when it gives none. */
  int yearAt(int i) {
    if (!figure(i) || tokens.get(i).folded().length() != 4) {
      return 0;
    }
    int year = NumericDates.digits(tokens.get(i).folded());
    return year >= FIRST_PLACED_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** The meaning with a printed weekday; null when it is no single day. */
  static DateMeaning onWeekday(DateMeaning meaning, DayOfWeek weekday) {
    if (meaning instanceof DateMeaning.Fixed f) {
      return f.days().days() == 1 ? new DateMeaning.Fixed(f.days(), weekday) : null;
    }
    if (meaning instanceof DateMeaning.EitherOrder e) {
      boolean dayFirst = e.dayFirst().getDayOfWeek() == weekday;
      boolean monthFirst = e.monthFirst().getDayOfWeek() == weekday;
      return dayFirst == monthFirst
          ? meaning
          : new DateMeaning.Fixed(
              DateInterval.day(dayFirst ? e.dayFirst() : e.monthFirst()), weekday);
    }
    return meaning instanceof DateMeaning.Yearly y && y.isDay()
        ? new DateMeaning.Yearly(
            y.firstMonth(), y.firstDay(), y.lastMonth(), y.lastDay(), weekday, y.anchor())
        : null;
  }

  /** The day of a month at token {@code i}, also {@code 5th} and {@code Three}; 0 when none. */
  private int dayAt(int i) {
    if (i >= tokens.size()) {
      return 0;
    }
    String folded = tokens.get(i).folded();
    if (tokens.get(i).kind() == TokenKind.WORD) {
      boolean named = folded.length() > 2 && isCapital(i) && !folded.equals("couple");
      return named ? DateLexicon.number(WordClass.NUMBER, folded) : 0;
    }
    int end = folded.length();
    if (end > 2 && Character.isLetter(folded.charAt(end - 1))) {
      String suffix = folded.substring(end - 2);
      boolean ordinal =
          suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
      end = ordinal ? end - 2 : 0;
    }
    int day = end > 0 && end <= 2 ? NumericDates.digits(folded.substring(0, end)) : 0;
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static DateMeaning.Yearly whole(Month month, Anchor anchor) {
    return new DateMeaning.Yearly(month, 1, month, 31, null, anchor);
  }

  private static DateMeaning fixed(int year, Month month, int day, Month lastMonth, int lastDay) {
    Optional<DateInterval> days =
        new DateMeaning.Yearly(month, day, lastMonth, lastDay, null, Anchor.NONE).in(year);
    return new DateMeaning.Fixed(
        days.orElseGet(() -> DateInterval.month(java.time.YearMonth.of(year, month))), null);
  }

  private static DateMeaning fixed(int year, Month month, int day, int lastYear) {
    return new DateMeaning.Fixed(
        new DateInterval(LocalDate.of(year, month, day), LocalDate.of(lastYear, 12, 31)), null);
  }

  /** True when token {@code i} is what a number before it counts. */
  private boolean counts(int i) {
    return i < tokens.size() && DateLexicon.is(WordClass.COUNTED, tokens.get(i).folded());
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(tokens.get(i).start()));
  }

  private boolean figure(int i) {
    return kind(i, TokenKind.NUMBER);
  }

  private boolean word(int i, String folded) {
    return i < tokens.size() && tokens.get(i).is(folded);
  }

  private boolean kind(int i, TokenKind kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }
}
