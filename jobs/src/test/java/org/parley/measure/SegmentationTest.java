package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  private static final LevelPrior PRIOR = new LevelPrior(200);

  private static List<int[]> series(int... levels) {
    return Arrays.stream(levels)
        .mapToObj(
            level -> {
              int[] counts = new int[LevelPrior.LEVELS];
              counts[LevelPrior.index(level)] = 1;
              return counts;
            })
        .toList();
  }

  @Test
  void probabilitiesOfOneStatementSumToOne() {
    double sum = 0;
    for (int level = -2; level <= 2; level++) {
      sum += Math.exp(PRIOR.logMarginal(series(level).get(0)));
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void scatterToANeighbourIsLikelierThanToADistantLevel() {
    assertThat(PRIOR.logMarginal(new int[] {1, 1, 0, 0, 0}))
        .isGreaterThan(PRIOR.logMarginal(new int[] {1, 0, 1, 0, 0}))
        .isGreaterThan(PRIOR.logMarginal(new int[] {1, 0, 0, 0, 1}));
  }

  @Test
  void threeAndThreeOfNeighbouringLevelsAreElevenTimesAsLikelyApart() {
    Segmentation segmentation = new Segmentation(series(-2, -2, -2, -1, -1, -1), PRIOR);
    assertThat(segmentation.bayesFactor(3)).isCloseTo(10.99, within(0.01));
  }

  @Test
  void aClearMoveIsFoundWhereItIs() {
    Segmentation segmentation = new Segmentation(series(-2, -2, -1, -2, -2, 1, 1, 2, 1, 1), PRIOR);
    assertThat(segmentation.changes()).containsExactly(5);
    assertThat(segmentation.changeBetween(2, 7)).isGreaterThan(0.99);
    assertThat(segmentation.changeBetween(0, 4)).isLessThan(0.3);
  }

  @Test
  void twoMovesAreTwoChanges() {
    assertThat(
            new Segmentation(series(-2, -2, -2, -2, 2, 2, 2, 2, -2, -2, -2, -2), PRIOR).changes())
        .containsExactly(4, 8);
  }

  @Test
  void noiseIsNoChange() {
    assertThat(new Segmentation(series(-1, -2, -1, -1, -2, -1, 0, -1, -1), PRIOR).changes())
        .isEmpty();
  }

  @Test
  void oneElementIsOneStretch() {
    Segmentation segmentation = new Segmentation(series(1), PRIOR);
    assertThat(segmentation.changes()).isEmpty();
  }

  @Property(tries = 200)
  void agreesWithTryingEveryPartition(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -2, max = 2) Integer> levels) {
    List<int[]> series = series(levels.stream().mapToInt(Integer::intValue).toArray());
    int n = series.size();
    double total = 0;
    double best = 0;
    List<Integer> bestChanges = List.of();
    double[][] apart = new double[n][n];
    for (int partition = 0; partition < 1 << (n - 1); partition++) {
      List<Integer> changes = new ArrayList<>();
      double probability = 1;
      int start = 0;
      for (int at = 1; at <= n; at++) {
        boolean change = at == n || (partition >> (at - 1) & 1) == 1;
        if (change) {
          int[] counts = new int[LevelPrior.LEVELS];
          for (int i = start; i < at; i++) {
            for (int level = 0; level < counts.length; level++) {
              counts[level] += series.get(i)[level];
            }
          }
          probability *= Math.exp(PRIOR.logMarginal(counts));
          start = at;
        }
        if (at < n) {
          probability *= change ? 1.0 / n : 1 - 1.0 / n;
          if (change) {
            changes.add(at);
          }
        }
      }
      total += probability;
      if (probability > best * (1 + 1e-9)) {
        best = probability;
        bestChanges = changes;
      }
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          int from = i;
          int to = j;
          if (changes.stream().anyMatch(c -> from < c && c <= to)) {
            apart[i][j] += probability;
          }
        }
      }
    }
    Segmentation segmentation = new Segmentation(series, PRIOR);
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        assertThat(segmentation.changeBetween(i, j)).isCloseTo(apart[i][j] / total, within(1e-9));
      }
    }
    assertThat(probability(series, segmentation.changes())).isCloseTo(best, within(best * 1e-9));
    assertThat(bestChanges.size()).isLessThan(n);
  }

  private static double probability(List<int[]> series, List<Integer> changes) {
    int n = series.size();
    double probability = Math.pow(1.0 / n, changes.size());
    probability *= Math.pow(1 - 1.0 / n, n - 1.0 - changes.size());
    List<Integer> ends = new ArrayList<>(changes);
    ends.add(n);
    int start = 0;
    for (int end : ends) {
      int[] counts = new int[LevelPrior.LEVELS];
      for (int i = start; i < end; i++) {
        for (int level = 0; level < counts.length; level++) {
          counts[level] += series.get(i)[level];
        }
      }
      probability *= Math.exp(PRIOR.logMarginal(counts));
      start = end;
    }
    return probability;
  }
}
