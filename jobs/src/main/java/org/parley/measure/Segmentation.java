package org.parley.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Exact Bayesian segmentation of an ordered series into stretches of one attitude each, by dynamic
 * programming over all partitions (Fearnhead 2006, "Exact and efficient Bayesian inference for
 * multiple changepoint problems"), with {@link LevelPrior} for a stretch. A priori each of the n -
 * 1 places between elements is a change with probability 1 / n, so that one change or fewer is
 * expected however long the series. Time and memory grow with the square of n.
 */
final class Segmentation {

  private final int n;

  /** Log probability of the elements from s to e - 1 as one stretch, by s and e - s - 1. */
  private final double[][] stretch;

  private final double logChange;
  private final double logStay;

  /** Log probability of the elements before e, their last stretch ended. */
  private final double[] forward;

  /** Log probability of the elements from s on, a stretch beginning there. */
  private final double[] backward;

  /**
   * Segments a series.
   *
   * @param series counts of levels of each element; not empty
   */
  Segmentation(List<int[]> series, LevelPrior prior) {
    n = series.size();
    logChange = Math.log(1.0 / n);
    logStay = n == 1 ? 0 : Math.log1p(-1.0 / n);
    stretch = new double[n][];
    for (int s = 0; s < n; s++) {
      stretch[s] = new double[n - s];
      int[] counts = new int[LevelPrior.LEVELS];
      for (int e = s; e < n; e++) {
        int[] next = series.get(e);
        for (int level = 0; level < LevelPrior.LEVELS; level++) {
          counts[level] += next[level];
        }
        stretch[s][e - s] = prior.logMarginal(counts) + (e - s) * logStay;
      }
    }
    forward = forward();
    backward = backward();
  }

  private double[] forward() {
    double[] log = new double[n + 1];
    double[] terms = new double[n];
    for (int e = 1; e <= n; e++) {
      for (int s = 0; s < e; s++) {
        terms[s] = log[s] + change(s) + stretch(s, e);
      }
      log[e] = Logs.sum(terms, e);
    }
    return log;
  }

  private double[] backward() {
    double[] log = new double[n + 1];
    double[] terms = new double[n];
    for (int s = n - 1; s >= 0; s--) {
      for (int e = s + 1; e <= n; e++) {
        terms[e - s - 1] = stretch(s, e) + change(e) + log[e];
      }
      log[s] = Logs.sum(terms, n - s);
    }
    return log;
  }

  private double stretch(int s, int e) {
    return stretch[s][e - s - 1];
  }

  /** Log prior of a change before element {@code at}; certain at both ends. */
  private double change(int at) {
    return at == 0 || at == n ? 0 : logChange;
  }

  /** Where the stretches of the most probable segmentation begin, without the first; ascending. */
  List<Integer> changes() {
    double[] best = new double[n + 1];
    int[] start = new int[n + 1];
    for (int e = 1; e <= n; e++) {
      best[e] = Double.NEGATIVE_INFINITY;
      for (int s = 0; s < e; s++) {
        double log = best[s] + change(s) + stretch(s, e);
        if (log > best[e]) {
          best[e] = log;
          start[e] = s;
        }
      }
    }
    List<Integer> changes = new ArrayList<>();
    for (int s = start[n]; s > 0; s = start[s]) {
      changes.add(s);
    }
    Collections.reverse(changes);
    return changes;
  }

  /** Posterior probability that some change lies between two elements, {@code i < j}. */
  double changeBetween(int i, int j) {
    double together = 0;
    for (int s = 0; s <= i; s++) {
      for (int e = j + 1; e <= n; e++) {
        together +=
            Math.exp(forward[s] + change(s) + stretch(s, e) + change(e) + backward[e] - forward[n]);
      }
    }
    return Math.min(1, Math.max(0, 1 - together));
  }

  /** How many times likelier two stretches, divided before {@code at}, are than one. */
  double bayesFactor(int at) {
    double one = stretch(0, n) - (n - 1) * logStay;
    double two = stretch(0, at) - (at - 1) * logStay + stretch(at, n) - (n - at - 1) * logStay;
    return Math.exp(two - one);
  }
}
