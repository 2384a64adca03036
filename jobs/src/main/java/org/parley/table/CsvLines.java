package org.parley.table;

import java.util.List;

/**
 * Prints rows as lines of CSV: RFC 4180, ended by CR LF. Rows may be printed anywhere and their
 * lines put together later. Not for several threads at once.
 *
 * <p>A cell is quoted when it has a delimiter, a quote or a line break; when it begins with a
 * character up to {@code #} or ends with a blank, which some programs take for a comment or cut
 * off; and when it is empty and the first, or else a line might be.
 */
public final class CsvLines {

  private static final String LINE_END = "\r\n";
  private static final char QUOTE = '"';

  private final StringBuilder line = new StringBuilder(256);
  private final SpreadsheetRules rules;
  private final char delimiter;
  private final int width;

  /** Prints rows of so many cells. */
  public CsvLines(int width, SpreadsheetRules rules) {
    this.width = width;
    this.rules = rules;
    this.delimiter = rules.delimiter();
  }

  /**
   * The line of a row.
   *
   * @param cells one per column; null for an empty cell
   * @return valid until the next row
   * @throws IllegalArgumentException when there are more or fewer cells than columns
   */
  public CharSequence line(List<?> cells) {
    if (cells.size() != width) {
      throw new IllegalArgumentException(cells.size() + " cells for " + width + " columns");
    }
    line.setLength(0);
    for (int i = 0; i < width; i++) {
      if (i > 0) {
        line.append(delimiter);
      }
      append(rules.print(cells.get(i)), i == 0);
    }
    return line.append(LINE_END);
  }

  /**
   * The line of a row of a matrix, whose numbers need neither quotes nor guard.
   *
   * @throws IllegalArgumentException when there are more or fewer cells than columns
   */
  public CharSequence line(String first, long[] numbers) {
    if (numbers.length + 1 != width) {
      throw new IllegalArgumentException(numbers.length + 1 + " cells for " + width + " columns");
    }
    line.setLength(0);
    append(rules.print(first), true);
    for (long number : numbers) {
      line.append(delimiter);
      if (number == 0) {
        line.append('0');
      } else {
        line.append(number);
      }
    }
    return line.append(LINE_END);
  }

  /** The line of cells that are printed as they are. */
  CharSequence raw(List<String> cells) {
    line.setLength(0);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(delimiter);
      }
      append(cells.get(i), i == 0);
    }
    return line.append(LINE_END);
  }

  private void append(String cell, boolean first) {
    if (!isQuoted(cell, first)) {
      line.append(cell);
      return;
    }
    line.append(QUOTE);
    int done = 0;
    for (int at = cell.indexOf(QUOTE); at >= 0; at = cell.indexOf(QUOTE, done)) {
      line.append(cell, done, at + 1).append(QUOTE);
      done = at + 1;
    }
    line.append(cell, done, cell.length()).append(QUOTE);
  }

  private boolean isQuoted(String cell, boolean first) {
    int length = cell.length();
    if (length == 0) {
      return first;
    }
    if (cell.charAt(0) <= '#' || cell.charAt(length - 1) <= ' ') {
      return true;
    }
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c == delimiter || c == QUOTE || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
