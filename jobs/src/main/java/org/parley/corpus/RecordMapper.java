package org.parley.corpus;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.time.DateInterval;
import org.parley.time.DateText;

/** Makes a document of the fields of a record, whatever format the record comes from. */
public final class RecordMapper implements Serializable {

  private final FieldMapping mapping;
  private final Map<String, Field> fieldOfName = new HashMap<>();
  private final Map<String, Integer> rankOfName = new HashMap<>();

  /** A mapper for a choice of names. */
  public RecordMapper(FieldMapping mapping) {
    this.mapping = mapping;
    for (Field field : Field.values()) {
      int rank = 0;
      for (String name : mapping.names(field)) {
        if (fieldOfName.putIfAbsent(name, field) == null || mapping.chosen().containsKey(field)) {
          fieldOfName.put(name, field);
          rankOfName.put(name, rank++);
        }
      }
    }
  }

  /** True for a name that some field is looked for under. */
  boolean knows(String name) {
    return fieldOfName.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The document of a record.
   *
   * @param path where the record was read
   * @param relativeId id of the whole input; a record without an id of its own gets {@code
   *     relativeId#record}
   * @param record 1-based number of the record
   * @param values name to value; text, number, date, bytes (UTF-8) or null; other names are ignored
   * @return a rejection when there is no text
   */
  public ReadResult map(String path, String relativeId, long record, Map<String, ?> values) {
    Map<Field, Object> fields = fields(values);
    Object text = fields.get(Field.TEXT);
    if (text instanceof byte[] bytes) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    if (text == null) {
      return new Rejection(path, record, RejectionReason.MALFORMED, missingText(values));
    }
    if (!(text instanceof CharSequence)) {
      return new Rejection(
          path,
          record,
          RejectionReason.MALFORMED,
          "the field for the text holds no text but " + kindOf(text));
    }
    String string = text.toString();
    if (string.isBlank()) {
      return new Rejection(path, record, RejectionReason.EMPTY, "the field for the text is empty");
    }
    Optional<String> binary = TextDecoder.binaryReason(string);
    if (binary.isPresent()) {
      return new Rejection(path, record, RejectionReason.BINARY, binary.get());
    }
    String id = string(fields, Field.ID);
    return new Document(
        id.isEmpty() ? relativeId + "#" + record : id, path, string, metadata(fields));
  }

  /** What the record says besides the text; a date that is not understood is in the warning. */
  Metadata metadata(Map<Field, Object> fields) {
    String date = string(fields, Field.DATE);
    Optional<DateInterval> interval = DateText.read(date);
    String warning =
        date.isEmpty() || interval.isPresent()
            ? ""
            : "date '" + shortened(date) + "' is not understood; write it as 2014-01-12";
    return new Metadata(
        interval.orElse(null),
        string(fields, Field.SOURCE),
        string(fields, Field.TITLE),
        string(fields, Field.URL),
        warning);
  }

  /** The values by field; of several names for one field the most telling that has a value. */
  Map<Field, Object> fields(Map<String, ?> values) {
    Map<Field, Object> fields = new EnumMap<>(Field.class);
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      String name = entry.getKey().toLowerCase(Locale.ROOT);
      Field field = fieldOfName.get(name);
      if (field != null && entry.getValue() != null) {
        int rank = rankOfName.get(name);
        if (rank < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
          ranks.put(field, rank);
          fields.put(field, entry.getValue());
        }
      }
    }
    return fields;
  }

  /** What to say when none of the names is a field for the text. */
  String missingText(Map<String, ?> values) {
    return "no field for the text: has "
        + (values.isEmpty()
            ? "no field"
            : shortened(String.join(", ", new TreeSet<>(values.keySet()))))
        + "; looked for "
        + String.join(", ", mapping.names(Field.TEXT));
  }

  private static String string(Map<Field, Object> fields, Field field) {
    Object value = fields.get(field);
    if (value == null) {
      return "";
    }
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8).strip();
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString().strip();
  }

  private static String kindOf(Object value) {
    return value instanceof Number
        ? "a number"
        : value instanceof Boolean ? "true or false" : "a list or an object";
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
