package org.parley.job;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.parley.measure.CooccurrenceMatrices;
import org.parley.measure.Unit;
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

  /** Prints rows of a matrix. */
  static PrintedRows of(
      CooccurrenceMatrices matrices, Unit unit, int from, int end, SpreadsheetRules rules) {
    List<String> actors = matrices.actors();
    CsvLines lines = new CsvLines(actors.size() + 1, rules);
    StringBuilder printed = new StringBuilder();
    for (int rank = from; rank < end; rank++) {
      printed.append(lines.line(actors.get(rank), matrices.row(unit, rank)));
    }
    return new PrintedRows(printed.toString().getBytes(StandardCharsets.UTF_8), end - from);
  }

  byte[] lines() {
    return lines;
  }

  long rows() {
    return rows;
  }
}
