package org.parley.measure;

/**
 * How likely the levels of one segment are when one unknown attitude gave rise to them: a mixture
 * of five Dirichlet-multinomials, one for each level as its centre, whose base measures fall off
 * with the distance from the centre. So a segment may scatter to the neighbouring level at little
 * cost, and to a distant one at much: the scale's order is respected.
 *
 * <p>Base measure of centre k: proportional to {@value #FALL} to the power of |j - k|;
 * concentration {@value #CONCENTRATION}. With these, three statements on one level followed by
 * three on the next are eleven times as likely under two attitudes as under one.
 */
final class LevelPrior {

  /** Levels of the scale. */
  static final int LEVELS = 5;

  private static final int LOWEST = -2;
  private static final double CONCENTRATION = 4;
  private static final double FALL = 0.2;

  private static final double[][] BASE = base();

  /** By centre, level and count: log of the rising factorial of the level's pseudo-count. */
  private final double[][][] rising;

  /** By total: log of the rising factorial of the concentration. */
  private final double[] total;

  /** Prepares for segments with up to {@code most} statements. */
  LevelPrior(int most) {
    rising = new double[LEVELS][LEVELS][];
    for (int centre = 0; centre < LEVELS; centre++) {
      for (int level = 0; level < LEVELS; level++) {
        rising[centre][level] = risingFactorials(CONCENTRATION * BASE[centre][level], most);
      }
    }
    total = risingFactorials(CONCENTRATION, most);
  }

  /** Place of a level among counts, 0 to 4. */
  static int index(int level) {
    return level - LOWEST;
  }

  /** Mean level of counts; NaN when they are empty. */
  static double mean(long[] counts) {
    long n = 0;
    long sum = 0;
    for (int i = 0; i < LEVELS; i++) {
      n += counts[i];
      sum += counts[i] * (i + LOWEST);
    }
    return n == 0 ? Double.NaN : (double) sum / n;
  }

  /** Log probability of a series of statements with these counts. */
  double logMarginal(int[] counts) {
    int n = 0;
    for (int count : counts) {
      n += count;
    }
    double[] logs = new double[LEVELS];
    for (int centre = 0; centre < LEVELS; centre++) {
      double log = -total[n];
      for (int level = 0; level < LEVELS; level++) {
        log += rising[centre][level][counts[level]];
      }
      logs[centre] = log;
    }
    return Logs.sum(logs, LEVELS) - Math.log(LEVELS);
  }

  private static double[] risingFactorials(double from, int most) {
    double[] logs = new double[most + 1];
    for (int n = 0; n < most; n++) {
      logs[n + 1] = logs[n] + Math.log(from + n);
    }
    return logs;
  }

  private static double[][] base() {
    double[][] base = new double[LEVELS][LEVELS];
    for (int centre = 0; centre < LEVELS; centre++) {
      double sum = 0;
      for (int level = 0; level < LEVELS; level++) {
        base[centre][level] = Math.pow(FALL, Math.abs(level - centre));
        sum += base[centre][level];
      }
      for (int level = 0; level < LEVELS; level++) {
        base[centre][level] /= sum;
      }
    }
    return base;
  }
}
