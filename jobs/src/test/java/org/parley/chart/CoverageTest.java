package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.table.Table;

class CoverageTest {

  private static Coverage of(String... intervals) {
    Table documents =
        new Table(
            "articles",
            List.of("doc_id", "date_earliest", "date_latest"),
            Arrays.stream(intervals)
                .map(i -> List.of("d", i.substring(0, 10), i.substring(11)))
                .toList());
    return Coverage.of(
        new RunTables(Map.of("articles", documents), Map.of(), SyntheticRun.codebook()));
  }

  @Test
  void gapsAreTheMonthsThatNoArticleTouches() {
    Coverage coverage = of("2014-01-30/2014-02-02", "2014-05-09/2014-05-09");

    assertThat(coverage.gaps(LocalDate.parse("2013-12-15"), LocalDate.parse("2014-05-10")))
        .containsExactly(
            LocalDate.parse("2013-12-01"),
            LocalDate.parse("2014-03-01"),
            LocalDate.parse("2014-04-01"));
  }

  @Test
  void anArticleDatedToDecadesCoversNothing() {
    LocalDate day = LocalDate.parse("2014-03-01");

    assertThat(of("2000-01-01/2019-12-31").gaps(day, day)).containsExactly(day);
  }
}
