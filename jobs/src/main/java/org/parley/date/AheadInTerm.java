package org.parley.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.parley.text.Span;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/**
 * A day ahead in a sentence that names somebody in office: most such days lie within the term, for
 * those about to leave seldom plan beyond it.
 *
 * @param ahead the day of the year, the next one after publication
 * @param terms of the office, in order
 */
record AheadInTerm(Span span, String rule, MonthDay ahead, List<Validity> terms) implements Clue {

  /** How many texts of the end of a term look beyond it, against those that look less far. */
  private static final double BEYOND_SHARE = 0.1;

  @Override
  public double gain(LocalDate day) {
    return isHeld(day) && !isHeld(next(day)) ? Math.log(BEYOND_SHARE) : 0;
  }

  @Override
  public DateInterval around(LocalDate day) {
    for (Validity term : terms) {
      if (term.contains(day)) {
        return new DateInterval(
            term.from() == null ? DayScores.FIRST : term.from(),
            term.to() == null ? DayScores.LAST : term.to());
      }
    }
    return new DateInterval(DayScores.FIRST, DayScores.LAST);
  }

  @Override
  public boolean tellsYear() {
    return false;
  }

  @Override
  public void addTo(DayScores scores, double weight) {
    for (Validity term : terms) {
      if (term.to() != null && !isHeld(next(term.to().plusDays(1)))) {
        LocalDate last = next(term.to().plusDays(1).minusYears(1));
        LocalDate from = last.isAfter(term.to()) ? term.to().minusYears(1) : last;
        LocalDate first = term.from() == null || from.isAfter(term.from()) ? from : term.from();
        scores.addRange(
            DayScores.index(first.plusDays(1)),
            DayScores.index(term.to()),
            weight * Math.log(BEYOND_SHARE));
      }
    }
  }

  private boolean isHeld(LocalDate day) {
    return terms.stream().anyMatch(term -> term.contains(day));
  }

  /** The first such day from {@code day} on. */
  private LocalDate next(LocalDate day) {
    LocalDate thisYear = ahead.atYear(day.getYear());
    return thisYear.isBefore(day) ? ahead.atYear(day.getYear() + 1) : thisYear;
  }
}
