package org.parley.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale from 0 whose ticks are 1, 2 or 5 times a power of ten.
 *
 * @param max the number at the scale's end
 * @param step between ticks, at least 1
 */
record NiceScale(double max, double step) {

  private static final int TICKS = 5;

  /** From 0 to the greatest number shown. */
  static NiceScale upTo(double greatest) {
    double max = Math.max(1, greatest);
    double power = Math.pow(10, Math.floor(Math.log10(max / TICKS)));
    double step = 10 * power;
    for (double factor : new double[] {1, 2, 5}) {
      if (max / (factor * power) <= TICKS) {
        step = factor * power;
        break;
      }
    }
    return new NiceScale(max, Math.max(1, step));
  }

  /** Where a number lies, 0 to 1. */
  double share(double number) {
    return number / max;
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i * step <= max * 1.000001; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
