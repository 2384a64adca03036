package org.parley.measure;

/** Sums of probabilities that are given as natural logarithms. */
final class Logs {

  private Logs() {}

  /** Log of the sum of the first {@code n} terms. */
  static double sum(double[] logs, int n) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      greatest = Math.max(greatest, logs[i]);
    }
    if (greatest == Double.NEGATIVE_INFINITY) {
      return greatest;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.exp(logs[i] - greatest);
    }
    return greatest + Math.log(sum);
  }
}
