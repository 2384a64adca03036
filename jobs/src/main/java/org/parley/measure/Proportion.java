package org.parley.measure;

/**
 * A share with its 95 % interval by Wilson's score (1927), which stays within 0 and 1 and is fair
 * for few cases too.
 *
 * @param share successes over trials; 0 when there are no trials
 * @param low lower end
 * @param high upper end
 */
public record Proportion(double share, double low, double high) {

  private static final double Z = 1.959963984540054;

  /**
   * The share of {@code successes} in {@code trials}.
   *
   * @throws IllegalArgumentException unless 0 &lt;= successes &lt;= trials
   */
  public static Proportion of(long successes, long trials) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
    if (trials == 0) {
      return new Proportion(0, 0, 1);
    }
    double n = trials;
    double p = successes / n;
    double centre = p + Z * Z / (2 * n);
    double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    double low = successes == 0 ? 0 : (centre - spread) / scale;
    double high = successes == trials ? 1 : (centre + spread) / scale;
    return new Proportion(p, low, high);
  }
}
