package org.parley.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.time.Validity;

/**
 * A line of a CSV file, with its place for messages.
 *
 * @param file name of the file
 * @param line 1-based line on which the row begins
 * @param cells by column, without surrounding white space; a column that the file lacks is absent
 * @param problems where mistakes go
 */
record CsvRow(String file, int line, Map<String, String> cells, Problems problems) {

  /** Words before the date on which an open term was last checked. */
  static final String OPEN = "open as of ";

  void problem(String message) {
    problems.add(file, line, message);
  }

  /** The cell; empty when the file has no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell; a problem when it is empty. */
  String required(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      problem("The cell '" + column + "' is empty. Fill it in.");
    }
    return cell;
  }

  /** A value of an enumeration; null after a problem, {@code other} when the cell is empty. */
  <E extends Enum<E>> E choice(String column, Class<E> type, E other) {
    String cell = cell(column).toLowerCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return other;
    }
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    int at = names.indexOf(cell);
    if (at < 0) {
      problem(
          "'"
              + cell
              + "' is no "
              + column
              + ". Write "
              + either(names)
              + "."
              + Nearest.hint(cell, names));
      return null;
    }
    return type.getEnumConstants()[at];
  }

  /** True or false; false when empty or after a problem. */
  boolean flag(String column) {
    String cell = cell(column).toLowerCase(Locale.ROOT);
    if (!cell.isEmpty() && !cell.equals("true") && !cell.equals("false")) {
      problem("'" + cell(column) + "' in '" + column + "' is neither true nor false. Write one.");
    }
    return cell.equals("true");
  }

  /** True when {@code to} says that the term had not ended. */
  boolean isOpen() {
    return cell("to").toLowerCase(Locale.ROOT).startsWith(OPEN);
  }

  /** The days from {@code from} to {@code to}; null after a problem. */
  Validity validity() {
    int before = problems.count();
    LocalDate from = day("from", cell("from"));
    LocalDate to = day("to", isOpen() ? cell("to").substring(OPEN.length()) : cell("to"));
    if (problems.count() > before) {
      return null;
    }
    if (from != null && to != null && to.isBefore(from)) {
      problem(
          "It ends on " + to + ", before it begins on " + from + ". Exchange or mend the days.");
      return null;
    }
    return new Validity(from, to);
  }

  private LocalDate day(String column, String cell) {
    if (cell.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(cell.strip());
    } catch (DateTimeParseException e) {
      problem(
          "'"
              + cell
              + "' in '"
              + column
              + "' is no day. Write it as 2014-07-15"
              + (column.equals("to") ? ", as 'open as of 2020-12-31'" : "")
              + ", or leave it empty.");
      return null;
    }
  }

  private static String either(List<String> names) {
    return String.join(", ", names.subList(0, names.size() - 1))
        + " or "
        + names.get(names.size() - 1);
  }
}
