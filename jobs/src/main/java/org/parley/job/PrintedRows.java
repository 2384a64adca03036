package org.parley.job;

import java.io.Serializable;

/** Rows printed as CSV, in order, ready to be appended to a table. */
final class PrintedRows implements Serializable {

  private static final long serialVersionUID = 1L;

  private final byte[] lines;
  private final long rows;

  /**
   * @param lines UTF-8
   * @param rows how many they are
   */
  PrintedRows(byte[] lines, long rows) {
    this.lines = lines;
    this.rows = rows;
  }

  byte[] lines() {
    return lines;
  }

  long rows() {
    return rows;
  }
}
