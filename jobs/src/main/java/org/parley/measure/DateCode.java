package org.parley.measure;

import java.util.Locale;

/** A day in one number that sorts as its ISO 8601 text does: year, month and day in decimal. */
final class DateCode {

  /** No date. */
  static final int NONE = 0;

  private DateCode() {}

  static int of(String day) {
    return Cells.isEmpty(day) ? NONE : Integer.parseInt(day.replace("-", ""));
  }

  static String label(int code) {
    if (code == NONE) {
      return "";
    }
    String digits = String.format(Locale.ROOT, "%08d", code);
    return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }
}
