package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.measure.MatrixRow;
import org.parley.run.RunManifest;
import org.parley.table.CsvTableWriter;
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
    int wave = BLOCKS_AT_A_TIME * Runtime.getRuntime().availableProcessors();
    fill(
        table.schema(),
        writer -> {
          for (int from = 0; from < blocks.size(); from += wave) {
            List<PrintedRows> printed =
                blocks.subList(from, Math.min(blocks.size(), from + wave)).parallelStream()
                    .map(block -> PrintedRows.of(table, block.get(), rules))
                    .toList();
            for (PrintedRows rows : printed) {
              writer.write(rows.lines(), rows.rows());
            }
          }
        });
  }

  /**
   * Reads some rows of a table that was written.
   *
   * @param wanted is asked for each row, cells as they stand
   */
  Table read(String name, Predicate<List<String>> wanted) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".csv"))) {
      return Table.read(name, in, rules, wanted);
    }
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

  /** Writes a matrix, row after row. */
  void writeMatrix(TableSchema schema, Stream<MatrixRow> rows) throws IOException {
    fill(
        schema,
        writer -> {
          Iterator<MatrixRow> left = rows.iterator();
          while (left.hasNext()) {
            MatrixRow row = left.next();
            writer.write(row.actorId(), row.units());
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
