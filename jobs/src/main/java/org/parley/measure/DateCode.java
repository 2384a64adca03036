package org.parley.measure;

import java.util.Locale;

/**
 * A date of a day, month or year in one number that sorts as its ISO 8601 text does: year, month
 * and day in decimal, 0 for what is not said. {@code 2015-09} is 20150900.
 */
final class DateCode {

  /** No date. */
  static final int NONE = 0;

  private DateCode() {}

  static int of(String date) {
    if (Cells.isEmpty(date)) {
      return NONE;
    }
    String digits = date.replace("-", "");
    int code = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 4 -> code * 10_000;
      case 6 -> code * 100;
      default -> code;
    };
  }

  static String label(int code) {
    if (code == NONE) {
      return "";
    }
    String digits = String.format(Locale.ROOT, "%08d", code);
    String year = digits.substring(0, 4);
    String month = digits.substring(4, 6);
    String day = digits.substring(6);
    if (month.equals("00")) {
      return year;
    }
    return day.equals("00") ? year + "-" + month : year + "-" + month + "-" + day;
  }
}
