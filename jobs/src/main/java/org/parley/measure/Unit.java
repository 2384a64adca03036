package org.parley.measure;

import java.util.Locale;

/** What two actors must share to co-occur. */
public enum Unit {
  DOCUMENT(0),
  PARAGRAPH(1),
  SENTENCE(2);

  /** Number of units. */
  static final int COUNT = 3;

  private final int column;

  Unit(int column) {
    this.column = column;
  }

  /** Its place where counts of all three stand side by side, 0 to 2. */
  int column() {
    return column;
  }

  /** The name as options and tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
