package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.parley.time.DateInterval;

/** A stretch of the calendar that dates count in. Weeks run from Monday to Sunday. */
public enum CalendarUnit {
  DAY,
  WEEK,
  FORTNIGHT,
  WEEKEND,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  /**
   * The unit that lies {@code by} units after the one which holds {@code day}; a weekend is that of
   * the week. A fortnight is a single day, {@code by} times fourteen days off.
   */
  DateInterval shifted(LocalDate day, int by) {
    return switch (this) {
      case DAY -> DateInterval.day(day.plusDays(by));
      case FORTNIGHT -> DateInterval.day(day.plusDays(14L * by));
      case WEEK -> {
        LocalDate monday = monday(day).plusWeeks(by);
        yield new DateInterval(monday, monday.plusDays(6));
      }
      case WEEKEND -> {
        LocalDate saturday = monday(day).plusWeeks(by).plusDays(5);
        yield new DateInterval(saturday, saturday.plusDays(1));
      }
      case MONTH -> months(day.withDayOfMonth(1).plusMonths(by), 1);
      case QUARTER ->
          months(
              LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1)
                  .plusMonths(3L * by),
              3);
      case YEAR -> months(LocalDate.of(day.getYear() + by, Month.JANUARY, 1), 12);
      case DECADE ->
          months(
              LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10 + 10 * by, Month.JANUARY, 1), 120);
      case CENTURY ->
          months(
              LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1 + 100 * by, 1, 1), 1200);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static DateInterval months(LocalDate first, int months) {
    return new DateInterval(first, first.plusMonths(months).minusDays(1));
  }
}
