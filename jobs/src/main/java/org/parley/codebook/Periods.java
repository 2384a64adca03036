package org.parley.codebook;

import java.time.LocalDate;
import org.parley.time.Validity;

/** How two validity periods lie to each other. */
final class Periods {

  private Periods() {}

  /** True when they share a day. */
  static boolean overlap(Validity a, Validity b) {
    return (a.from() == null || b.to() == null || !b.to().isBefore(a.from()))
        && (b.from() == null || a.to() == null || !a.to().isBefore(b.from()));
  }

  /** The first day of both, in words when it is unlimited; they must overlap. */
  static String firstCommonDay(Validity a, Validity b) {
    LocalDate day = later(a.from(), b.from());
    return day == null ? "the earliest days" : day.toString();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  /** Earlier starts first; unlimited ones before all. */
  static int compareStarts(Validity a, Validity b) {
    LocalDate first = a.from() == null ? LocalDate.MIN : a.from();
    return first.compareTo(b.from() == null ? LocalDate.MIN : b.from());
  }
}
