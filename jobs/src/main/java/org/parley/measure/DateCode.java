package org.parley.measure;

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
    char[] label = new char[10];
    int left = code;
    for (int i = label.length - 1; i >= 0; i--) {
      if (i == 4 || i == 7) {
        label[i] = '-';
      } else {
        label[i] = (char) ('0' + left % 10);
        left /= 10;
      }
    }
    return new String(label);
  }
}
