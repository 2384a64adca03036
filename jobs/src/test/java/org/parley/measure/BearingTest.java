package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.codebook.LevelCue;
import org.parley.time.DateInterval;

class BearingTest {

  private static final String ISSUE = "bridge";

  /** Wants it built (+2), or finds it useful (+1), which goes with wanting it; and so on. */
  private static final GoesWith BRIDGE =
      GoesWith.of(
          codebook(
              cue("build", 2, -2, Set.of()),
              cue("never", -2, 0, Set.of()),
              cue("useful", 1, null, Set.of(2)),
              cue("talk", 0, null, Set.of(-2, -1, 1, 2)),
              cue("tolls", -1, null, Set.of())));

  private static Codebook codebook(LevelCue... cues) {
    Issue issue =
        new Issue(
            ISSUE, "", "", List.of(), List.of(), List.of(), List.of(), List.of(cues), Map.of());
    return new Codebook(Map.of(), List.of(), List.of(), List.of(), List.of(issue), List.of(), "");
  }

  private static LevelCue cue(String id, int level, Integer negated, Set<Integer> goesWith) {
    return new LevelCue(id, level, "", negated, "", "", false, List.of(), goesWith, "", 1);
  }

  private static PositionPoint point(int day, String said) {
    String[] parts = said.split(" ", -1);
    return new PositionPoint(
        day + said,
        day + said,
        "d" + day,
        ISSUE,
        "mayor",
        "town",
        "",
        Integer.valueOf(parts[1]),
        "",
        DateInterval.day(java.time.LocalDate.of(2020, 1, day)),
        null,
        "",
        said,
        parts[0].isEmpty() ? "" : ISSUE + "/" + parts[0],
        true);
  }

  /** What bears, one text per date; {@code days} have things said, divided by a bar. */
  private static List<String> bearing(String... days) {
    List<Map<Tenor, Cluster>> dates = new ArrayList<>();
    int day = 1;
    for (String said : days) {
      Map<Tenor, Cluster> date = new TreeMap<>();
      for (String one : said.split("\\|", -1)) {
        PositionPoint point = point(day, one);
        date.computeIfAbsent(BRIDGE.tenor(point), t -> new Cluster(point.interval()))
            .add(List.of(point));
      }
      dates.add(date);
      day++;
    }
    return new Bearing(dates)
        .dates().stream()
            .map(c -> String.join("|", c.samples().stream().map(PositionPoint::evidence).toList()))
            .toList();
  }

  @Test
  void toSayLessThanBeforeTakesNothingBack() {
    assertThat(bearing("build 2", "useful 1", "useful 1", "build 2"))
        .containsExactly("build 2", "build 2");
  }

  @Test
  void toSayMoreThanBeforeIsNews() {
    assertThat(bearing("useful 1", "build 2")).containsExactly("useful 1", "build 2");
  }

  @Test
  void whatGoesWithAnotherLevelCountsWhereThatIsNotHeld() {
    assertThat(bearing("never -2", "useful 1")).containsExactly("never -2", "useful 1");
    assertThat(bearing("build 2", "tolls -1", "useful 1"))
        .containsExactly("build 2", "tolls -1", "useful 1");
  }

  @Test
  void ofOneDayThePlainWordCounts() {
    assertThat(bearing("build 2|useful 1")).containsExactly("build 2");
  }

  @Test
  void whatGoesWithBothDirectionsIsHeldAgainstWhatFollows() {
    assertThat(bearing("talk 0", "talk 0", "build 2", "talk 0")).containsExactly("build 2");
    assertThat(bearing("talk 0")).isEmpty();
    assertThat(bearing(" 0", "talk 0")).containsExactly(" 0");
  }

  @Test
  void toDenyAnEndGoesWithAllBeyondIt() {
    assertThat(bearing("build 2", "never 0")).containsExactly("build 2");
    assertThat(bearing("tolls -1", "never 0")).containsExactly("tolls -1", "never 0");
    assertThat(bearing("tolls -1", "build -2")).containsExactly("tolls -1", "build -2");
  }

  @Test
  void whatAnAnalystSetIsPlain() {
    assertThat(bearing("build 2", " 1")).containsExactly("build 2", " 1");
  }
}
