package org.parley.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes one table, row after row: UTF-8, RFC 4180 quoting, lines ended by CR LF. */
public final class CsvTableWriter implements AutoCloseable {

  private final CSVPrinter printer;
  private final SpreadsheetRules rules;
  private final int width;
  private long rows;

  /** Writes the byte-order mark, if wanted, and the header. */
  public CsvTableWriter(OutputStream out, List<String> header, SpreadsheetRules rules)
      throws IOException {
    this.rules = rules;
    this.width = header.size();
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (rules.byteOrderMark()) {
      writer.write('\uFEFF');
    }
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(rules.delimiter())
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();
    this.printer = new CSVPrinter(writer, format);
    printer.printRecord(header);
  }

  /**
   * Appends a row.
   *
   * @param cells one per column; null for an empty cell
   * @throws IllegalArgumentException when there are more or fewer cells than columns
   */
  public void write(List<?> cells) throws IOException {
    if (cells.size() != width) {
      throw new IllegalArgumentException(cells.size() + " cells for " + width + " columns");
    }
    List<String> printed = new ArrayList<>(width);
    for (Object cell : cells) {
      printed.add(rules.print(cell));
    }
    printer.printRecord(printed);
    rows++;
  }

  /** Rows written so far, the header not counted. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
