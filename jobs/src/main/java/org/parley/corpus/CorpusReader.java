package org.parley.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads any input: chooses the format by the name, decompresses, decodes, and ends every input and
 * every record as a document or a rejection. Does not check that ids are unique: that takes the
 * whole corpus.
 */
public final class CorpusReader implements Serializable {

  private final RecordMapper mapper;
  private final JsonLinesReader jsonLines;
  private final PlainTextReader plainText;
  private final CsvReader csv;
  private final HtmlReader html;
  private final WarcReader warc;

  /**
   * @param fields which field of a record is what
   * @param charset the encoding of the inputs; null to recognise it
   */
  public CorpusReader(FieldMapping fields, Charset charset) {
    TextDecoder decoder = new TextDecoder(charset);
    this.mapper = new RecordMapper(fields);
    this.jsonLines = new JsonLinesReader(mapper, decoder);
    this.plainText = new PlainTextReader(decoder);
    this.csv = new CsvReader(mapper, decoder);
    this.html = new HtmlReader(mapper, charset == null ? null : charset.name());
    this.warc = new WarcReader(html, decoder);
  }

  /**
   * Reads one input, holding no more than one record of it at a time.
   *
   * @param path as the user named it; its ending decides the format
   * @param relativeId path relative to the input folder, with {@code /} between its parts
   * @param in raw bytes, compressed as its name says; not closed
   * @param out gets at least one result
   */
  public void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out) {
    Format format = Format.of(path);
    DocumentReader reader =
        switch (format) {
          case TEXT -> plainText;
          case JSON_LINES -> jsonLines;
          case CSV -> csv;
          case HTML -> html;
          case WARC -> warc;
          default -> null;
        };
    if (reader == null) {
      out.accept(new Rejection(path, 0, RejectionReason.UNSUPPORTED, format.refusal(path)));
      return;
    }
    try {
      reader.read(path, relativeId, Format.isGzipped(path) ? new GZIPInputStream(in) : in, out);
    } catch (IOException e) {
      out.accept(new Rejection(path, 0, RejectionReason.UNREADABLE, reasonOf(e)));
    }
  }

  /**
   * Reads a stretch of a JSON Lines file that begins and ends at line breaks.
   *
   * @param before number of lines before the stretch; 0 for the first one
   * @param offset number of bytes before the stretch
   */
  public void readLines(
      String path,
      String relativeId,
      InputStream in,
      long before,
      long offset,
      Consumer<ReadResult> out) {
    try {
      jsonLines.read(path, relativeId, in, before, offset, out);
    } catch (IOException e) {
      out.accept(new Rejection(path, 0, RejectionReason.UNREADABLE, reasonOf(e)));
    }
  }

  /**
   * One line of a JSON Lines file.
   *
   * @param record 1-based number of the line
   */
  ReadResult parseJsonLine(String path, String relativeId, long record, String line) {
    return jsonLines.parse(path, relativeId, record, line);
  }

  /** One record of a format that the caller reads, such as a Parquet row. */
  public ReadResult map(String path, String relativeId, long record, Map<String, ?> values) {
    return mapper.map(path, relativeId, record, values);
  }

  /** What went wrong, for a person to read. */
  static String reasonOf(Throwable e) {
    if (e instanceof EOFException) {
      return "the compressed data ends too early";
    }
    if (e instanceof ZipException) {
      return "not valid gzip data (" + e.getMessage() + ")";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
