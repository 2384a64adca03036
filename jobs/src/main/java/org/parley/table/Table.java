package org.parley.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

  /** Ids, dates and numbers repeat; texts do not. */
  private static final int LONGEST_HELD = 40;

  private static final int MOST_HELD = 100_000;
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
    return read(name, in, rules, Extract.ALL);
  }

  /**
   * Reads a part of a table. A short cell that recurs is mostly held once.
   *
   * @throws IllegalArgumentException when the rows wanted are told by a column that is not there
   */
  public static Table read(String name, InputStream in, SpreadsheetRules rules, Extract wanted)
      throws IOException {
    try (CSVParser records = parser(in, rules)) {
      Iterator<CSVRecord> read = records.iterator();
      List<String> header = read.hasNext() ? Arrays.asList(read.next().values()) : List.of();
      int[] columns =
          IntStream.range(0, header.size())
              .filter(i -> wanted.columns().isEmpty() || wanted.columns().contains(header.get(i)))
              .toArray();
      boolean everyRow = wanted.column().isEmpty() || header.isEmpty();
      int told = everyRow ? -1 : index(name, header, wanted.column());
      List<List<String>> rows = new ArrayList<>();
      Map<String, String> held = new HashMap<>();
      while (read.hasNext()) {
        CSVRecord row = read.next();
        if (everyRow || (told < row.size() && row.get(told).equals(wanted.value()))) {
          rows.add(row(row, columns, header.size(), rules, held));
        }
      }
      return new Table(name, Arrays.stream(columns).mapToObj(header::get).toList(), rows);
    }
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

  /** Where a row is longer than the header, all of it is kept with the whole header. */
  private static List<String> row(
      CSVRecord cells, int[] columns, int width, SpreadsheetRules rules, Map<String, String> held) {
    boolean whole = columns.length == width;
    List<String> row = new ArrayList<>(whole ? cells.size() : columns.length);
    for (int i = 0; i < (whole ? cells.size() : columns.length); i++) {
      int column = whole ? i : columns[i];
      if (column < cells.size()) {
        row.add(held(unguarded(cells.get(column), rules), held));
      }
    }
    return row;
  }

  private static String held(String cell, Map<String, String> held) {
    if (cell.length() > LONGEST_HELD) {
      return cell;
    }
    String known = held.get(cell);
    if (known == null && held.size() < MOST_HELD) {
      held.put(cell, cell);
    }
    return known == null ? cell : known;
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

  private static int index(String name, List<String> columns, String column) {
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
