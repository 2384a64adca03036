package org.parley.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What each column of each table means, from {@code columns.csv}. A row with table {@code *} serves
 * every table that has no row of its own; a row without column describes the table.
 */
final class ColumnDescriptions {

  private static final Map<String, Column> COLUMNS = read();

  private ColumnDescriptions() {}

  /**
   * The described column.
   *
   * @throws IllegalArgumentException when nobody has described it
   */
  static Column of(String table, String column) {
    Column own = COLUMNS.get(table + "." + column);
    Column shared = own != null ? own : COLUMNS.get("*." + column);
    if (shared == null) {
      throw new IllegalArgumentException(
          "columns.csv does not describe " + table + "." + column + ": add a row");
    }
    return shared;
  }

  /** What one row of the table is. */
  static String ofTable(String table) {
    return of(table, "").description();
  }

  private static Map<String, Column> read() {
    Map<String, Column> columns = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
            new InputStreamReader(
                ColumnDescriptions.class.getResourceAsStream("columns.csv"),
                StandardCharsets.UTF_8);
        var records = format.parse(in)) {
      for (CSVRecord row : records) {
        String type = row.get("type").isEmpty() ? "string" : row.get("type");
        columns.put(
            row.get("table") + "." + row.get("column"),
            new Column(
                row.get("column"),
                ColumnType.valueOf(type.toUpperCase(Locale.ROOT)),
                row.get("description")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return columns;
  }
}
