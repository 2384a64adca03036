package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.parley.date.DateGrammar.Match;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.time.DateInterval;

/** Dates in figures alone, and a day and a year whose comma was lost. */
final class NumericDates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2060;

  private final List<Token> tokens;

  NumericDates(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The date in figures that begins at token {@code i}; null when there is none. */
  Match at(int i) {
    Match match = dotted(i);
    return match != null ? match : separated(i);
  }

  /** {@code 22.10.2013}: day and month. */
  private Match dotted(int i) {
    String figures = tokens.get(i).folded();
    int first = figures.indexOf('.');
    int second = first < 0 ? -1 : figures.indexOf('.', first + 1);
    if (second < 0 || figures.length() - second != 5) {
      return null;
    }
    LocalDate date =
        date(
            digits(figures.substring(second + 1)),
            digits(figures.substring(first + 1, second)),
            digits(figures.substring(0, first)));
    return date == null ? null : new Match(i + 1, day(date));
  }

  /** {@code 22/10/2013}, {@code 10/22/13}, {@code 2013-10-22}. */
  private Match separated(int i) {
    boolean slash = word(i + 1, "/") && word(i + 3, "/");
    boolean dash = kind(i + 1, TokenKind.HYPHEN) && kind(i + 3, TokenKind.HYPHEN);
    if ((!slash && !dash) || i + 4 >= tokens.size() || !kind(i, TokenKind.NUMBER)) {
      return null;
    }
    int a = digits(tokens.get(i).folded());
    int b = digits(tokens.get(i + 2).folded());
    String last = tokens.get(i + 4).folded();
    if (last.length() > 3 && last.charAt(2) == 't') {
      last = last.substring(0, 2);
    }
    int c = digits(last);
    if (a >= FIRST_YEAR && a <= LAST_YEAR) {
      LocalDate date = date(a, b, c);
      return date == null ? null : new Match(i + 5, day(date));
    }
    int year = last.length() == 4 ? c : last.length() == 2 && slash && c >= 0 ? century(c) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    LocalDate dayFirst = date(year, b, a);
    LocalDate monthFirst = date(year, a, b);
    if (dayFirst == null && monthFirst == null) {
      return null;
    }
    boolean either = dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    return new Match(
        i + 5,
        either
            ? new DateMeaning.EitherOrder(dayFirst, monthFirst)
            : day(dayFirst != null ? dayFirst : monthFirst));
  }

  private static int century(int twoFigures) {
    return twoFigures < 60 ? 2000 + twoFigures : 1900 + twoFigures;
  }

  /** {@code Jul 152015}: day and year whose comma and space were lost. */
  Match glued(int i, Month month) {
    String figures = i < tokens.size() ? tokens.get(i).folded() : "";
    if (figures.length() < 5 || figures.length() > 6 || digits(figures) < 0) {
      return null;
    }
    int year = digits(figures.substring(figures.length() - 4));
    LocalDate date =
        date(year, month.getValue(), digits(figures.substring(0, figures.length() - 4)));
    boolean fits = date != null && year >= FIRST_YEAR && year <= LAST_YEAR;
    return fits ? new Match(i + 1, day(date)) : null;
  }

  /** The whole number of plain figures; -1 when there is anything else. */
  static int digits(String figures) {
    if (figures.isEmpty() || figures.length() > 8) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < figures.length(); i++) {
      char c = figures.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  static DateMeaning day(LocalDate date) {
    return new DateMeaning.Fixed(DateInterval.day(date), null);
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return year < 0 || month < 1 || day < 1 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private boolean word(int i, String folded) {
    return i < tokens.size() && tokens.get(i).is(folded);
  }

  private boolean kind(int i, TokenKind kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }
}
