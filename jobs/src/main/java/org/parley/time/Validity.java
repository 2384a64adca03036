package org.parley.time;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days on which something holds, both ends included.
 *
 * @param from first day; null when unlimited
 * @param to last day; null when unlimited
 */
public record Validity(LocalDate from, LocalDate to) implements Serializable {

  /** Holds on every day. */
  public static final Validity ALWAYS = new Validity(null, null);

  /**
   * @throws IllegalArgumentException when {@code to} lies before {@code from}
   */
  public Validity {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends " + to + " before it begins " + from);
    }
  }

  /** True when {@code day} is one of the days. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** True when some day of {@code first} to {@code last}, both included, is one of the days. */
  public boolean meets(LocalDate first, LocalDate last) {
    return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
  }
}
