package org.parley.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date that stands alone in a cell or a field.
 *
 * <p>Understood: {@code 2014}, {@code 2014-01}, {@code 2014-01-12}, {@code 2014/1/12}, {@code
 * 2014.01.12}, {@code 20140112}, {@code 2014-01-12T08:30:00+02:00} (the day as written, whatever
 * the offset), {@code 2014-01-10/2014-01-12} (ISO interval, both ends included), {@code January
 * 2014}, {@code 12 January 2014}, {@code 12th Jan. 2014}, {@code January 12, 2014}, each with a
 * weekday before it or a time of day after it. {@code 12/01/2014} is not: in half of the world it
 * is the first of December.
 */
public final class DateText {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int MAX_LENGTH = 100;

  private DateText() {}

  /**
   * The days meant.
   *
   * @return empty when the text is not one of the known forms or no day of the calendar
   */
  public static Optional<DateInterval> read(String text) {
    String date = text.strip();
    if (date.isEmpty() || date.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      int slash = date.indexOf('/');
      if (slash > 4 && date.indexOf('-') == 4) {
        return interval(date.substring(0, slash), date.substring(slash + 1));
      }
      return Optional.ofNullable(
          Character.isDigit(date.charAt(0)) && startsWithYear(date)
              ? numeric(date)
              : worded(words(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateInterval> interval(String first, String last) {
    Optional<DateInterval> from = read(first);
    Optional<DateInterval> to = read(last);
    if (from.isEmpty() || to.isEmpty() || to.get().latest().isBefore(from.get().earliest())) {
      return Optional.empty();
    }
    return Optional.of(new DateInterval(from.get().earliest(), to.get().latest()));
  }

  private static boolean startsWithYear(String date) {
    int digits = digitsFrom(date, 0);
    return digits == 4 || digits == 8;
  }

  private static DateInterval numeric(String date) {
    int digits = digitsFrom(date, 0);
    if (digits == 8) {
      return date.length() == 8 || isTimeAt(date, 8)
          ? day(number(date, 0, 4), number(date, 4, 6), number(date, 6, 8))
          : null;
    }
    int year = number(date, 0, 4);
    if (date.length() == 4) {
      return DateInterval.year(year);
    }
    char separator = date.charAt(4);
    if (separator != '-' && separator != '/' && separator != '.') {
      return null;
    }
    int monthDigits = digitsFrom(date, 5);
    if (monthDigits < 1 || monthDigits > 2) {
      return null;
    }
    int afterMonth = 5 + monthDigits;
    int month = number(date, 5, afterMonth);
    if (afterMonth == date.length()) {
      return DateInterval.month(YearMonth.of(year, month));
    }
    int dayDigits = digitsFrom(date, afterMonth + 1);
    int afterDay = afterMonth + 1 + dayDigits;
    boolean complete =
        date.charAt(afterMonth) == separator
            && (dayDigits == 1 || dayDigits == 2)
            && (afterDay == date.length() || isTimeAt(date, afterDay));
    return complete ? day(year, month, number(date, afterMonth + 1, afterDay)) : null;
  }

  /** True for {@code T08:30}, {@code 08:30} and the like after white space. */
  private static boolean isTimeAt(String date, int at) {
    char c = date.charAt(at);
    boolean apart = c == 'T' || c == 't' || c == ' ' || c == ',';
    int from = at + 1;
    while (from < date.length() && date.charAt(from) == ' ') {
      from++;
    }
    return apart && digitsFrom(date, from) >= 1;
  }

  private static DateInterval worded(List<String> words) {
    int at = 0;
    if (at < words.size() && isWeekday(words.get(at))) {
      at++;
    }
    int day = 0;
    if (at < words.size() && dayOf(words.get(at)) > 0) {
      day = dayOf(words.get(at++));
      if (at < words.size() && words.get(at).equals("of")) {
        at++;
      }
    }
    int month = at < words.size() ? monthOf(words.get(at)) : 0;
    if (month == 0) {
      return null;
    }
    at++;
    if (day == 0 && at + 1 < words.size() && dayOf(words.get(at)) > 0) {
      day = dayOf(words.get(at++));
    }
    if (at >= words.size() || digitsFrom(words.get(at), 0) != 4 || words.get(at).length() != 4) {
      return null;
    }
    int year = Integer.parseInt(words.get(at++));
    if (at < words.size() && !isTime(words.subList(at, words.size()))) {
      return null;
    }
    return day == 0 ? DateInterval.month(YearMonth.of(year, month)) : day(year, month, day);
  }

  private static boolean isTime(List<String> rest) {
    String first = rest.get(0).equals("at") && rest.size() > 1 ? rest.get(1) : rest.get(0);
    return first.indexOf(':') > 0 && Character.isDigit(first.charAt(0));
  }

  private static boolean isWeekday(String word) {
    return switch (word.substring(0, Math.min(3, word.length()))) {
      case "mon", "tue", "wed", "thu", "fri", "sat", "sun" -> true;
      default -> false;
    };
  }

  /** 1 to 31 for a day of the month, with or without its ordinal ending; else 0. */
  private static int dayOf(String word) {
    int digits = digitsFrom(word, 0);
    if (digits < 1 || digits > 2) {
      return 0;
    }
    return switch (word.substring(digits)) {
      case "", "st", "nd", "rd", "th" -> Integer.parseInt(word.substring(0, digits));
      default -> 0;
    };
  }

  /** 1 to 12; else 0. */
  private static int monthOf(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean abbreviated = word.length() >= 3 && word.length() <= 4;
      if (MONTHS.get(i).equals(word) || (abbreviated && MONTHS.get(i).startsWith(word))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static DateInterval day(int year, int month, int day) {
    return DateInterval.day(LocalDate.of(year, month, day));
  }

  private static List<String> words(String date) {
    List<String> words = new ArrayList<>();
    int from = 0;
    String lower = date.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside =
          i < lower.length()
              && (Character.isLetterOrDigit(lower.charAt(i)) || lower.charAt(i) == ':');
      if (!inside) {
        if (i > from) {
          words.add(lower.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static int digitsFrom(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return Math.max(0, i - from);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
