package org.parley.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
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

  /**
   * Goes through a table that {@link CsvTableWriter} wrote without holding it: first the header,
   * then every row, cells as they stand, guards and all.
   */
  public static void forEachRow(InputStream in, SpreadsheetRules rules, Consumer<List<String>> rows)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(rules.delimiter()).get();
    try (Reader reader = withoutMark(new InputStreamReader(in, StandardCharsets.UTF_8));
        var records = format.parse(reader)) {
      for (CSVRecord row : records) {
        rows.accept(Arrays.asList(row.values()));
      }
    }
  }

  /** The header of a table that {@link CsvTableWriter} wrote, without reading its rows. */
  public static List<String> header(InputStream in, SpreadsheetRules rules) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(rules.delimiter()).get();
    try (Reader reader = withoutMark(new InputStreamReader(in, StandardCharsets.UTF_8));
        var records = format.parse(reader)) {
      Iterator<CSVRecord> rows = records.iterator();
      return rows.hasNext() ? Arrays.asList(rows.next().values()) : List.of();
    }
  }

  /** Reads a table that {@link CsvTableWriter} wrote, taking the formula guard off. */
  public static Table read(String name, InputStream in, SpreadsheetRules rules) throws IOException {
    return read(name, in, rules, row -> true);
  }

  /**
   * Reads some rows of a table. A cell that repeats is held once.
   *
   * @param wanted is asked for each row, cells as they stand, guards and all
   */
  public static Table read(
      String name, InputStream in, SpreadsheetRules rules, Predicate<List<String>> wanted)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(rules.delimiter()).get();
    try (Reader reader = withoutMark(new InputStreamReader(in, StandardCharsets.UTF_8));
        var records = format.parse(reader)) {
      List<String> header = null;
      List<List<String>> rows = new ArrayList<>();
      Map<String, String> seen = new HashMap<>();
      for (CSVRecord row : records) {
        if (header == null) {
          header = Arrays.asList(row.values());
        } else if (wanted.test(Arrays.asList(row.values()))) {
          rows.add(Arrays.stream(row.values()).map(c -> held(unguarded(c, rules), seen)).toList());
        }
      }
      return new Table(name, header == null ? List.of() : header, rows);
    }
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
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(name + " has no column " + column + ", only " + columns);
    }
    return index;
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    PushbackReader pushback = new PushbackReader(reader);
    int first = pushback.read();
    if (first >= 0 && first != '\uFEFF') {
      pushback.unread(first);
    }
    return pushback;
  }

  private static String held(String cell, Map<String, String> seen) {
    if (cell.length() > LONGEST_HELD) {
      return cell;
    }
    String known = seen.get(cell);
    if (known == null && seen.size() < MOST_HELD) {
      seen.put(cell, cell);
    }
    return known == null ? cell : known;
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
