package org.parley.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Permutation test of the largest shift of the mean level within a series: dates are exchanged
 * among the elements, and every division into before and after is tried each time, so that having
 * looked for the best one is paid for. Elements are exchanged whole: statements of one day do not
 * testify independently.
 *
 * <p>Exact up to {@value #EXACT} elements, else over {@value #DRAWS} seeded draws, the observed
 * order among them. Statistic: |mean after - mean before| times the root of n m / (n + m).
 */
final class ShiftTest {

  private static final int EXACT = 8;
  private static final int DRAWS = 9_999;
  private static final int FEWEST_ORDERS = 20;
  private static final double SLACK = 1e-9;

  private final double[] sums;
  private final double[] weights;

  /**
   * A test of a series.
   *
   * @param series counts of levels of each element, in order of time
   */
  ShiftTest(List<int[]> series) {
    sums = new double[series.size()];
    weights = new double[series.size()];
    for (int i = 0; i < sums.length; i++) {
      int[] counts = series.get(i);
      for (int level = 0; level < counts.length; level++) {
        weights[i] += counts[level];
        sums[i] += counts[level] * (level - LevelPrior.index(0));
      }
    }
  }

  /**
   * Two-sided p-value; null when fewer than {@value #FEWEST_ORDERS} different orders exist, for no
   * small value could come of them.
   */
  Double pValue(long seed) {
    if (orders() < FEWEST_ORDERS) {
      return null;
    }
    int[] order = new int[sums.length];
    Arrays.setAll(order, i -> i);
    double observed = statistic(order) - SLACK;
    return sums.length <= EXACT ? exact(order, observed) : drawn(order, observed, seed);
  }

  private double exact(int[] order, double observed) {
    long[] tally = new long[2];
    permute(order, 0, observed, tally);
    return (double) tally[0] / tally[1];
  }

  private void permute(int[] order, int from, double observed, long[] tally) {
    if (from == order.length) {
      tally[0] += statistic(order) >= observed ? 1 : 0;
      tally[1]++;
      return;
    }
    for (int i = from; i < order.length; i++) {
      swap(order, from, i);
      permute(order, from + 1, observed, tally);
      swap(order, from, i);
    }
  }

  private double drawn(int[] order, double observed, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int asLarge = 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = order.length - 1; i > 0; i--) {
        swap(order, i, random.nextInt(i + 1));
      }
      asLarge += statistic(order) >= observed ? 1 : 0;
    }
    return asLarge / (DRAWS + 1.0);
  }

  /** Number of different orders, or {@value #FEWEST_ORDERS} when there are more. */
  private double orders() {
    Map<List<Double>, Integer> alike = new HashMap<>();
    double orders = 1;
    for (int i = 0; i < sums.length; i++) {
      List<Double> element = new ArrayList<>(List.of(sums[i], weights[i]));
      orders *= (i + 1.0) / alike.merge(element, 1, Integer::sum);
      if (orders > FEWEST_ORDERS) {
        return FEWEST_ORDERS;
      }
    }
    return Math.rint(orders);
  }

  private double statistic(int[] order) {
    double allSum = 0;
    double allWeight = 0;
    for (int i : order) {
      allSum += sums[i];
      allWeight += weights[i];
    }
    double greatest = 0;
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < order.length - 1; i++) {
      sum += sums[order[i]];
      weight += weights[order[i]];
      double after = allWeight - weight;
      double shift = Math.abs((allSum - sum) / after - sum / weight);
      greatest = Math.max(greatest, shift * Math.sqrt(weight * after / allWeight));
    }
    return greatest;
  }

  private static void swap(int[] order, int i, int j) {
    int kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
}
