package org.parley.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one table, row after row: UTF-8, RFC 4180 quoting, lines ended by CR LF. */
public final class CsvTableWriter implements AutoCloseable {

  private final OutputStream out;
  private final Writer writer;
  private final CsvLines lines;
  private long rows;

  /** Writes the byte-order mark, if wanted, and the header. */
  public CsvTableWriter(OutputStream out, List<String> header, SpreadsheetRules rules)
      throws IOException {
    this.out = out;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.lines = new CsvLines(header.size(), rules);
    if (rules.byteOrderMark()) {
      writer.write('\uFEFF');
    }
    writer.append(lines.raw(header));
  }

  /**
   * Appends a row.
   *
   * @param cells one per column; null for an empty cell
   * @throws IllegalArgumentException when there are more or fewer cells than columns
   */
  public void write(List<?> cells) throws IOException {
    writer.append(lines.line(cells));
    rows++;
  }

  /**
   * Appends rows that {@link CsvLines} has printed under the same rules.
   *
   * @param printed UTF-8
   * @param count how many rows they are
   */
  public void write(byte[] printed, long count) throws IOException {
    writer.flush();
    out.write(printed);
    rows += count;
  }

  /** Rows written so far, the header not counted. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
