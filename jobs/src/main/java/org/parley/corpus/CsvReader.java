package org.parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with a header; each further record is a document, numbered from 1. Fields are separated
 * by comma, semicolon or tab, whichever the header has most of. A field with broken quotation marks
 * costs the rest of the file, for nobody knows where the next record begins.
 */
record CsvReader(RecordMapper mapper, TextDecoder decoder) implements DocumentReader {

  @Override
  public void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    LineStream lines = new LineStream(in, decoder);
    if (lines.failure().isPresent()) {
      TextDecoder.Failure failure = lines.failure().get();
      out.accept(new Rejection(path, 0, failure.reason(), failure.detail()));
      return;
    }
    CsvTable table;
    try {
      table = CsvTable.open(new LineReader(lines));
    } catch (UndecodableLine e) {
      out.accept(new Rejection(path, 0, RejectionReason.UNDECODABLE, e.getMessage()));
      return;
    } catch (UncheckedIOException | IllegalStateException e) {
      out.accept(broken(path, 0, e));
      return;
    }
    if (table == null) {
      out.accept(new Rejection(path, 0, RejectionReason.EMPTY, "no header"));
      return;
    }
    Map<String, String> names = new LinkedHashMap<>();
    table.header().forEach(name -> names.put(name, ""));
    if (!mapper.fields(names).containsKey(Field.TEXT)) {
      out.accept(new Rejection(path, 0, RejectionReason.MALFORMED, mapper.missingText(names)));
      return;
    }
    long number = 0;
    while (true) {
      CSVRecord row;
      try {
        row = table.next();
      } catch (UncheckedIOException | IllegalStateException e) {
        out.accept(broken(path, number + 1, e));
        return;
      }
      if (row == null) {
        break;
      }
      out.accept(document(path, relativeId, ++number, table, row));
    }
    if (number == 0) {
      out.accept(new Rejection(path, 0, RejectionReason.EMPTY, "a header and no records"));
    }
  }

  private ReadResult document(
      String path, String relativeId, long number, CsvTable table, CSVRecord row) {
    List<String> header = table.header();
    for (int i = header.size(); i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        return new Rejection(
            path,
            number,
            RejectionReason.MALFORMED,
            "has " + row.size() + " fields where the header has " + header.size());
      }
    }
    return mapper.map(path, relativeId, number, CsvTable.values(header, row));
  }

  private static Rejection broken(String path, long number, RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof UndecodableLine line) {
      return new Rejection(
          path,
          number,
          RejectionReason.UNDECODABLE,
          line.getMessage() + "; from this record on the file was not read");
    }
    RejectionReason reason =
        cause instanceof CSVException ? RejectionReason.MALFORMED : RejectionReason.UNREADABLE;
    return new Rejection(
        path,
        number,
        reason,
        CorpusReader.reasonOf(cause) + "; from this record on the file was not read");
  }

  /** A line whose bytes are no text. */
  private static final class UndecodableLine extends IOException {
    private static final long serialVersionUID = 1;

    UndecodableLine(String message) {
      super(message);
    }
  }

  /** Decoded lines as characters. */
  private static final class LineReader extends Reader {

    private final LineStream lines;
    private String line = "";
    private int at;

    LineReader(LineStream lines) {
      this.lines = lines;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (at == line.length()) {
        TextDecoder.Decoded next = lines.next();
        if (next == null) {
          return -1;
        }
        if (next instanceof TextDecoder.Failure failure) {
          throw new UndecodableLine(failure.detail());
        }
        line = ((TextDecoder.Text) next).text();
        at = 0;
      }
      int count = Math.min(length, line.length() - at);
      line.getChars(at, at + count, buffer, offset);
      at += count;
      return count;
    }

    @Override
    public void close() {
      line = "";
      at = 0;
    }
  }
}
