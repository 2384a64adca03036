package org.parley.measure;

import org.apache.commons.math3.special.Erf;

/**
 * How far two actors keep company, from the four counts of units. With p = count / total and
 * natural logarithms.
 *
 * @param a units with the first actor
 * @param b units with the second actor
 * @param both units with both; at most the lesser of {@code a} and {@code b}
 * @param total all units; at least {@code a + b - both}
 */
public record Association(long a, long b, long both, long total) {

  /** G2 that chance exceeds in 5 of 100 cases. */
  private static final double CRITICAL = 3.841458820694124;

  /** both / (a + b - both), 0 to 1; 0 when neither occurs. */
  public double jaccard() {
    long either = a + b - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** p(a,b) / (p(a) p(b)): observed over expected; NaN when either never occurs. */
  public double associationStrength() {
    return (double) both / a * ((double) total / b);
  }

  /**
   * Pointwise mutual information over -ln p(a,b) (Bouma 2009): -1 never together, 0 independent, 1
   * always; 1 when both are in every unit; NaN when either never occurs.
   */
  public double npmi() {
    if (a == 0 || b == 0) {
      return Double.NaN;
    }
    if (both == 0) {
      return -1;
    }
    return both == total ? 1 : Math.log(associationStrength()) / Math.log((double) total / both);
  }

  /** Dunning's G2 (1993) over the 2 x 2 table of units with and without each; 0 or more. */
  public double logLikelihood() {
    double g2 =
        2
            * (term(both, a, b)
                + term(a - both, a, total - b)
                + term(b - both, total - a, b)
                + term(total - a - b + both, total - a, total - b));
    return Math.max(0, g2);
  }

  /** Chi-square tail of G2 with one degree of freedom, 0 to 1. */
  public double pValue() {
    return Erf.erfc(Math.sqrt(logLikelihood() / 2));
  }

  /** True when they meet more often than chance has it: npmi above 0 and p below 0.05. */
  public boolean isAboveChance() {
    return (double) both * total > (double) a * b && logLikelihood() > CRITICAL;
  }

  private double term(long observed, long row, long column) {
    return observed == 0
        ? 0
        : observed * Math.log((double) observed / row * ((double) total / column));
  }
}
