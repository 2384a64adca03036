package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePanelTest {

  private static TimePanel panel(String from, String to) {
    return new TimePanel(
        new Rectangle2D.Double(100, 10, 400, 50),
        LocalDate.parse(from),
        LocalDate.parse(to),
        0,
        10);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-01, 2013-05-07, 7, 2013-05-01",
    "2013-05-01, 2013-06-20, 7, 2013-05-06",
    "2013-05-10, 2013-12-20, 7, 2013-06-01",
    "2011-03-20, 2017-12-20, 6, 2012-01-01",
    "1961-03-20, 2017-12-20, 5, 1970-01-01"
  })
  void ticksStandOnTheFirstDaysOfCalendarPeriods(
      String from, String to, int count, LocalDate first) {
    List<LocalDate> ticks = panel(from, to).ticks();
    assertThat(ticks).hasSize(count);
    assertThat(ticks.get(0)).isEqualTo(first);
  }

  @Test
  void placesDaysAndValuesWithinItsArea() {
    TimePanel panel = panel("2013-01-01", "2013-01-11");
    assertThat(panel.x(LocalDate.parse("2013-01-01"))).isEqualTo(100);
    assertThat(panel.x(LocalDate.parse("2013-01-06"))).isEqualTo(300);
    assertThat(panel.y(0)).isEqualTo(60);
    assertThat(panel.y(10)).isEqualTo(10);
  }
}
