package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionSeriesTest {

  private static final int ARTICLES = 240;
  private static final ChangeFinder FINDER = new ChangeFinder(ChangeOptions.DEFAULT);

  private final List<Articles> articles = new ArrayList<>();

  PositionSeriesTest() {
    Random random = new Random(3);
    for (int i = 0; i < ARTICLES; i++) {
      String holder = List.of("lind", "berg", "moe", "dahl").get(random.nextInt(4));
      String side = holder.equals("dahl") ? "sweden" : "norway";
      int year = 2010 + i * 6 / ARTICLES;
      int level = year < 2013 ? -2 : holder.equals("moe") ? -2 : 1;
      String day = String.format(java.util.Locale.ROOT, "%d-%02d-10", year, 1 + i % 12);
      Articles article = article("a" + i).on(day).statement(holder);
      String issue = random.nextBoolean() ? "zone" : "truce";
      articles.add(
          article.position(issue, holder, side, holder + "_office", level, "", "own_words"));
    }
  }

  private PositionSeries of(int from, int to) {
    PositionSeries series = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    articles.subList(from, to).forEach(article -> series.add(article.build()));
    return series;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 64})
  void changesOfSharesTogetherAreThoseOfTheWhole(int shares) {
    List<ChangeRow> whole = ChangeFinder.withTurns(FINDER.bySubject(of(0, ARTICLES)));
    assertThat(whole).isNotEmpty();
    Map<Integer, PositionSeries> merged = new TreeMap<>();
    for (int part = 0; part < 4; part++) {
      of(part * ARTICLES / 4, (part + 1) * ARTICLES / 4)
          .split(shares)
          .forEach((share, series) -> merged.merge(share, series, PositionSeries::merge));
    }
    List<ChangeRow> rows = new ArrayList<>();
    merged.values().forEach(series -> rows.addAll(FINDER.bySubject(series)));
    assertThat(ChangeFinder.withTurns(rows)).isEqualTo(whole);
  }

  @Test
  void everySubjectIsInOneShare() {
    PositionSeries whole = of(0, ARTICLES);
    Map<Integer, PositionSeries> split = whole.split(5);
    assertThat(split.keySet()).allMatch(share -> share >= 0 && share < 5);
    assertThat(split.values().stream().flatMap(series -> series.subjects().stream()))
        .containsExactlyInAnyOrderElementsOf(whole.subjects());
  }
}
