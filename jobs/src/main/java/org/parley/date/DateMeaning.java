package org.parley.date;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.parley.time.DateInterval;

/** What a date expression says, before anything is known of the day on which it was printed. */
public sealed interface DateMeaning extends Serializable {

  /**
   * The days meant in a text of {@code day}; empty when no day fits, as for a Monday that no 29th
   * of February was.
   */
  Optional<DateInterval> on(LocalDate day, Direction direction);

  /**
   * Days with a year of their own: <i>22 October 2013</i>, <i>May 2012</i>, <i>the 1990s</i>.
   *
   * @param weekday the weekday printed beside them; null when none is
   */
  record Fixed(DateInterval days, DayOfWeek weekday) implements DateMeaning {
    @Override
    public Optional<DateInterval> on(LocalDate day, Direction direction) {
      return Optional.of(days);
    }
  }

  /**
   * A date in figures that may be read in two ways: <i>04-05-2016</i>.
   *
   * @param dayFirst read as day and month
   * @param monthFirst read as month and day
   */
  record EitherOrder(LocalDate dayFirst, LocalDate monthFirst) implements DateMeaning {
    @Override
    public Optional<DateInterval> on(LocalDate day, Direction direction) {
      return Optional.of(
          dayFirst.isBefore(monthFirst)
              ? new DateInterval(dayFirst, monthFirst)
              : new DateInterval(monthFirst, dayFirst));
    }
  }

  /**
   * Days that come back every year: <i>22 January</i>, <i>late November</i>, <i>summer</i>, <i>the
   * third quarter</i>. When the last day stands before the first in the calendar it is that of the
   * following year.
   *
   * @param lastDay a day beyond the month's end stands for its last day
   * @param weekday the weekday printed beside them; null when none is
   */
  record Yearly(
      Month firstMonth,
      int firstDay,
      Month lastMonth,
      int lastDay,
      DayOfWeek weekday,
      Anchor anchor)
      implements DateMeaning {

    private static final int AHEAD_DAYS = 60;

    /** True for a single day of the year. */
    public boolean isDay() {
      return firstMonth == lastMonth && firstDay == lastDay;
    }

    /** True for a month of the year, whole. */
    public boolean isMonth() {
      return firstMonth == lastMonth && firstDay == 1 && lastDay == 31;
    }

    /** True for a quarter of the year, which companies close in every month. */
    public boolean isQuarter() {
      return firstDay == 1 && lastDay == 31 && lastMonth == firstMonth.plus(2);
    }

    /** The days of the year {@code year}; empty on a 29th of February that it lacks. */
    public Optional<DateInterval> in(int year) {
      if (firstDay > firstMonth.length(Year.isLeap(year))) {
        return Optional.empty();
      }
      LocalDate from = LocalDate.of(year, firstMonth, firstDay);
      int until = lastMonth.compareTo(firstMonth) < 0 ? year + 1 : year;
      LocalDate to =
          LocalDate.of(until, lastMonth, Math.min(lastDay, lastMonth.length(Year.isLeap(until))));
      boolean fits = !to.isBefore(from) && (weekday == null || from.getDayOfWeek() == weekday);
      return fits ? Optional.of(new DateInterval(from, to)) : Optional.empty();
    }

    @Override
    public Optional<DateInterval> on(LocalDate day, Direction direction) {
      return switch (anchor) {
        case LAST -> latestBefore(day, true);
        case NEXT -> firstAfter(day, true);
        case THIS -> in(day.getYear());
        case NONE ->
            switch (direction) {
              case PAST -> recent(day);
              case FUTURE -> firstAfter(day, false);
              case UNKNOWN -> nearest(day);
            };
      };
    }

    private Optional<DateInterval> latestBefore(LocalDate day, boolean over) {
      for (int year = day.getYear(); year > day.getYear() - 13; year--) {
        Optional<DateInterval> days = in(year);
        if (days.isPresent()
            && (over ? days.get().latest().isBefore(day) : !days.get().earliest().isAfter(day))) {
          return days;
        }
      }
      return Optional.empty();
    }

    /**
     * The latest, but for a day or month that comes round within {@link #AHEAD_DAYS} days: news
     * would give one of a year ago its year.
     */
    private Optional<DateInterval> recent(LocalDate day) {
      Optional<DateInterval> ahead = firstAfter(day, false);
      boolean soon =
          ahead.isPresent()
              && !isQuarter()
              && ahead.get().earliest().isAfter(day)
              && ahead.get().earliest().toEpochDay() - day.toEpochDay() <= AHEAD_DAYS;
      return soon ? ahead : latestBefore(day, false);
    }

    private Optional<DateInterval> firstAfter(LocalDate day, boolean ahead) {
      for (int year = day.getYear() - 1; year < day.getYear() + 13; year++) {
        Optional<DateInterval> days = in(year);
        if (days.isPresent()
            && (ahead ? days.get().earliest().isAfter(day) : !days.get().latest().isBefore(day))) {
          return days;
        }
      }
      return Optional.empty();
    }

    /** The one that lies nearest; of what lies ahead only what begins within four months. */
    private Optional<DateInterval> nearest(LocalDate day) {
      Optional<DateInterval> behind = latestBefore(day, false);
      Optional<DateInterval> ahead = firstAfter(day, false);
      if (behind.isEmpty() || ahead.isEmpty()) {
        return behind.isPresent() ? behind : ahead;
      }
      long since = day.toEpochDay() - behind.get().latest().toEpochDay();
      long until = ahead.get().earliest().toEpochDay() - day.toEpochDay();
      return until < since && until <= 120 ? ahead : behind;
    }
  }

  /**
   * Days that come back every week: <i>Tuesday</i>, <i>the weekend</i>.
   *
   * @param first the weekday on which they begin
   * @param length 1, or 2 for a weekend
   */
  record Weekly(DayOfWeek first, int length, Anchor anchor) implements DateMeaning {

    @Override
    public Optional<DateInterval> on(LocalDate day, Direction direction) {
      int since = Math.floorMod(day.getDayOfWeek().getValue() - first.getValue(), 7);
      LocalDate running = day.minusDays(since);
      LocalDate start =
          switch (anchor) {
            case LAST -> since < length ? running.minusDays(7) : running;
            case NEXT -> running.plusDays(7);
            case THIS -> direction == Direction.PAST ? running : ahead(running, since);
            case NONE -> direction == Direction.FUTURE ? ahead(running, since) : running;
          };
      return Optional.of(new DateInterval(start, start.plusDays(length - 1L)));
    }

    private LocalDate ahead(LocalDate running, int since) {
      return since < length ? running : running.plusDays(7);
    }
  }

  /**
   * Units counted from the one that holds the day of publication: <i>yesterday</i>, <i>last
   * month</i>, <i>two years ago</i>, <i>in recent days</i>.
   *
   * @param from the first unit, negative for the past
   * @param to the last unit, {@code from} or more
   */
  record Shift(CalendarUnit unit, int from, int to) implements DateMeaning {
    @Override
    public Optional<DateInterval> on(LocalDate day, Direction direction) {
      return Optional.of(
          new DateInterval(unit.shifted(day, from).earliest(), unit.shifted(day, to).latest()));
    }
  }
}
