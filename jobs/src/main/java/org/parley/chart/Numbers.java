package org.parley.chart;

import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {

  private Numbers() {}

  /** 12,345. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 article}, {@code 1,200 articles}. */
  public static String plural(long number, String noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** So many decimals, with a true minus sign. */
  public static String decimal(double number, int decimals) {
    String printed = String.format(Locale.ROOT, "%." + decimals + "f", number);
    return printed.replace('-', '\u2212');
  }
}
