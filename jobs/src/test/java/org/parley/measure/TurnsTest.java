package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final List<Articles> articles = new ArrayList<>();

  private void says(String day, String holder, String side, String role, int level) {
    Articles article = article(day + holder).on(day).statement(holder);
    articles.add(article.position("zone", holder, side, role, level, "", "own_words"));
  }

  private Map<String, String> turns() {
    PositionSeries series = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    articles.forEach(article -> series.add(article.build()));
    Map<String, String> turns = new TreeMap<>();
    ChangeFinder.withTurns(new ChangeFinder(ChangeOptions.DEFAULT).bySubject(series))
        .forEach(row -> turns.put(row.changeId(), row.turnId()));
    return turns;
  }

  @Test
  void aMinisterHisOfficeAndHisCountryTurnOnce() {
    says("2012-01-01", "lind", "norway", "minister", -2);
    says("2012-02-01", "lind", "norway", "minister", -2);
    says("2013-01-01", "lind", "norway", "minister", 1);
    says("2013-02-01", "berg", "norway", "", 1);
    assertThat(turns())
        .containsOnlyKeys("actor:lind:zone:01", "role:minister:zone:01", "side:norway:zone:01")
        .allSatisfy((change, turn) -> assertThat(turn).isEqualTo("side:norway:zone:01"));
  }

  @Test
  void thereAndBackAreTwoTurns() {
    for (int month = 1; month <= 6; month++) {
      says("2011-0" + month + "-01", "lind", "norway", "", -2);
      says("2013-0" + month + "-01", "lind", "norway", "", 1);
      says("2015-0" + month + "-01", "lind", "norway", "", -2);
    }
    assertThat(turns())
        .containsEntry("actor:lind:zone:01", "side:norway:zone:01")
        .containsEntry("actor:lind:zone:02", "side:norway:zone:02");
  }

  @Test
  void twoCountriesTurnEachForItself() {
    says("2012-01-01", "lind", "norway", "", -2);
    says("2012-01-01", "aho", "finland", "", -2);
    says("2013-01-01", "lind", "norway", "", 1);
    says("2013-01-01", "aho", "finland", "", 1);
    assertThat(turns())
        .containsEntry("actor:aho:zone:01", "side:finland:zone:01")
        .containsEntry("actor:lind:zone:01", "side:norway:zone:01");
  }
}
