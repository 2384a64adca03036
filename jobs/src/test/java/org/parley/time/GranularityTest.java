package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2015-12-31, 2015-12-31, 2016-01-01",
    "MONTH, 2015-12-31, 2015-12, 2016-01",
    "QUARTER, 2015-12-31, 2015-Q4, 2016-Q1",
    "YEAR, 2015-12-31, 2015, 2016"
  })
  void namesPeriodsAndTheNextOnes(
      Granularity granularity, LocalDate day, String period, String next) {
    assertThat(granularity.period(day)).isEqualTo(period);
    assertThat(granularity.next(period)).isEqualTo(next);
    assertThat(granularity.period(granularity.firstDay(period))).isEqualTo(period);
  }

  @Test
  void anIntervalHasAPeriodOnlyWhenItLiesWithinOne() {
    DateInterval october = new DateInterval(LocalDate.of(2013, 10, 1), LocalDate.of(2013, 10, 29));
    DateInterval turn = new DateInterval(LocalDate.of(2013, 10, 30), LocalDate.of(2013, 11, 2));
    assertThat(Granularity.MONTH.period(october)).contains("2013-10");
    assertThat(Granularity.MONTH.period(turn)).isEmpty();
    assertThat(Granularity.QUARTER.period(turn)).contains("2013-Q4");
  }
}
