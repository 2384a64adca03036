package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "2015-09-19", "0988-01-01"})
  void codesKeepTheDay(String date) {
    assertThat(DateCode.label(DateCode.of(date))).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-31<2015-01-01", "2015-01-31<2015-02-01"})
  void codesSortAsTheDaysDo(String pair) {
    String[] dates = pair.split("<", -1);
    assertThat(DateCode.of(dates[0])).isLessThan(DateCode.of(dates[1]));
  }
}
