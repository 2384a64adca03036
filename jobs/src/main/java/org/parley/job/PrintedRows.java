package org.parley.job;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
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

  /**
   * What the partitions of a data set hold, in order; as many partitions are worked out at a time
   * as there are cores, and no more are held here.
   *
   * @param atOnce how many
   */
  static Iterator<PrintedRows> inOrder(JavaRDD<PrintedRows> rows, int atOnce) {
    int partitions = rows.getNumPartitions();
    return IntStream.iterate(0, from -> from < partitions, from -> from + atOnce)
        .mapToObj(from -> IntStream.range(from, Math.min(partitions, from + atOnce)).toArray())
        .flatMap(wave -> Arrays.stream(rows.collectPartitions(wave)).flatMap(List::stream))
        .iterator();
  }

  byte[] lines() {
    return lines;
  }

  long rows() {
    return rows;
  }
}
