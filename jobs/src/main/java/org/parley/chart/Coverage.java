package org.parley.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.parley.chart.RunTables.Cells;
import org.parley.time.DateInterval;

/**
 * The months in which articles of the run may have appeared: every month that the dates of one
 * touch. What is dated to more than a timeline would draw covers nothing.
 *
 * @param months with articles
 */
record Coverage(Set<YearMonth> months) {

  static Coverage of(RunTables run) {
    Set<YearMonth> months = new TreeSet<>();
    for (Cells document : run.rows(RunTables.ARTICLES)) {
      Dates.interval(document.text("date_earliest"), document.text("date_latest"))
          .filter(days -> days.days() <= StatedPosition.LONGEST_DRAWN)
          .ifPresent(days -> add(days, months));
    }
    return new Coverage(months);
  }

  private static void add(DateInterval days, Set<YearMonth> months) {
    YearMonth last = YearMonth.from(days.latest());
    for (YearMonth m = YearMonth.from(days.earliest()); !m.isAfter(last); m = m.plusMonths(1)) {
      months.add(m);
    }
  }

  /** The first days of the months without articles, from the month of a day to that of another. */
  Set<LocalDate> gaps(LocalDate from, LocalDate to) {
    Set<LocalDate> gaps = new TreeSet<>();
    YearMonth last = YearMonth.from(to);
    for (YearMonth m = YearMonth.from(from); !m.isAfter(last); m = m.plusMonths(1)) {
      if (!months.contains(m)) {
        gaps.add(m.atDay(1));
      }
    }
    return gaps;
  }
}
