package org.parley.job;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.parley.table.CsvLines;
import org.parley.table.RecordTable;
import org.parley.table.SpreadsheetRules;

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

  /** Prints rows of a table, without its header. */
  static <T extends Record> PrintedRows of(
      RecordTable<T> table, Stream<T> rows, SpreadsheetRules rules) {
    CsvLines lines = new CsvLines(table.schema().header().size(), rules);
    StringBuilder printed = new StringBuilder();
    long[] count = {0};
    rows.forEachOrdered(
        row -> {
          printed.append(lines.line(table.cells(row)));
          count[0]++;
        });
    return new PrintedRows(printed.toString().getBytes(StandardCharsets.UTF_8), count[0]);
  }

  byte[] lines() {
    return lines;
  }

  long rows() {
    return rows;
  }
}
