package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.actor;
import static org.parley.measure.Articles.article;
import static org.parley.measure.Articles.codebook;
import static org.parley.measure.Articles.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Role;
import org.parley.time.Granularity;
import org.parley.time.Validity;

class TimelineTest {

  private static final Codebook CODEBOOK =
      codebook(
          List.of(
              new Role(
                  "us_secretary_of_state",
                  "US Secretary of State",
                  "kerry",
                  new Validity(LocalDate.of(2013, 2, 1), LocalDate.of(2017, 1, 20)),
                  false,
                  "us",
                  "secretary of state")),
          person("kerry", "us"),
          person("obama", "us"),
          actor("us", ActorKind.GOVERNMENT, ""),
          actor("bbc", ActorKind.MEDIA, ""),
          person("reporter", "bbc"));

  private static List<TimelineRow> rows(List<DocumentRecords> corpus) {
    Timeline timeline = new Timeline(Granularity.MONTH, PositionPoints.DEFAULT_LAYERS);
    PeriodCounts periods = new PeriodCounts(Granularity.MONTH, Counting.DEFAULT);
    for (DocumentRecords records : corpus) {
      timeline.add(records);
      periods.add(records);
    }
    return timeline.rows(CODEBOOK, periods).toList();
  }

  private static List<TimelineRow> rows(String kind, Articles... articles) {
    return rows(Arrays.stream(articles).map(Articles::build).toList()).stream()
        .filter(r -> r.subjectKind().equals(kind))
        .toList();
  }

  @Test
  void spokeSilentNotCoveredAndNoArticles() {
    Articles spoke = article("a").on("2015-09-19").mention("kerry", 0, 0).statement("kerry");
    spoke.position("i", "kerry", "us", -1).statement("kerry").position("i", "kerry", "us", -2);
    List<TimelineRow> rows =
        rows(
            "actor",
            spoke,
            article("b").on("2015-11-02").mention("kerry", 0, 0),
            article("c").on("2015-12-02").mention("obama", 0, 0));
    assertThat(rows)
        .containsExactly(
            new TimelineRow("actor", "kerry", "i", "2015-09", -1.5, -2, -1, 2, 1, "spoke"),
            new TimelineRow(
                "actor", "kerry", "i", "2015-10", null, null, null, 0, 0, "no_articles"),
            new TimelineRow("actor", "kerry", "i", "2015-11", null, null, null, 0, 0, "silent"),
            new TimelineRow(
                "actor", "kerry", "i", "2015-12", null, null, null, 0, 0, "not_covered"));
  }

  @Test
  void aSideIsSilentWhenAnyOfItsPeopleIsMentioned() {
    Articles spoke = article("a").on("2015-09-19").statement("kerry");
    spoke.position("i", "kerry", "us", -1);
    List<TimelineRow> rows =
        rows(
            "side",
            spoke,
            article("b").on("2015-10-02").mention("obama", 0, 0),
            article("c").on("2015-11-02").mention("us", 0, 0),
            article("d").on("2015-12-02").mention("assad", 0, 0));
    assertThat(rows)
        .extracting(TimelineRow::status)
        .containsExactly("spoke", "silent", "silent", "not_covered");
  }

  @Test
  void anOfficeIsSilentWhenItsHolderIsMentioned() {
    Articles spoke = article("a").on("2015-09-19").statement("kerry");
    spoke.position("i", "kerry", "us", "us_secretary_of_state", -1, "", "own_words");
    List<TimelineRow> rows =
        rows(
            "role",
            spoke,
            article("b").on("2015-10-02").mention("kerry", 0, 0),
            article("c").on("2017-02-01").mention("kerry", 0, 0));
    assertThat(rows.get(1).status()).isEqualTo("silent");
    assertThat(rows.get(rows.size() - 1).status()).isEqualTo("not_covered");
  }

  @Test
  void anUnclearPositionIsSpokenButHasNoLevel() {
    Articles spoke = article("a").on("2015-09-19").statement("kerry");
    List<TimelineRow> rows = rows("actor", spoke.position("i", "kerry", "us", null));
    assertThat(rows)
        .containsExactly(
            new TimelineRow("actor", "kerry", "i", "2015-09", null, null, null, 1, 1, "spoke"));
  }

  @Test
  void undatedPositionsStandUnderTheEmptyPeriod() {
    Articles spoke = article("a").statement("kerry").position("i", "kerry", "us", 2);
    List<TimelineRow> rows = rows("actor", spoke, article("b").on("2015-09-19"));
    assertThat(rows).extracting(TimelineRow::period).containsExactly("", "2015-09");
    assertThat(rows).extracting(TimelineRow::status).containsExactly("spoke", "not_covered");
  }

  @Test
  void mediaAndJournalistsHaveNoSilence() {
    Articles spoke = article("a").on("2015-09-19").statement("reporter");
    spoke.position("i", "reporter", "bbc", 1);
    assertThat(rows("actor", spoke, article("b").on("2015-12-19"))).hasSize(1);
    assertThat(rows("side", spoke, article("b").on("2015-12-19"))).hasSize(1);
  }

  @Test
  void sourcesAreOutletsOrElseDocuments() {
    Articles one = article("a").from("wire").on("2015-09-01").statement("kerry");
    Articles two = article("b").from("wire").on("2015-09-02").statement("kerry");
    Articles three = article("c").on("2015-09-03").statement("kerry").statement("kerry");
    List<TimelineRow> rows =
        rows(
            "actor",
            one.position("i", "kerry", "us", 1),
            two.position("i", "kerry", "us", 1),
            three.position("i", "kerry", "us", 1));
    assertThat(rows.get(0).sources()).isEqualTo(2);
    assertThat(rows.get(0).statements()).isEqualTo(3);
  }

  @Property(tries = 200)
  void mergingPartsEqualsCountingTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int size,
      @ForAll @IntRange(max = 12) int cut) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    int at = Math.min(cut, size);
    Timeline left = new Timeline(Granularity.MONTH, PositionPoints.DEFAULT_LAYERS);
    Timeline right = new Timeline(Granularity.MONTH, PositionPoints.DEFAULT_LAYERS);
    corpus.subList(0, at).forEach(left::add);
    corpus.subList(at, size).forEach(right::add);
    PeriodCounts periods = new PeriodCounts(Granularity.MONTH, Counting.DEFAULT);
    corpus.forEach(periods::add);
    assertThat(right.merge(left).rows(CODEBOOK, periods)).containsExactlyElementsOf(rows(corpus));
  }
}
