package org.parley.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Prints rows as lines of CSV: RFC 4180 quoting, ended by CR LF. Rows may be printed anywhere and
 * their lines put together later. Not for several threads at once.
 */
public final class CsvLines {

  private static final String LINE_END = "\r\n";

  private final StringBuilder line = new StringBuilder(256);
  private final CSVPrinter printer;
  private final SpreadsheetRules rules;
  private final int width;

  /** Prints rows of so many cells. */
  public CsvLines(int width, SpreadsheetRules rules) {
    this.width = width;
    this.rules = rules;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(rules.delimiter())
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator(LINE_END)
            .get();
    try {
      this.printer = new CSVPrinter(line, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    List<String> printed = new ArrayList<>(width);
    for (Object cell : cells) {
      printed.add(rules.print(cell));
    }
    return raw(printed);
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
    raw(List.of(rules.print(first)));
    line.setLength(line.length() - LINE_END.length());
    for (long number : numbers) {
      line.append(rules.delimiter()).append(number);
    }
    return line.append(LINE_END);
  }

  /** The line of cells that are printed as they are. */
  CharSequence raw(List<String> cells) {
    line.setLength(0);
    try {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line;
  }
}
