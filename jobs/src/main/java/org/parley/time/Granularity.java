package org.parley.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Lengths of calendar periods in which things are counted, and the labels of such periods. */
public enum Granularity {
  DAY,
  MONTH,
  QUARTER,
  YEAR;

  /**
   * The period that holds a day: {@code 2015-09-19}, {@code 2015-09}, {@code 2015-Q3}, {@code
   * 2015}.
   */
  public String period(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }

  /** The period that holds every day of an interval; empty when the interval spans several. */
  public Optional<String> period(DateInterval interval) {
    String first = period(interval.earliest());
    return first.equals(period(interval.latest())) ? Optional.of(first) : Optional.empty();
  }

  /**
   * First day of a period, by its label.
   *
   * @throws DateTimeParseException when it is no label of this granularity
   */
  public LocalDate firstDay(String period) {
    return switch (this) {
      case DAY -> LocalDate.parse(period);
      case MONTH -> YearMonth.parse(period).atDay(1);
      case QUARTER ->
          LocalDate.of(
              Integer.parseInt(period.substring(0, 4)), 3 * (period.charAt(6) - '1') + 1, 1);
      case YEAR -> LocalDate.of(Integer.parseInt(period), 1, 1);
    };
  }

  /** The label of the period after this one. */
  public String next(String period) {
    LocalDate first = firstDay(period);
    return period(
        switch (this) {
          case DAY -> first.plusDays(1);
          case MONTH -> first.plusMonths(1);
          case QUARTER -> first.plusMonths(3);
          case YEAR -> first.plusYears(1);
        });
  }
}
