package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.measure.CooccurrenceMatrices;
import org.parley.measure.Unit;
import org.parley.run.RunManifest;
import org.parley.table.CsvTableWriter;
import org.parley.table.Extract;
import org.parley.table.MatrixSchema;
import org.parley.table.RecordTable;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;
import org.parley.table.TableSchema;

/**
 * Writes counted tables into a run folder, each aside first and then into its place, counts their
 * rows, and reads them again.
 *
 * @param folder where the CSV files go
 * @param rules how cells are printed
 * @param manifest gets the number of rows under the table's name
 */
record TableFolder(Path folder, SpreadsheetRules rules, RunManifest manifest) {

  private static final int BLOCKS_AT_A_TIME = 4;

  /** Rows of a matrix that are printed together: at most two megabytes. */
  private static final int MATRIX_ROWS = 64;

  /** Writes rows in the order given. */
  <T extends Record> void write(RecordTable<T> table, Stream<T> rows) throws IOException {
    write(table.schema(), rows.<List<?>>map(table::cells).iterator());
  }

  /** Writes rows of cells in the order given. */
  void write(TableSchema schema, Iterator<? extends List<?>> rows) throws IOException {
    fill(
        schema,
        writer -> {
          while (rows.hasNext()) {
            writer.write(rows.next());
          }
        });
  }

  /** Writes blocks of rows in the order given; several are made and printed at a time. */
  <T extends Record> void writeBlocks(RecordTable<T> table, List<Supplier<Stream<T>>> blocks)
      throws IOException {
    writePrinted(
        table.schema(),
        inWaves(
            blocks.stream()
                .<Supplier<PrintedRows>>map(
                    block -> () -> PrintedRows.of(table, block.get(), rules))
                .toList()));
  }

  /** Writes the matrix of a unit, blocks of rows made and printed at a time. */
  void writeMatrix(String name, CooccurrenceMatrices matrices, Unit unit) throws IOException {
    List<Supplier<PrintedRows>> blocks = new ArrayList<>();
    int size = matrices.actors().size();
    for (int from = 0; from < size; from += MATRIX_ROWS) {
      int first = from;
      int end = Math.min(size, from + MATRIX_ROWS);
      blocks.add(() -> PrintedRows.of(matrices, unit, first, end, rules));
    }
    writePrinted(MatrixSchema.of(name, matrices.actors()), inWaves(blocks));
  }

  /** What blocks print, in order; several of them at a time. */
  private static Iterator<PrintedRows> inWaves(List<Supplier<PrintedRows>> blocks) {
    int wave = BLOCKS_AT_A_TIME * Runtime.getRuntime().availableProcessors();
    return IntStream.iterate(0, from -> from < blocks.size(), from -> from + wave)
        .mapToObj(from -> blocks.subList(from, Math.min(blocks.size(), from + wave)))
        .flatMap(some -> some.parallelStream().map(Supplier::get).toList().stream())
        .iterator();
  }

  /** Reads a part of a table that was written. */
  Table read(String name, Extract wanted) throws IOException {
    return parts(name, Map.of(name, wanted)).get(name);
  }

  /**
   * Reads parts of those tables that are there, several tables at a time.
   *
   * @param wanted by table, and by any names; no name twice
   * @return by the same names
   */
  Map<String, Table> read(Map<String, Map<String, Extract>> wanted) throws IOException {
    Map<String, Table> tables = new TreeMap<>();
    try {
      wanted.keySet().parallelStream()
          .filter(name -> Files.exists(folder.resolve(name + ".csv")))
          .map(name -> partsOrFail(name, wanted.get(name)))
          .toList()
          .forEach(tables::putAll);
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read the tables of " + folder, e.getCause());
    }
    return tables;
  }

  private Map<String, Table> partsOrFail(String name, Map<String, Extract> wanted) {
    try {
      return parts(name, wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Table> parts(String name, Map<String, Extract> wanted) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".csv"))) {
      return Table.read(name, in, rules, wanted);
    }
  }

  /**
   * Writes rows that are printed already, unless there turn out to be too many; they are counted
   * all the same.
   *
   * @param madeOf what of {@code data/} holds them then
   * @param longest most rows that may stand in the table
   */
  void writePrinted(TableSchema schema, Iterator<PrintedRows> rows, String madeOf, long longest)
      throws IOException {
    writePrinted(schema, rows);
    long written = manifest.counted(schema.name());
    if (written > longest) {
      Files.delete(folder.resolve(schema.name() + ".csv"));
      manifest.warn(tooLong(schema.name(), written, madeOf));
    }
  }

  /**
   * Says that a table of single records was not written.
   *
   * @param held what of {@code data/} holds them
   */
  static String tooLong(String table, long rows, String held) {
    return table
        + " has "
        + rows
        + " rows, more than a spreadsheet holds: "
        + held
        + " has them; --all-rows writes it";
  }

  /** Writes rows that are printed already. */
  void writePrinted(TableSchema schema, Iterator<PrintedRows> rows) throws IOException {
    fill(
        schema,
        writer -> {
          while (rows.hasNext()) {
            PrintedRows printed = rows.next();
            writer.write(printed.lines(), printed.rows());
          }
        });
  }

  private interface Filling {
    void fill(CsvTableWriter writer) throws IOException;
  }

  private void fill(TableSchema schema, Filling rows) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(schema.name() + ".csv");
    Path aside = folder.resolve(schema.name() + ".csv.tmp");
    try (CsvTableWriter writer =
        new CsvTableWriter(Files.newOutputStream(aside), schema.header(), rules)) {
      rows.fill(writer);
      manifest.count(schema.name(), writer.rows());
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
