package org.parley.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A range of days, both ends included, within which one day is meant.
 *
 * @param earliest first possible day
 * @param latest last possible day
 */
public record DateInterval(LocalDate earliest, LocalDate latest) implements Serializable {

  /**
   * @throws IllegalArgumentException when {@code latest} lies before {@code earliest}
   */
  public DateInterval {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " before earliest " + earliest);
    }
  }

  /** One day. */
  public static DateInterval day(LocalDate day) {
    return new DateInterval(day, day);
  }

  /** All days of a month. */
  public static DateInterval month(YearMonth month) {
    return new DateInterval(month.atDay(1), month.atEndOfMonth());
  }

  /** All days of a year. */
  public static DateInterval year(int year) {
    return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Number of days, both ends included; 1 or more. */
  public long days() {
    return ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  /** The day in the middle, the earlier one of two. */
  public LocalDate middle() {
    return earliest.plusDays((days() - 1) / 2);
  }

  /** True when {@code day} lies within. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** The days common to both, if any. */
  public Optional<DateInterval> intersect(DateInterval other) {
    LocalDate from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
    LocalDate to = latest.isBefore(other.latest) ? latest : other.latest;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new DateInterval(from, to));
  }

  /** DAY for one day, MONTH and YEAR for exactly a calendar month or year, else INTERVAL. */
  public DatePrecision precision() {
    if (earliest.equals(latest)) {
      return DatePrecision.DAY;
    }
    if (equals(month(YearMonth.from(earliest)))) {
      return DatePrecision.MONTH;
    }
    return equals(year(earliest.getYear())) ? DatePrecision.YEAR : DatePrecision.INTERVAL;
  }

  /**
   * The interval as ISO 8601 prints it: a day as {@code 2015-09-19}, more days as {@code
   * 2015-09-19/2015-09-25}.
   */
  public String label() {
    return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
  }
}
