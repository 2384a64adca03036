package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.text.Span;
import org.parley.time.Validity;

class ClueTest {

  private static final Span SPAN = new Span(0, 1);

  static Stream<Clue> clues() {
    return Stream.of(
        new Clue.NamedYear(SPAN, "", 2012, ClueTable.of("year.past")),
        new Clue.NamedMonth(SPAN, "", YearMonth.of(2012, 3), ClueTable.of("month.past")),
        new Clue.NamedDay(SPAN, "", LocalDate.of(2012, 3, 4), ClueTable.of("day.past")),
        new Clue.DayOfYear(SPAN, "", MonthDay.of(12, 30), ClueTable.of("dayofyear.past")),
        new Clue.DayOfYear(SPAN, "", MonthDay.of(2, 29), ClueTable.of("dayofyear.future")),
        new Clue.MonthOfYear(SPAN, "", Month.NOVEMBER, ClueTable.of("monthofyear.past")),
        new Clue.Weekday(SPAN, "", DayOfWeek.TUESDAY, ClueTable.of("weekday.past")),
        new Clue.WeekdayOfYear(SPAN, "", MonthDay.of(12, 18), DayOfWeek.FRIDAY, 0.94),
        new AheadInTerm(
            SPAN,
            "",
            MonthDay.of(1, 25),
            List.of(new Validity(LocalDate.of(2013, 2, 1), LocalDate.of(2017, 1, 20)))),
        new Clue.OneOf(SPAN, "", LocalDate.of(2016, 4, 5), LocalDate.of(2016, 5, 4)),
        new OfficeClue(SPAN, "", TitleKind.FULL, List.of(Validity.ALWAYS), false),
        new OfficeClue(
            SPAN,
            "",
            TitleKind.COURTESY,
            List.of(
                new Validity(LocalDate.of(1990, 11, 6), LocalDate.of(1993, 7, 18)),
                new Validity(LocalDate.of(2013, 6, 5), LocalDate.of(2017, 7, 28))),
            false),
        new OfficeClue(
            SPAN,
            "",
            TitleKind.COURTESY,
            List.of(new Validity(LocalDate.of(2013, 6, 5), LocalDate.of(2017, 7, 28))),
            true));
  }

  /** What is added to the scores is what the clue says of each day. */
  @ParameterizedTest
  @MethodSource("clues")
  void scoresAndGainsAgree(Clue clue) {
    DayScores empty = new DayScores();
    DayScores scores = new DayScores();
    clue.addTo(scores, 0.5);
    LocalDate reference = LocalDate.of(2016, 4, 5);
    double base = scores.score(reference) - empty.score(reference) - 0.5 * clue.gain(reference);
    for (LocalDate day = DayScores.FIRST; !day.isAfter(DayScores.LAST); day = day.plusDays(17)) {
      assertThat(scores.score(day) - empty.score(day) - 0.5 * clue.gain(day))
          .as(day.toString())
          .isCloseTo(base, within(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("clues")
  void theDaysAroundHoldTheDay(Clue clue) {
    for (LocalDate day = LocalDate.of(2009, 1, 1);
        day.isBefore(LocalDate.of(2019, 1, 1));
        day = day.plusDays(13)) {
      if (clue.gain(day) >= 0) {
        assertThat(clue.around(day).contains(day)).as(day.toString()).isTrue();
      }
    }
  }

  @Test
  void theShortestRunHoldsItsShare() {
    DayScores scores = new DayScores();
    LocalDate day = LocalDate.of(2011, 3, 9);
    scores.addRange(DayScores.index(day), DayScores.index(day.plusDays(1)), 20);
    DayScores.Range range = scores.shortest(0.97);
    assertThat(range.days().earliest()).isEqualTo(day);
    assertThat(range.days().latest()).isEqualTo(day.plusDays(1));
    assertThat(range.bestShare()).isCloseTo(0.5, within(0.01));
  }

  @Test
  void everyTableOfTheResourceIsAShare() {
    for (String rule : ClueTable.rules()) {
      ClueTable table = ClueTable.of(rule);
      for (int i = 1; i < table.bins(); i++) {
        assertThat(table.from(i)).as(rule).isEqualTo(table.to(i - 1) + 1);
      }
      assertThat(table.share()).as(rule).isBetween(0.9, 1.0 + 1e-9);
    }
  }
}
