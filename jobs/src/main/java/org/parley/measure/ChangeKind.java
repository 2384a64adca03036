package org.parley.measure;

import java.util.Locale;

/**
 * What a change does to a position on a ladder whose middle is 0. A mean level within half a level
 * of 0 is taken for 0.
 */
public enum ChangeKind {
  /** Further towards the end it was already on. */
  HARDENED,
  /** On the same end, but nearer to the middle. */
  SOFTENED,
  /** From one end to the other. */
  REVERSED,
  /** From an end to the middle. */
  SET_ASIDE,
  /** From the middle to an end. */
  TAKEN_UP,
  /** Within the middle. */
  SHIFTED;

  private static final double MIDDLE = 0.5;

  /** The kind of a change between two mean levels. */
  public static ChangeKind of(double before, double after) {
    double from = Math.abs(before) < MIDDLE ? 0 : Math.signum(before);
    double to = Math.abs(after) < MIDDLE ? 0 : Math.signum(after);
    if (from == 0) {
      return to == 0 ? SHIFTED : TAKEN_UP;
    }
    if (to == 0) {
      return SET_ASIDE;
    }
    if (from != to) {
      return REVERSED;
    }
    return Math.abs(after) > Math.abs(before) ? HARDENED : SOFTENED;
  }

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
