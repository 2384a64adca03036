package org.parley.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A table in memory, cells as printed text; what charts and report work from.
 *
 * @param name file name without ending
 * @param columns header, in order
 * @param rows each as wide as the header
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

  /**
   * Goes through a table that {@link CsvTableWriter} wrote without holding it: first the header,
   * then every row, cells as they stand, guards and all.
   */
  public static void forEachRow(InputStream in, SpreadsheetRules rules, Consumer<List<String>> rows)
      throws IOException {
    try (CsvCells cells = new CsvCells(in, rules.delimiter())) {
      while (cells.next()) {
        rows.accept(cells.row());
      }
    }
  }

  /** The header of a table that {@link CsvTableWriter} wrote, without reading its rows. */
  public static List<String> header(InputStream in, SpreadsheetRules rules) throws IOException {
    try (CsvCells cells = new CsvCells(in, rules.delimiter())) {
      return cells.next() ? cells.row() : List.of();
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
    try (CsvCells cells = new CsvCells(in, rules.delimiter())) {
      List<String> header = cells.next() ? cells.row() : List.of();
      int[] columns =
          IntStream.range(0, header.size())
              .filter(i -> wanted.columns().isEmpty() || wanted.columns().contains(header.get(i)))
              .toArray();
      boolean everyRow = wanted.column().isEmpty() || header.isEmpty();
      int told = everyRow ? -1 : index(name, header, wanted.column());
      List<List<String>> rows = new ArrayList<>();
      while (cells.next()) {
        if (everyRow || (told < cells.size() && cells.is(told, wanted.value()))) {
          rows.add(row(cells, columns, header.size(), rules));
        }
      }
      return new Table(name, Arrays.stream(columns).mapToObj(header::get).toList(), rows);
    }
  }

  /** Where a row is longer than the header, all of it is kept with the whole header. */
  private static List<String> row(
      CsvCells cells, int[] columns, int width, SpreadsheetRules rules) {
    int size = columns.length == width ? cells.size() : columns.length;
    String[] row = new String[size];
    int filled = 0;
    for (int i = 0; i < size; i++) {
      int column = columns.length == width ? i : columns[i];
      if (column < cells.size()) {
        row[filled++] = unguarded(cells.cell(column), rules);
      }
    }
    return Arrays.asList(filled == size ? row : Arrays.copyOf(row, filled));
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
