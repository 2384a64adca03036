package org.parley.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.parley.table.CsvLines;
import org.parley.table.CsvTableWriter;
import org.parley.table.RecordTable;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Tables;

/**
 * Writes tables of single records as sorted CSV: small ones sorted here, long ones by the engine
 * and streamed, so that the driver never holds them.
 *
 * @param folder where the CSV files go
 */
record RecordTables(
    SparkRuntime runtime, RecordFiles records, Path folder, SpreadsheetRules rules) {

  /** Most rows a spreadsheet holds, less the header. */
  private static final long SPREADSHEET_ROWS = 1_048_575;

  private static final long SORTED_HERE = 50_000;
  private static final long ROWS_PER_PARTITION = 100_000;
  private static final int SAMPLED_EVERY = 64;

  private static final Set<String> ID = Set.of("doc_id");

  /** Columns of which keys are made. */
  private static final Set<String> KEYS = Set.of("doc_id", "start", "end", "path", "record");

  /**
   * The most rows that a table of single records may have to be written as CSV.
   *
   * @param allRows when the user wants them however many there are
   */
  static long longest(boolean allRows) {
    return allRows ? Long.MAX_VALUE : SPREADSHEET_ROWS;
  }

  /** A key by which rows are sorted, and that travels. */
  interface Key<T> extends Function<T, RowKey>, Serializable {}

  /** Document, offset, and a negative length: longer ones first. */
  record RowKey(String text, long number, long second) implements Comparable<RowKey>, Serializable {
    @Override
    public int compareTo(RowKey other) {
      int order = text.compareTo(other.text);
      if (order == 0) {
        order = Long.compare(number, other.number);
      }
      return order == 0 ? Long.compare(second, other.second) : order;
    }
  }

  /**
   * Writes a table.
   *
   * @param rows how many there are
   * @param edit applied to each row before it is written
   */
  <T extends Record> void write(RecordTable<T> table, long rows, Key<T> key, Function<T, T> edit)
      throws Exception {
    int parts = records.parts(table);
    String name = table.schema().name();
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".csv"));
        CsvTableWriter writer = new CsvTableWriter(out, table.schema().header(), rules)) {
      if (rows <= SORTED_HERE) {
        Iterator<T> sorted = sortedHere(table, parts, key);
        while (sorted.hasNext()) {
          writer.write(table.cells(edit.call(sorted.next())));
        }
      } else {
        Iterator<PrintedRows> sorted = sortedThere(table, parts, rows, key, edit);
        while (sorted.hasNext()) {
          PrintedRows printed = sorted.next();
          writer.write(printed.lines(), printed.rows());
        }
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ".csv: " + e.getMessage(), e);
    }
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

  /**
   * Rows are printed where they are read, and travel as bytes; those of one document, which stand
   * together, as one entry.
   */
  private <T extends Record> Iterator<PrintedRows> sortedThere(
      RecordTable<T> table, int parts, long rows, Key<T> key, Function<T, T> edit) {
    RecordFiles files = records;
    SpreadsheetRules printing = rules;
    String name = table.schema().name();
    Class<T> type = table.type();
    boolean ofDocuments = table.schema().header().contains("doc_id");
    JavaRDD<Integer> numbers = runtime.numbers(parts, parts);
    List<RowKey> sample =
        numbers
            // A table does not travel; its name and class do.
            .flatMap(
                part ->
                    ofDocuments
                        ? sampled(files.read(Tables.DOCUMENTS, part, ID), d -> idKey(d.docId()))
                        : sampled(files.read(new RecordTable<>(name, type), part, KEYS), key))
            .collect();
    List<RowKey> bounds = EntryBlocks.bounds(sample, (int) (rows / ROWS_PER_PARTITION) + 1);
    JavaPairRDD<Integer, byte[]> blocks =
        numbers.flatMapToPair(
            part -> {
              RecordTable<T> read = new RecordTable<>(name, type);
              CsvLines lines = new CsvLines(read.componentTypes().size(), printing);
              RowGroups packed = new RowGroups(bounds, ofDocuments);
              Iterator<T> all = files.read(read, part);
              while (all.hasNext()) {
                T row = all.next();
                packed.add(key.call(row), bytes(lines.line(read.cells(edit.call(row)))));
              }
              return packed.blocks();
            });
    return PrintedRows.inOrder(
        EntryBlocks.ranges(blocks, bounds.size() + 1).map(RowGroups::printed),
        runtime.parallelism());
  }

  private static RowKey idKey(String docId) {
    return new RowKey(docId, 0, 0);
  }

  private static <T extends Record> Iterator<RowKey> sampled(Iterator<T> rows, Key<T> key)
      throws Exception {
    List<RowKey> keys = new ArrayList<>();
    for (int i = 0; rows.hasNext(); i++) {
      T row = rows.next();
      if (i % SAMPLED_EVERY == 0) {
        keys.add(key.call(row));
      }
    }
    return keys.iterator();
  }

  /** The lines of entries, one after the other. */
  static PrintedRows printed(List<EntryBlocks.Entry> entries) {
    ByteBuffer lines =
        ByteBuffer.allocate(entries.stream().mapToInt(entry -> entry.value().length).sum());
    entries.forEach(entry -> lines.put(entry.value()));
    return new PrintedRows(lines.array(), entries.size());
  }

  static byte[] bytes(CharSequence line) {
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }
}
