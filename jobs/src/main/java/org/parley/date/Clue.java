package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.parley.text.Span;
import org.parley.time.DateInterval;

/** A passage that speaks for some days of publication more than for others. */
sealed interface Clue
    permits Clue.NamedYear,
        Clue.NamedMonth,
        Clue.NamedDay,
        Clue.DayOfYear,
        Clue.MonthOfYear,
        Clue.Weekday,
        Clue.WeekdayOfYear,
        Clue.OneOf,
        OfficeClue,
        AheadInTerm {

  /** Where it stands; null when it is not in the text. */
  Span span();

  /** The rule that reads it, as evidence prints it. */
  String rule();

  /** Log likelihood of publication on a day, against no knowledge; 0 or more when it allows it. */
  double gain(LocalDate day);

  /** The run of days around one that the clue allows. */
  DateInterval around(LocalDate day);

  /** True when it speaks for some years more than for others. */
  boolean tellsYear();

  /** Adds its log likelihoods, {@code weight} times. */
  void addTo(DayScores scores, double weight);

  /** A year named. */
  record NamedYear(Span span, String rule, int year, ClueTable table) implements Clue {
    @Override
    public double gain(LocalDate day) {
      return table.gain(day.getYear() - year);
    }

    @Override
    public DateInterval around(LocalDate day) {
      ClueTable.Reach reach = table.reach(day.getYear() - year);
      return new DateInterval(
          LocalDate.of(year + reach.from(), 1, 1), LocalDate.of(year + reach.to(), 12, 31));
    }

    @Override
    public boolean tellsYear() {
      return true;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      for (int y = DayScores.FIRST.getYear(); y <= DayScores.LAST.getYear(); y++) {
        scores.addYear(y, weight * table.gain(y - year));
      }
    }
  }

  /** A month named with its year. */
  record NamedMonth(Span span, String rule, YearMonth month, ClueTable table) implements Clue {
    @Override
    public double gain(LocalDate day) {
      return table.gain(distance(day));
    }

    @Override
    public DateInterval around(LocalDate day) {
      ClueTable.Reach reach = table.reach(distance(day));
      return new DateInterval(
          month.plusMonths(reach.from()).atDay(1), month.plusMonths(reach.to()).atEndOfMonth());
    }

    @Override
    public boolean tellsYear() {
      return true;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      scores.addRange(0, DayScores.DAYS, weight * table.elsewhere());
      for (int i = 0; i < table.bins(); i++) {
        scores.addRange(
            DayScores.index(month.plusMonths(table.from(i)).atDay(1)),
            DayScores.index(month.plusMonths(table.to(i)).atEndOfMonth()),
            weight * (table.binGain(i) - table.elsewhere()));
      }
    }

    private int distance(LocalDate day) {
      return (int) month.until(YearMonth.from(day), ChronoUnit.MONTHS);
    }
  }

  /** A day named with its year. */
  record NamedDay(Span span, String rule, LocalDate named, ClueTable table) implements Clue {
    @Override
    public double gain(LocalDate day) {
      return table.gain(distance(day));
    }

    @Override
    public DateInterval around(LocalDate day) {
      return table.reach(distance(day)).around(named, 0);
    }

    @Override
    public boolean tellsYear() {
      return true;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      long at = DayScores.index(named);
      scores.addRange(0, DayScores.DAYS, weight * table.elsewhere());
      for (int i = 0; i < table.bins(); i++) {
        scores.addRange(
            at + table.from(i), at + table.to(i), weight * (table.binGain(i) - table.elsewhere()));
      }
    }

    private int distance(LocalDate day) {
      return (int) (day.toEpochDay() - named.toEpochDay());
    }
  }

  /** A day of the year. */
  record DayOfYear(Span span, String rule, MonthDay named, ClueTable table) implements Clue {
    @Override
    public double gain(LocalDate day) {
      return table.gain(distance(DayScores.placeInYear(MonthDay.from(day))));
    }

    @Override
    public DateInterval around(LocalDate day) {
      int distance = distance(DayScores.placeInYear(MonthDay.from(day)));
      return table.reach(distance).around(day, distance);
    }

    @Override
    public boolean tellsYear() {
      return false;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      for (int i = 0; i < DayScores.YEAR_DAYS; i++) {
        scores.addDayOfYear(i, weight * table.gain(distance(i)));
      }
    }

    private int distance(int place) {
      int distance = place - DayScores.placeInYear(named);
      return distance > 183
          ? distance - DayScores.YEAR_DAYS
          : distance < -182 ? distance + DayScores.YEAR_DAYS : distance;
    }
  }

  /** A month of the year. */
  record MonthOfYear(Span span, String rule, Month named, ClueTable table) implements Clue {
    @Override
    public double gain(LocalDate day) {
      return table.gain(distance(day.getMonthValue()));
    }

    @Override
    public DateInterval around(LocalDate day) {
      int distance = distance(day.getMonthValue());
      ClueTable.Reach reach = table.reach(distance);
      YearMonth month = YearMonth.from(day);
      return new DateInterval(
          month.plusMonths((long) reach.from() - distance).atDay(1),
          month.plusMonths((long) reach.to() - distance).atEndOfMonth());
    }

    @Override
    public boolean tellsYear() {
      return false;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      int place = 0;
      for (Month month : Month.values()) {
        double gain = weight * table.gain(distance(month.getValue()));
        for (int day = 0; day < month.maxLength(); day++) {
          scores.addDayOfYear(place++, gain);
        }
      }
    }

    private int distance(int month) {
      int distance = month - named.getValue();
      return distance > 6 ? distance - 12 : distance < -5 ? distance + 12 : distance;
    }
  }

  /** A weekday. */
  record Weekday(Span span, String rule, DayOfWeek named, ClueTable table) implements Clue {
    @Override
    public double gain(LocalDate day) {
      return table.gain(distance(day.getDayOfWeek().getValue()));
    }

    @Override
    public DateInterval around(LocalDate day) {
      int distance = distance(day.getDayOfWeek().getValue());
      return table.reach(distance).around(day, distance);
    }

    @Override
    public boolean tellsYear() {
      return false;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      for (DayOfWeek day : DayOfWeek.values()) {
        scores.addWeekday(day, weight * table.gain(distance(day.getValue())));
      }
    }

    private int distance(int weekday) {
      return Math.floorMod(weekday - named.getValue(), 7);
    }
  }

  /**
   * A day of the year with its weekday, which it has in one year of seven or so.
   *
   * @param right share of such weekdays that are those of the nearest such day
   */
  record WeekdayOfYear(Span span, String rule, MonthDay named, DayOfWeek weekday, double right)
      implements Clue {

    /** Share of printed weekdays that are those of the nearest such day. */
    static final double RIGHT = 0.94;

    /** The same of days that the text calls those of this week. */
    static final double RIGHT_THIS_WEEK = 0.99;

    @Override
    public double gain(LocalDate day) {
      return gainOf(yearOf(day));
    }

    @Override
    public DateInterval around(LocalDate day) {
      int year = yearOf(day);
      return new DateInterval(from(year), from(year + 1).minusDays(1));
    }

    @Override
    public boolean tellsYear() {
      return true;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      for (int y = DayScores.FIRST.getYear() - 1; y <= DayScores.LAST.getYear() + 1; y++) {
        scores.addRange(
            DayScores.index(from(y)), DayScores.index(from(y + 1)) - 1, weight * gainOf(y));
      }
    }

    private double gainOf(int year) {
      boolean fits = named.atYear(year).getDayOfWeek() == weekday;
      return Math.log(fits ? right * 7 : (1 - right) * 7 / 6);
    }

    /** The year of the nearest such day. */
    private int yearOf(LocalDate day) {
      int year = day.getYear();
      return day.isBefore(from(year)) ? year - 1 : day.isBefore(from(year + 1)) ? year : year + 1;
    }

    private LocalDate from(int year) {
      return named.atYear(year).minusDays(182);
    }
  }

  /** One of two days: a date in figures that may be read in two ways. */
  record OneOf(Span span, String rule, LocalDate one, LocalDate other) implements Clue {
    private static final double ELSEWHERE = Math.log(1e-4);

    @Override
    public double gain(LocalDate day) {
      return day.equals(one) || day.equals(other) ? 0 : ELSEWHERE;
    }

    @Override
    public DateInterval around(LocalDate day) {
      return one.isBefore(other) ? new DateInterval(one, other) : new DateInterval(other, one);
    }

    @Override
    public boolean tellsYear() {
      return true;
    }

    @Override
    public void addTo(DayScores scores, double weight) {
      scores.addRange(0, DayScores.DAYS, weight * ELSEWHERE);
      scores.addRange(DayScores.index(one), DayScores.index(one), -weight * ELSEWHERE);
      scores.addRange(DayScores.index(other), DayScores.index(other), -weight * ELSEWHERE);
    }
  }
}
