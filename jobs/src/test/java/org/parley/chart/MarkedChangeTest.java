package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.table.Table;
import org.parley.time.DateInterval;

class MarkedChangeTest {

  private static final List<String> COLUMNS =
      List.of(
          "change_id",
          "subject_kind",
          "subject_id",
          "issue_id",
          "last_before",
          "first_after",
          "tentative",
          "evidence_after",
          "turn_id");

  private static final String SIDE =
      "side:us:truce:01,side,us,truce,2012-01-05,2012-03-01,true,p2,side:us:truce:01";
  private static final String PERSON =
      "actor:kerry:truce:01,actor,kerry,truce,2012-01-07,2012-03-01,false,p2,side:us:truce:01";
  private static final String LATER =
      "actor:kerry:truce:02,actor,kerry,truce,2012-05-07,2012-06-01,true,p3,actor:kerry:truce:02";

  private static List<MarkedChange> read(String... changes) {
    Table table =
        new Table(
            "changes",
            COLUMNS,
            Stream.of(changes).map(row -> Arrays.asList(row.split(",", -1))).toList());
    Codebook codebook = SyntheticRun.codebook();
    Issue truce =
        new Issue(
            "truce", "Truce", "", List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    List<StatedPosition> shown =
        Stream.of("p2", "p3")
            .map(id -> new StatedPosition(id, "kerry", "us", "truce", 1, day(id)))
            .toList();
    return MarkedChange.read(
        new RunTables(Map.of("changes", table), Map.of(), codebook), truce, shown);
  }

  private static DateInterval day(String id) {
    return DateInterval.day(LocalDate.of(2012, id.equals("p2") ? 3 : 6, 1));
  }

  @Test
  void aTurnIsMarkedOnceByItsFirmestChange() {
    assertThat(read(SIDE, PERSON))
        .extracting(change -> change.row().text("change_id"))
        .containsExactly("actor:kerry:truce:01");
  }

  @Test
  void turnsAreNumberedInOrderOfTime() {
    assertThat(read(LATER, SIDE))
        .extracting(change -> change.number() + " " + change.row().text("change_id"))
        .containsExactly("1 side:us:truce:01", "2 actor:kerry:truce:02");
  }

  @Test
  void withoutTurnsEachChangeIsOneOfItsOwn() {
    assertThat(
            read(SIDE.replace(",side:us:truce:01", ","), PERSON.replace(",side:us:truce:01", ",")))
        .hasSize(2);
  }
}
