package org.parley.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The day in a web address or in the name of a file that holds one article: {@code
 * /2013/oct/22/syria}, {@code 2013-10-22-talks.html}, {@code 20131022.txt}.
 */
final class PathDate {

  private static final List<String> ARTICLE_ENDINGS = List.of(".txt", ".html", ".htm", ".md");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2060;

  private PathDate() {}

  /** The last full date of a web address. */
  static Optional<LocalDate> inAddress(String url) {
    int query = url.indexOf('?');
    return last(query < 0 ? url : url.substring(0, query));
  }

  /**
   * The date in a file's name, or in the folders above it when they are a year, a month and a day;
   * none when the file holds many documents.
   */
  static Optional<LocalDate> inPath(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (!isArticle(lower)) {
      return Optional.empty();
    }
    int name = Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\')) + 1;
    Optional<LocalDate> inName = last(lower.substring(name));
    return inName.isPresent() ? inName : last(lower, true);
  }

  /** The month that a file's name begins with, as in {@code 2013-10-talks.txt}. */
  static Optional<YearMonth> monthInName(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    String name = lower.substring(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\')) + 1);
    if (!isArticle(lower) || name.length() < 8) {
      return Optional.empty();
    }
    int year = number(name, 0, 4);
    int month = number(name, 5, 2);
    boolean apart = name.charAt(4) == '-' || name.charAt(4) == '_';
    boolean fits = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
    return apart && fits && !Character.isDigit(name.charAt(7))
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  private static boolean isArticle(String path) {
    String plain = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
    return ARTICLE_ENDINGS.stream().anyMatch(plain::endsWith);
  }

  private static Optional<LocalDate> last(String text) {
    return last(text, false);
  }

  private static Optional<LocalDate> last(String text, boolean foldersOnly) {
    LocalDate found = null;
    for (int i = 0; i + 8 <= text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && (i == 0 || !Character.isDigit(text.charAt(i - 1)))) {
        LocalDate date = at(text.toLowerCase(Locale.ROOT), i, foldersOnly);
        found = date == null ? found : date;
      }
    }
    return Optional.ofNullable(found);
  }

  private static LocalDate at(String text, int i, boolean foldersOnly) {
    int year = number(text, i, 4);
    if (year < FIRST_YEAR || year > LAST_YEAR || i + 8 > text.length()) {
      return null;
    }
    char mark = text.charAt(i + 4);
    if (Character.isDigit(mark)) {
      boolean compact = !foldersOnly && endsDigits(text, i + 8);
      return compact ? date(year, number(text, i + 4, 2), number(text, i + 6, 2)) : null;
    }
    boolean joins = mark == '/' || mark == '\\' || (!foldersOnly && (mark == '-' || mark == '_'));
    if (!joins) {
      return null;
    }
    int at = i + 5;
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != mark) {
      return null;
    }
    String month = text.substring(at, end);
    int monthNumber =
        month.length() >= 3 && Character.isLetter(month.charAt(0))
            ? MONTHS.indexOf(month.substring(0, 3)) + 1
            : month.length() <= 2 ? number(text, at, month.length()) : -1;
    int dayEnd = end + 1;
    while (dayEnd < text.length() && Character.isDigit(text.charAt(dayEnd))) {
      dayEnd++;
    }
    int length = dayEnd - end - 1;
    return length == 1 || length == 2
        ? date(year, monthNumber, number(text, end + 1, length))
        : null;
  }

  private static boolean endsDigits(String text, int i) {
    return i == text.length() || !Character.isDigit(text.charAt(i));
  }

  private static int number(String text, int i, int length) {
    return i + length > text.length() ? -1 : NumericDates.digits(text.substring(i, i + length));
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return month < 1 || day < 1 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }
}
