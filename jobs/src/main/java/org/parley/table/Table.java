package org.parley.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in memory, cells as printed text; what charts and report work from.
 *
 * @param name file name without ending
 * @param columns header, in order
 * @param rows each as wide as the header
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Goes through a table that {@link CsvTableWriter} wrote without holding it: first the header,
   * then every row, cells as they stand, guards and all.
   */
  public static void forEachRow(InputStream in, SpreadsheetRules rules, Consumer<List<String>> rows)
      throws IOException {
    try (CSVParser records = parser(in, rules)) {
      for (CSVRecord row : records) {
        rows.accept(Arrays.asList(row.values()));
      }
    }
  }

  /** The header of a table that {@link CsvTableWriter} wrote, without reading its rows. */
  public static List<String> header(InputStream in, SpreadsheetRules rules) throws IOException {
    try (CSVParser records = parser(in, rules)) {
      Iterator<CSVRecord> rows = records.iterator();
      return rows.hasNext() ? Arrays.asList(rows.next().values()) : List.of();
    }
  }

  /** Reads a table that {@link CsvTableWriter} wrote, taking the formula guard off. */
  public static Table read(String name, InputStream in, SpreadsheetRules rules) throws IOException {
    return read(name, in, rules, Map.of(name, Extract.ALL)).get(name);
  }

  /**
   * Reads parts of a table, going through it once.
   *
   * @param wanted by any names
   * @return by the same names
   * @throws IllegalArgumentException when the rows wanted are told by a column that is not there
   */
  public static Map<String, Table> read(
      String name, InputStream in, SpreadsheetRules rules, Map<String, Extract> wanted)
      throws IOException {
    try (CSVParser records = parser(in, rules)) {
      Iterator<CSVRecord> read = records.iterator();
      List<String> header = read.hasNext() ? Arrays.asList(read.next().values()) : List.of();
      Map<String, Extraction> extractions = new TreeMap<>();
      wanted.forEach((as, extract) -> extractions.put(as, new Extraction(name, header, extract)));
      while (read.hasNext()) {
        String[] cells = read.next().values();
        for (int i = 0; i < cells.length; i++) {
          cells[i] = unguarded(cells[i], rules);
        }
        List<String> row = Arrays.asList(cells);
        extractions.values().forEach(extraction -> extraction.accept(row));
      }
      Map<String, Table> tables = new TreeMap<>();
      extractions.forEach((as, extraction) -> tables.put(as, extraction.table()));
      return tables;
    }
  }

  /** A part of this table. */
  public Table extract(Extract wanted) {
    Extraction extraction = new Extraction(name, columns, wanted);
    rows.forEach(extraction::accept);
    return extraction.table();
  }

  private static CSVParser parser(InputStream in, SpreadsheetRules rules) throws IOException {
    PushbackReader reader =
        new PushbackReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(rules.delimiter()).get();
    return CSVParser.builder().setReader(reader).setFormat(format).get();
  }

  /**
   * The cell of a row.
   *
   * @throws IllegalArgumentException when there is no such column; names those there are
   */
  public String get(List<String> row, String column) {
    return row.get(index(column));
  }

  /** The whole number of a cell; 0 when it is empty. */
  public long integer(List<String> row, String column) {
    String cell = get(row, column);
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  /** The number of a cell; NaN when it is empty. */
  public double number(List<String> row, String column) {
    String cell = get(row, column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell.replace(',', '.'));
  }

  private int index(String column) {
    return index(name, columns, column);
  }

  static int index(String name, List<String> columns, String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(name + " has no column " + column + ", only " + columns);
    }
    return index;
  }

  private static String unguarded(String cell, SpreadsheetRules rules) {
    boolean guarded =
        rules.guarded()
            && cell.length() > 1
            && cell.charAt(0) == '\''
            && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }
}
