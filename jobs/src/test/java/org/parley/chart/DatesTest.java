package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
