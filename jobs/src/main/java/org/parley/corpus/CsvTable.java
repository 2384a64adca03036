package org.parley.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table read record by record behind its header. */
final class CsvTable {

  private static final int MAX_HEADER_CHARACTERS = 65_536;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;

  private CsvTable(CSVParser parser, Iterator<CSVRecord> records, List<String> header) {
    this.parser = parser;
    this.records = records;
    this.header = header;
  }

  /**
   * Reads the header.
   *
   * @return null when there is none
   */
  static CsvTable open(Reader in) throws IOException {
    BufferedReader buffered = new BufferedReader(in);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(buffered))
            .setIgnoreEmptyLines(true)
            .get();
    CSVParser parser = CSVParser.builder().setReader(buffered).setFormat(format).get();
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      return null;
    }
    List<String> header =
        records.next().stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    return new CsvTable(parser, records, header);
  }

  /** Column names, trimmed, as the file has them. */
  List<String> header() {
    return header;
  }

  /** 1-based number of the line on which the record last returned ends. */
  long line() {
    return parser.getCurrentLineNumber();
  }

  /**
   * The next record; null behind the last.
   *
   * @throws java.io.UncheckedIOException when reading fails or quotation marks are broken
   */
  CSVRecord next() {
    return records.hasNext() ? records.next() : null;
  }

  /** The record's values by column name; of two columns of one name the first. */
  static Map<String, String> values(List<String> header, CSVRecord row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      values.putIfAbsent(header.get(i), row.get(i));
    }
    return values;
  }

  /** Comma, semicolon or tab, whichever stands most often in the first line outside quotes. */
  private static char delimiter(BufferedReader in) throws IOException {
    in.mark(MAX_HEADER_CHARACTERS);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean quoted = false;
    for (int i = 0; i < MAX_HEADER_CHARACTERS - 1; i++) {
      int c = in.read();
      if (c < 0 || (c == '\n' && !quoted && commas + semicolons + tabs > 0)) {
        break;
      }
      quoted ^= c == '"';
      commas += c == ',' && !quoted ? 1 : 0;
      semicolons += c == ';' && !quoted ? 1 : 0;
      tabs += c == '\t' && !quoted ? 1 : 0;
    }
    in.reset();
    return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
  }
}
