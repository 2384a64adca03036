package org.parley.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.measure.ChangeSimulation.Finder;
import org.parley.measure.ChangeSimulation.Found;

/**
 * Change finders that others use, to hold ours against: they take the mean level of each date for a
 * real value of equal weight. Cost of a stretch: squared distance from its mean; penalty of a
 * change: {@value #PENALTY} times the noise variance times the log of the number of dates, with the
 * variance from the differences of neighbouring dates.
 */
final class MeanShift {

  private static final double PENALTY = 3;
  private static final double LEAST_VARIANCE = 0.05;

  private final double[] values;
  private final double[] sums;
  private final double[] squares;
  private final double penalty;

  private MeanShift(List<Cluster> series) {
    int n = series.size();
    values = series.stream().mapToDouble(MeanShift::mean).toArray();
    sums = new double[n + 1];
    squares = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i] + values[i];
      squares[i + 1] = squares[i] + values[i] * values[i];
    }
    penalty = PENALTY * variance() * Math.log(n);
  }

  /** Says that nothing ever changes. */
  static Finder nothing() {
    return series -> List.of();
  }

  /** The segmentation of least cost (Killick, Fearnhead, Eckley 2012), with pruning. */
  static Finder pelt() {
    return series -> found(series, new MeanShift(series).optimal());
  }

  /** The best division first, then those of its parts (Scott, Knott 1974). */
  static Finder binarySegmentation() {
    return series -> {
      Set<Integer> changes = new TreeSet<>();
      new MeanShift(series).divide(0, series.size(), changes);
      return found(series, changes);
    };
  }

  private static List<Found> found(List<Cluster> series, Iterable<Integer> changes) {
    List<Found> found = new ArrayList<>();
    for (int at : changes) {
      LocalDate first = series.get(at).interval().earliest();
      found.add(new Found(first, false));
    }
    return found;
  }

  private static double mean(Cluster date) {
    return LevelPrior.mean(Stretches.levels(List.of(date)));
  }

  private double variance() {
    double sum = 0;
    for (int i = 1; i < values.length; i++) {
      sum += (values[i] - values[i - 1]) * (values[i] - values[i - 1]) / 2;
    }
    return Math.max(LEAST_VARIANCE, sum / Math.max(1, values.length - 1));
  }

  private double cost(int from, int to) {
    double sum = sums[to] - sums[from];
    return squares[to] - squares[from] - sum * sum / (to - from);
  }

  private List<Integer> optimal() {
    int n = values.length;
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    best[0] = -penalty;
    List<Integer> open = new ArrayList<>(List.of(0));
    for (int to = 1; to <= n; to++) {
      best[to] = Double.POSITIVE_INFINITY;
      for (int from : open) {
        double total = best[from] + cost(from, to) + penalty;
        if (total < best[to]) {
          best[to] = total;
          last[to] = from;
        }
      }
      int end = to;
      open.removeIf(from -> best[from] + cost(from, end) > best[end]);
      open.add(to);
    }
    List<Integer> changes = new ArrayList<>();
    for (int at = last[n]; at > 0; at = last[at]) {
      changes.add(at);
    }
    Collections.reverse(changes);
    return changes;
  }

  private void divide(int from, int to, Set<Integer> changes) {
    int best = -1;
    double least = cost(from, to) - penalty;
    for (int at = from + 1; at < to; at++) {
      double parted = cost(from, at) + cost(at, to);
      if (parted < least) {
        least = parted;
        best = at;
      }
    }
    if (best > 0) {
      changes.add(best);
      divide(from, best, changes);
      divide(best, to, changes);
    }
  }
}
