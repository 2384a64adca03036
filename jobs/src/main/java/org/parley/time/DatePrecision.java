package org.parley.time;

import java.util.Locale;

/** How narrowly a date is known. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR,
  /** Any other range of days. */
  INTERVAL,
  /** Nothing is known. */
  NONE;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
