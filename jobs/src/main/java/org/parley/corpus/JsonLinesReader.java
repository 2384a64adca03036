package org.parley.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One JSON object per line; the record number is the line's. Empty lines are no records. A line
 * that cannot be read costs itself alone.
 */
record JsonLinesReader(RecordMapper mapper, TextDecoder decoder) implements DocumentReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(10_000)
                  .build())
          .build();

  @Override
  public void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out)
      throws IOException {
    read(path, relativeId, in, 0, 0, out);
  }

  /** Reads a stretch of a file that begins after so many lines and bytes. */
  void read(
      String path,
      String relativeId,
      InputStream in,
      long before,
      long offset,
      Consumer<ReadResult> out)
      throws IOException {
    LineStream lines = new LineStream(in, decoder, before, offset);
    if (lines.failure().isPresent()) {
      TextDecoder.Failure failure = lines.failure().get();
      out.accept(new Rejection(path, 0, failure.reason(), failure.detail()));
      return;
    }
    boolean some = false;
    while (true) {
      TextDecoder.Decoded line;
      try {
        line = lines.next();
      } catch (IOException e) {
        if (!some) {
          throw e;
        }
        out.accept(interrupted(path, lines.number() + 1, e));
        return;
      }
      if (line == null) {
        break;
      }
      if (line instanceof TextDecoder.Failure failure) {
        out.accept(new Rejection(path, lines.number(), failure.reason(), failure.detail()));
        some = true;
      } else if (!((TextDecoder.Text) line).text().isBlank()) {
        long number = lines.number();
        out.accept(parse(path, relativeId, number, ((TextDecoder.Text) line).text()));
        some = true;
      }
    }
    if (!some && before == 0) {
      out.accept(new Rejection(path, 0, RejectionReason.EMPTY, "no records"));
    }
  }

  /** The rest of an input that broke off. */
  static Rejection interrupted(String path, long record, IOException e) {
    return new Rejection(
        path,
        record,
        RejectionReason.UNREADABLE,
        "broke off here: " + CorpusReader.reasonOf(e) + "; the records before were read");
  }

  /** One line as a document. */
  ReadResult parse(String path, String relativeId, long record, String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return malformed(path, record, "not an object: one {…} per line is needed");
      }
      Map<String, Object> values = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (mapper.knows(name)) {
          values.put(name, value(parser, token));
        } else {
          values.put(name, null);
        }
        if (token.isStructStart()) {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        return malformed(path, record, "more than one object in the line");
      }
      return mapper.map(path, relativeId, record, values);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      return malformed(path, record, "not JSON at column " + column + ": " + problem);
    } catch (IOException e) {
      return malformed(path, record, CorpusReader.reasonOf(e));
    }
  }

  private static Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case START_ARRAY, START_OBJECT -> List.of();
      default -> null;
    };
  }

  private static Rejection malformed(String path, long record, String detail) {
    return new Rejection(path, record, RejectionReason.MALFORMED, detail);
  }
}
