package org.parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.parley.codebook.Problem;

/**
 * A table that says of documents when and where they appeared: columns {@code path} or {@code
 * doc_id}, and any of date, source, title, url.
 *
 * <p>A row belongs to a document whose id is its {@code doc_id}, or whose path ends in its {@code
 * path}, whole parts of the path compared: {@code a.txt} and {@code 2014/a.txt} both name {@code
 * in/2014/a.txt}; of two rows that name one document the longer path counts.
 */
public final class MetadataFile implements Serializable {

  private record Mistake(long line, String message) implements Serializable {}

  private record Row(long line, String key, Metadata metadata) implements Serializable {}

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byPath = new HashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private MetadataFile(String name) {
    this.name = name;
  }

  /**
   * Reads the table; what is wrong with it is in {@link #problems()}.
   *
   * @param name the file's name, for messages
   */
  public static MetadataFile read(String name, InputStream in) throws IOException {
    MetadataFile file = new MetadataFile(name);
    TextDecoder.Decoded decoded = new TextDecoder(null).decode(in.readAllBytes());
    if (decoded instanceof TextDecoder.Failure failure) {
      file.problem(0, failure.detail() + "; save it as CSV in UTF-8");
      return file;
    }
    CsvTable table;
    try {
      table = CsvTable.open(new StringReader(((TextDecoder.Text) decoded).text()));
    } catch (UncheckedIOException | IllegalStateException e) {
      file.problem(1, "has a broken header: " + e.getMessage());
      return file;
    }
    if (table == null) {
      file.problem(0, "is empty; its first line must name the columns, such as path,date,source");
      return file;
    }
    file.readRows(table);
    return file;
  }

  private void readRows(CsvTable table) {
    List<String> header =
        table.header().stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
    boolean hasId = header.contains("doc_id") || header.contains("id");
    if (!hasId && !header.contains("path")) {
      problem(1, "has neither a column path nor a column doc_id: " + String.join(", ", header));
      return;
    }
    RecordMapper mapper = new RecordMapper(FieldMapping.USUAL);
    try {
      for (CSVRecord row = table.next(); row != null; row = table.next()) {
        add(mapper, table.line(), CsvTable.values(header, row), header);
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      problem(table.line(), e.getMessage() + "; the rows from here on were not read");
    }
  }

  private void add(
      RecordMapper mapper, long line, Map<String, String> values, List<String> header) {
    String id = values.getOrDefault("doc_id", values.getOrDefault("id", "")).strip();
    String path = normal(values.getOrDefault("path", ""));
    if (id.isEmpty() && path.isEmpty()) {
      problem(line, "names no document: give " + (header.contains("path") ? "path" : "doc_id"));
      return;
    }
    Map<String, String> rest = new LinkedHashMap<>(values);
    Metadata metadata = mapper.metadata(mapper.fields(rest));
    if (!metadata.warning().isEmpty()) {
      problem(line, metadata.warning());
    }
    Row row = new Row(line, id.isEmpty() ? path : id, metadata);
    rows.add(row);
    int index = rows.size() - 1;
    Integer earlierId = id.isEmpty() ? null : byId.putIfAbsent(id, index);
    Integer earlierPath = path.isEmpty() ? null : byPath.putIfAbsent(path, index);
    Integer earlier = earlierId != null ? earlierId : earlierPath;
    if (earlier != null) {
      problem(
          line, "names '" + row.key() + "' again; line " + rows.get(earlier).line() + " counts");
    }
  }

  private void problem(long line, String message) {
    mistakes.add(new Mistake(line, message));
  }

  /** What is wrong with the table, in line order. */
  public List<Problem> problems() {
    return mistakes.stream().map(m -> problemAt(m.line(), m.message())).toList();
  }

  private Problem problemAt(long line, String message) {
    return new Problem(name, Math.toIntExact(line), message);
  }

  /** Number of rows that name a document. */
  public int size() {
    return rows.size();
  }

  /** The 0-based row that belongs to a document, if any. */
  public OptionalInt rowOf(Document document) {
    Integer row = byId.get(document.id());
    if (row == null) {
      row = longestPath(normal(document.path()));
    }
    if (row == null) {
      row = longestPath(normal(document.id()));
    }
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** What a row says, for comparing; equal for rows that change a document in the same way. */
  public String canonical(int row) {
    Metadata m = rows.get(row).metadata();
    return String.join(
        "\u001f", String.valueOf(m.date()), m.source(), m.title(), m.url(), m.warning());
  }

  /** The document with what its row says, which wins over what the document's record said. */
  public Document apply(Document document) {
    OptionalInt row = rowOf(document);
    return row.isEmpty()
        ? document
        : new Document(
            document.id(),
            document.path(),
            document.text(),
            document.metadata().overriddenBy(rows.get(row.getAsInt()).metadata()));
  }

  /**
   * The rows that belong to no document.
   *
   * @param used the rows that {@link #rowOf} gave over the whole corpus
   */
  public List<Problem> unused(Collection<Integer> used) {
    Set<Integer> known = new HashSet<>(used);
    List<Problem> unused = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!known.contains(i)) {
        Row row = rows.get(i);
        unused.add(
            problemAt(
                row.line(), "'" + row.key() + "' is no document of the input; check its spelling"));
      }
    }
    return unused;
  }

  private Integer longestPath(String path) {
    String rest = path;
    while (true) {
      Integer row = byPath.get(rest);
      int slash = rest.indexOf('/');
      if (row != null || slash < 0) {
        return row;
      }
      rest = rest.substring(slash + 1);
    }
  }

  /** Composed characters and plain slashes: what a Mac and a Windows machine write for one name. */
  private static String normal(String path) {
    String plain = Normalizer.normalize(path.strip().replace('\\', '/'), Normalizer.Form.NFC);
    return plain.startsWith("./") ? plain.substring(2) : plain;
  }
}
