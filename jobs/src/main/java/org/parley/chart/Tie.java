package org.parley.chart;

/**
 * Two actors in the same units.
 *
 * @param a first actor
 * @param b second actor
 * @param both units with both
 * @param npmi -1 to 1
 * @param pValue that independence alone would give so much
 */
record Tie(String a, String b, long both, double npmi, double pValue) {

  static String keyOf(String a, String b) {
    return a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
  }

  String key() {
    return keyOf(a, b);
  }
}
