package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;
import org.parley.time.Granularity;

class PeriodCountsTest {

  private static PeriodCounts count(Granularity granularity, List<DocumentRecords> corpus) {
    PeriodCounts counts = new PeriodCounts(granularity, Counting.DEFAULT);
    corpus.forEach(counts::add);
    return counts;
  }

  @Test
  void periodsBetweenAreFilledWithZeroes() {
    PeriodCounts counts =
        count(
            Granularity.MONTH,
            List.of(
                article("a").on("2015-11-30").mention("us", 0, 0).mention("us", 0, 1).build(),
                article("b").on("2016-01-01").build(),
                article("c").on("2016-01-02").mention("us", 0, 0).build()));
    assertThat(counts.rows())
        .containsExactly(
            new ActorPeriodRow("2015-11", "us", 2, 1, 1),
            new ActorPeriodRow("2015-12", "us", 0, 0, 0),
            new ActorPeriodRow("2016-01", "us", 1, 1, 2));
  }

  @Test
  void anIntervalAcrossPeriodsAndNoDateGoToTheEmptyPeriod() {
    PeriodCounts counts =
        count(
            Granularity.MONTH,
            List.of(
                article("a").dated("", "2015-09-20", "2015-10-02").mention("us", 0, 0).build(),
                article("b").mention("us", 0, 0).build(),
                article("c").dated("", "2015-09-20", "2015-09-25").mention("us", 0, 0).build()));
    assertThat(counts.rows())
        .containsExactly(
            new ActorPeriodRow("", "us", 2, 2, 2), new ActorPeriodRow("2015-09", "us", 1, 1, 1));
  }

  @Test
  void everyGranularityFillsItsOwnGaps() {
    List<DocumentRecords> corpus =
        List.of(
            article("a").on("2014-12-31").mention("us", 0, 0).build(),
            article("b").on("2016-01-01").mention("us", 0, 0).build());
    assertThat(count(Granularity.DAY, corpus).rows()).hasSize(367);
    assertThat(count(Granularity.MONTH, corpus).rows()).hasSize(14);
    assertThat(count(Granularity.QUARTER, corpus).rows()).hasSize(6);
    assertThat(count(Granularity.YEAR, corpus).periods()).containsExactly("2014", "2015", "2016");
  }

  @Test
  void onlyUndatedDocumentsHaveNoPeriods() {
    PeriodCounts counts = count(Granularity.MONTH, List.of(article("a").build()));
    assertThat(counts.periods()).isEmpty();
    assertThat(counts.rows()).isEmpty();
    assertThat(counts.documents(PeriodCounts.UNDATED)).isEqualTo(1);
  }

  @Property(tries = 200)
  void mergingPartsEqualsCountingTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int size,
      @ForAll @IntRange(max = 12) int cut) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    int at = Math.min(cut, size);
    List<ActorPeriodRow> whole = count(Granularity.MONTH, corpus).rows().toList();
    PeriodCounts left = count(Granularity.MONTH, corpus.subList(0, at));
    PeriodCounts right = count(Granularity.MONTH, corpus.subList(at, size));
    assertThat(right.merge(left).rows()).containsExactlyElementsOf(whole);
  }

  @Property(tries = 100)
  void sumsOverPeriodsAreTheActorsTotals(@ForAll long seed) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, 10);
    ActorCounts actors = new ActorCounts(Counting.DEFAULT);
    corpus.forEach(actors::add);
    List<ActorPeriodRow> rows = count(Granularity.MONTH, corpus).rows().toList();
    for (ActorRow actor : actors.rows(Articles.codebook(List.of()))) {
      assertThat(
              rows.stream()
                  .filter(r -> r.actorId().equals(actor.actorId()))
                  .mapToLong(ActorPeriodRow::mentions)
                  .sum())
          .isEqualTo(actor.mentions());
    }
  }
}
