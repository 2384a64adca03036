package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;

class NpmiBootstrapTest {

  private static final ActorPair PAIR = new ActorPair("iran", "us");

  private static NpmiBootstrap draw(long seed, List<DocumentRecords> corpus) {
    NpmiBootstrap bootstrap =
        new NpmiBootstrap(Counting.DEFAULT, List.of(PAIR, new ActorPair("un", "us")), seed, 200);
    corpus.forEach(bootstrap::add);
    return bootstrap;
  }

  /** Documents with both actors by the share {@code both}, else with one of them by halves. */
  private static List<DocumentRecords> corpus(long seed, int size, double both) {
    Random random = new Random(seed);
    List<DocumentRecords> corpus = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean a = random.nextBoolean();
      boolean b = random.nextDouble() < both ? a : random.nextBoolean();
      Articles article = article("d" + i);
      if (a) {
        article.mention("us", 0, 0);
      }
      if (b) {
        article.mention("iran", 0, 0);
      }
      corpus.add(article.build());
    }
    return corpus;
  }

  @Test
  void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
    int held = 0;
    for (int seed = 0; seed < 200; seed++) {
      double[] ends = draw(7, corpus(seed, 150, 0)).interval(Unit.DOCUMENT, PAIR).orElseThrow();
      held += ends[0] <= 0 && ends[1] >= 0 ? 1 : 0;
    }
    assertThat(held).isBetween(180, 198);
  }

  @Test
  void moreDocumentsNarrowIt() {
    double[] few = draw(7, corpus(1, 40, 0.5)).interval(Unit.DOCUMENT, PAIR).orElseThrow();
    double[] many = draw(7, corpus(1, 4000, 0.5)).interval(Unit.DOCUMENT, PAIR).orElseThrow();
    assertThat(many[1] - many[0]).isLessThan((few[1] - few[0]) / 4);
  }

  @Test
  void theSeedDecides() {
    List<DocumentRecords> corpus = corpus(3, 60, 0.5);
    double[] first = draw(7, corpus).interval(Unit.DOCUMENT, PAIR).orElseThrow();
    assertThat(draw(7, corpus).interval(Unit.DOCUMENT, PAIR).orElseThrow()).isEqualTo(first);
    assertThat(draw(8, corpus).interval(Unit.DOCUMENT, PAIR).orElseThrow()).isNotEqualTo(first);
  }

  @Test
  void pairsNotChosenOrNeverSeenHaveNoInterval() {
    NpmiBootstrap bootstrap = draw(7, corpus(3, 20, 0.5));
    assertThat(bootstrap.interval(Unit.DOCUMENT, new ActorPair("assad", "us"))).isEmpty();
    assertThat(bootstrap.interval(Unit.DOCUMENT, new ActorPair("un", "us"))).isEmpty();
  }

  @Test
  void memorySetsTheNumberOfPairs() {
    assertThat(NpmiBootstrap.maxPairs(200, 48_000_000)).isEqualTo(20_000);
  }

  @Property(tries = 50)
  void partitionsDoNotMatter(
      @ForAll long seed, @ForAll @IntRange(max = 30) int cut, @ForAll long drawn) {
    List<DocumentRecords> corpus = corpus(seed, 30, 0.3);
    NpmiBootstrap left = draw(drawn, corpus.subList(0, cut));
    NpmiBootstrap right = draw(drawn, corpus.subList(cut, 30));
    assertThat(right.merge(left).interval(Unit.SENTENCE, PAIR).map(e -> e[0] + " " + e[1]))
        .isEqualTo(draw(drawn, corpus).interval(Unit.SENTENCE, PAIR).map(e -> e[0] + " " + e[1]));
  }
}
