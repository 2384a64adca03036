package org.parley.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.parley.table.CsvTableWriter;
import org.parley.table.RecordTable;
import org.parley.table.SpreadsheetRules;

/**
 * Writes tables of single records as sorted CSV: small ones sorted here, long ones by the engine
 * and streamed, so that the driver never holds them.
 *
 * @param folder where the CSV files go
 * @param longest most rows a table may have and still be written; more stay in Parquet alone
 */
record RecordTables(
    SparkRuntime runtime, RecordFiles records, Path folder, SpreadsheetRules rules, long longest) {

  /** Most rows a spreadsheet holds, less the header. */
  static final long SPREADSHEET_ROWS = 1_048_575;

  private static final long SORTED_HERE = 50_000;
  private static final long ROWS_PER_PARTITION = 100_000;

  /** A key by which rows are sorted, and that travels. */
  interface Key<T> extends Function<T, RowKey>, Serializable {}

  /** Document, offset, and a negative length: longer ones first. */
  record RowKey(String text, long number, long second) implements Comparable<RowKey>, Serializable {
    private static final Comparator<RowKey> ORDER =
        Comparator.comparing(RowKey::text)
            .thenComparingLong(RowKey::number)
            .thenComparingLong(RowKey::second);

    @Override
    public int compareTo(RowKey other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Writes a table.
   *
   * @param rows how many there are
   * @param edit applied to each row before it is written
   * @return false when there are too many rows for a spreadsheet, and no CSV was written
   */
  <T extends Record> boolean write(RecordTable<T> table, long rows, Key<T> key, Function<T, T> edit)
      throws Exception {
    if (rows > longest) {
      return false;
    }
    int parts = records.parts(table);
    Iterator<T> sorted =
        rows <= SORTED_HERE ? sortedHere(table, parts, key) : sortedThere(table, parts, rows, key);
    String name = table.schema().name();
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".csv"));
        CsvTableWriter writer = new CsvTableWriter(out, table.schema().header(), rules)) {
      while (sorted.hasNext()) {
        writer.write(table.cells(edit.call(sorted.next())));
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ".csv: " + e.getMessage(), e);
    }
    return true;
  }

  private <T extends Record> Iterator<T> sortedHere(RecordTable<T> table, int parts, Key<T> key)
      throws Exception {
    record Keyed<R>(RowKey key, R row) {}
    List<Keyed<T>> all = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      Iterator<T> rows = records.read(table, part);
      while (rows.hasNext()) {
        T row = rows.next();
        all.add(new Keyed<>(key.call(row), row));
      }
    }
    all.sort(Comparator.comparing(Keyed::key));
    return all.stream().map(Keyed::row).iterator();
  }

  private <T extends Record> Iterator<T> sortedThere(
      RecordTable<T> table, int parts, long rows, Key<T> key) {
    RecordFiles files = records;
    String name = table.schema().name();
    Class<T> type = table.type();
    int partitions = (int) (rows / ROWS_PER_PARTITION) + 1;
    JavaRDD<T> all =
        runtime
            .context()
            .parallelize(IntStream.range(0, parts).boxed().toList(), Math.max(1, parts))
            // A table does not travel; its name and class do.
            .flatMap(part -> files.read(new RecordTable<>(name, type), part));
    return all.sortBy(key, true, partitions).toLocalIterator();
  }
}
