package org.parley.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates of tables as people read them. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

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
    return switch (date.length()) {
      case 0 -> "undated";
      case 7 -> MONTH.format(YearMonth.parse(date)).replace("Sept", "Sep");
      case 10 -> inWords(LocalDate.parse(date));
      default -> date;
    };
  }

  /** 19 Sep 2015. */
  public static String inWords(LocalDate day) {
    return DAY.format(day).replace("Sept", "Sep");
  }
}
