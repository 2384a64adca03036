package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-01-12|2014-01-12..2014-01-12",
        " 2014-1-2 |2014-01-02..2014-01-02",
        "2014/01/12|2014-01-12..2014-01-12",
        "2014.01.12|2014-01-12..2014-01-12",
        "20140112|2014-01-12..2014-01-12",
        "2014-01|2014-01-01..2014-01-31",
        "2016-02|2016-02-01..2016-02-29",
        "2014|2014-01-01..2014-12-31",
        "2014-01-12T23:30:00-05:00|2014-01-12..2014-01-12",
        "2014-01-12T08:30Z|2014-01-12..2014-01-12",
        "2014-01-12 08:30:00.0|2014-01-12..2014-01-12",
        "20140112T083000Z|2014-01-12..2014-01-12",
        "2014-01-10/2014-01-12|2014-01-10..2014-01-12",
        "2014-01/2014-03|2014-01-01..2014-03-31",
        "12 January 2014|2014-01-12..2014-01-12",
        "12th of January 2014|2014-01-12..2014-01-12",
        "12 Jan. 2014|2014-01-12..2014-01-12",
        "9 Sept 2015|2015-09-09..2015-09-09",
        "January 12, 2014|2014-01-12..2014-01-12",
        "JANUARY 12 2014|2014-01-12..2014-01-12",
        "Jan 2014|2014-01-01..2014-01-31",
        "May 3, 2014|2014-05-03..2014-05-03",
        "Sunday, January 12, 2014|2014-01-12..2014-01-12",
        "Sun, 12 Jan 2014 10:00:00 GMT|2014-01-12..2014-01-12",
        "January 12, 2014 at 10:05 am|2014-01-12..2014-01-12",
      })
  void readsTheFormsThatTablesUse(String text, String days) {
    assertThat(DateText.read(text).map(d -> d.earliest() + ".." + d.latest())).hasValue(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "soon",
        "12/01/2014",
        "2014-13-01",
        "2014-02-30",
        "31 June 2014",
        "yesterday",
        "12 January",
        "January 12, 14",
        "2014-01-12 and later",
        "2014-03/2014-01",
        "May",
        "-",
        "2014-",
        "2014-01-",
        "99999999",
        "20145"
      })
  void leavesTheRestUnread(String text) {
    assertThat(DateText.read(text)).isEmpty();
  }

  @Property
  void neverFails(@ForAll String text) {
    assertThat(DateText.read(text)).isNotNull();
  }
}
