package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.table.Table;
import org.parley.time.DateInterval;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2015-09-19, 19 Sep 2015",
    "2015-09, Sep 2015",
    "2015, 2015",
    "'', undated",
    "2015-09-19/2015-10-03, between 19 Sep 2015 and 3 Oct 2015",
    "2015-09-01/2015-09-30, Sep 2015",
    "2015-01-01/2015-12-31, 2015",
    "2015-10-03/2015-09-19, 2015-10-03/2015-09-19",
    "last spring, last spring"
  })
  void saysADateInWords(String date, String words) {
    assertThat(Dates.inWords(date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'', 2015-09-19, 2015-09-19, by 19 Sep 2015",
        "'', '', 2015-09-19, by 19 Sep 2015",
        "2015-09-19, 2015-09-19, 2015-09-19, 19 Sep 2015",
        "'', '', '', undated",
      })
  void saysByWhenWhereNoFirstDayIsKnown(String earliest, String date, String latest, String words) {
    Table table = new Table("t", List.of("d", "d_earliest", "d_latest"), List.of());
    assertThat(Dates.said(new RunTables.Cells(table, List.of(date, earliest, latest)), "d"))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-19, 2015-09-19, 200, 19 Sep 2015",
    "2015-09-19, 2015-09-19, 45, Sep 2015",
    "2015-09-19, 2015-09-19, 20, 2015",
    "2015-09-19, 2015-10-03, 45, 2015",
    "2014-09-19, 2015-10-03, 200, 19 Sep 2014–3 Oct 2015",
    "2014-09-19, 2015-10-03, 45, 2014–15",
    "2009-09-19, 2010-10-03, 45, 2009–10",
    "1999-09-19, 2005-10-03, 45, 1999–05"
  })
  void saysADateAsExactlyAsThereIsRoom(
      LocalDate earliest, LocalDate latest, double room, String words) {
    DateInterval days = Dates.interval(earliest.toString(), latest.toString()).orElseThrow();

    assertThat(Dates.shortly(days, Fonts.regular(7.5), room)).isEqualTo(words);
  }
}
