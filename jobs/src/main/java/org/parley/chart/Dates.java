package org.parley.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.parley.time.DateInterval;
import org.parley.time.DatePrecision;
import org.parley.time.DateText;

/** Dates of tables as people read them. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

  private Dates() {}

  /**
   * The date in words.
   *
   * @param date {@code 2015-09-19}, {@code 2015-09}, {@code 2015}, or two of them with a slash
   *     between; anything else is given back as it is, nothing as {@code undated}
   */
  public static String inWords(String date) {
    int slash = date.indexOf('/');
    if (slash > 0) {
      return "between "
          + inWords(date.substring(0, slash))
          + " and "
          + inWords(date.substring(slash + 1));
    }
    if (date.isEmpty()) {
      return "undated";
    }
    Optional<DateInterval> days = DateText.read(date);
    return switch (days.map(DateInterval::precision).orElse(DatePrecision.NONE)) {
      case DAY -> inWords(days.get().earliest());
      case MONTH -> MONTH.format(days.get().earliest());
      default -> date;
    };
  }

  /** 19 Sep 2015. */
  public static String inWords(LocalDate day) {
    return DAY.format(day);
  }
}
