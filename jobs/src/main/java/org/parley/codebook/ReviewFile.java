package org.parley.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of statements or positions in which an analyst has filled in {@code
 * review_speaker}, {@code review_level} or {@code review_ok}, as a spreadsheet saved it: commas,
 * semicolons or tabs, UTF-8, UTF-16 or Windows-1252, with the apostrophe that guards text from
 * being taken for a formula. Rows without a verdict are passed over; further columns are not read.
 */
public final class ReviewFile {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String GUARDED = "=+-@\t\r";
  private static final List<String> REVIEWS =
      List.of("review_speaker", "review_level", "review_ok");

  private final String name;
  private final Map<String, Actor> actors;
  private final Problems problems = new Problems();
  private final List<Review> reviews = new ArrayList<>();
  private final Map<List<Object>, Review> byPlace = new HashMap<>();

  private ReviewFile(String name, Map<String, Actor> actors) {
    this.name = name;
    this.actors = actors;
  }

  /**
   * What reading gave.
   *
   * @param reviews in file order
   * @param problems every mistake, in line order
   */
  public record Result(List<Review> reviews, List<Problem> problems) {}

  /**
   * Reads a file.
   *
   * @param actors whom a review may name as speaker
   */
  public static Result read(Path file, Map<String, Actor> actors) {
    ReviewFile reader = new ReviewFile(file.toString(), actors);
    try {
      reader.parse(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      reader.problems.add(
          reader.name,
          0,
          "There is no such file. Name a table whose review columns you filled in.");
    } catch (IOException e) {
      reader.problems.add(reader.name, 0, "The file cannot be read: " + e.getMessage() + ".");
    }
    return new Result(List.copyOf(reader.reviews), reader.problems.sorted());
  }

  private void parse(byte[] bytes) throws IOException {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    String text = wide ? new String(bytes, StandardCharsets.UTF_16) : utf8(bytes);
    // A spreadsheet that does not save Unicode has replaced letters: the text cannot be compared.
    boolean faithful = text != null;
    String content = faithful ? text : new String(bytes, WINDOWS_1252);
    content = content.startsWith("\uFEFF") ? content.substring(1) : content;
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(content)).get();
    int line = 1;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(content)).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = List.of();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (header.isEmpty()) {
          header = record.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
          if (!isReviewed(header)) {
            return;
          }
        } else {
          add(new CsvRow(name, line, cells(header, record), problems), faithful);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
      if (header.isEmpty()) {
        problems.add(name, 0, "The file is empty. Fill in the review columns of statements.csv.");
      }
    } catch (UncheckedIOException e) {
      problems.add(
          name, line, "A quotation mark that opens here is not closed as CSV wants it. Mend it.");
    }
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private boolean isReviewed(List<String> header) {
    List<String> missing =
        List.of("doc_id", "start", "end").stream().filter(c -> !header.contains(c)).toList();
    if (!missing.isEmpty() || REVIEWS.stream().noneMatch(header::contains)) {
      problems.add(
          name,
          1,
          "This is no table of statements or positions with review columns: it lacks "
              + (missing.isEmpty() ? String.join(", ", REVIEWS) : String.join(", ", missing))
              + ". Take statements.csv or positions.csv of a run and fill in their last columns.");
      return false;
    }
    return true;
  }

  private static Map<String, String> cells(List<String> header, CSVRecord record) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
      cells.putIfAbsent(header.get(i), unguarded(record.get(i)).strip());
    }
    return cells;
  }

  private static String unguarded(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  private void add(CsvRow row, boolean faithful) {
    if (REVIEWS.stream().allMatch(column -> row.cell(column).isEmpty())) {
      return;
    }
    int before = problems.count();
    boolean position = !row.cell("issue_id").isEmpty();
    Review review =
        new Review(
            name + ":" + row.line(),
            row.required("doc_id"),
            offset(row, "start"),
            offset(row, "end"),
            row.cell("issue_id"),
            position ? row.cell("holder_id") : "",
            faithful ? row.cell(position ? "evidence" : "content") : "",
            position ? "" : speaker(row),
            position ? level(row) : "",
            ok(row));
    wrongColumn(row, position ? "review_speaker" : "review_level", position);
    if (problems.count() == before) {
      keep(row, review);
    }
  }

  private static void wrongColumn(CsvRow row, String column, boolean position) {
    if (!row.cell(column).isEmpty()) {
      row.problem(
          "'"
              + column
              + "' is filled in for a "
              + (position ? "position" : "statement: the row has no issue_id")
              + ". Fill it in where "
              + (position ? "the statement stands, in statements.csv." : "positions stand."));
    }
  }

  private void keep(CsvRow row, Review review) {
    List<Object> place =
        List.of(review.docId(), review.start(), review.end(), review.issueId(), review.holderId());
    Review earlier = byPlace.putIfAbsent(place, review);
    if (earlier == null) {
      reviews.add(review);
    } else if (!verdict(earlier).equals(verdict(review))) {
      row.problem(
          "The same passage is reviewed otherwise at "
              + earlier.place()
              + ". Keep one of the two.");
    }
  }

  private static List<String> verdict(Review review) {
    return List.of(review.speaker(), review.level(), review.ok());
  }

  private static int offset(CsvRow row, String column) {
    String digits = row.required(column);
    if (!digits.isEmpty()
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && digits.length() < 10) {
      return Integer.parseInt(digits);
    }
    if (!digits.isEmpty()) {
      row.problem(
          "'" + digits + "' in '" + column + "' is no offset. Leave it as the table had it.");
    }
    return 0;
  }

  private String speaker(CsvRow row) {
    String cell = row.cell("review_speaker");
    if (cell.isEmpty() || isNone(cell)) {
      return cell.isEmpty() ? "" : Review.NONE;
    }
    List<String> ids = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      String id = actor(part.strip());
      if (id.isEmpty()) {
        row.problem(
            "'"
                + part.strip()
                + "' in 'review_speaker' is no actor. Write an actor_id of actors.csv, or none."
                + Nearest.hint(part.strip(), actors.keySet()));
      } else if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return String.join("; ", ids);
  }

  /** The actor of an id, or of a name as {@code actors.csv} has it; empty when there is none. */
  private String actor(String named) {
    if (actors.containsKey(named)) {
      return named;
    }
    List<String> ids =
        actors.values().stream()
            .filter(a -> a.id().equalsIgnoreCase(named) || a.name().equalsIgnoreCase(named))
            .map(Actor::id)
            .toList();
    return ids.size() == 1 ? ids.get(0) : "";
  }

  private static String level(CsvRow row) {
    String cell = row.cell("review_level");
    if (cell.isEmpty() || isNone(cell)) {
      return cell.isEmpty() ? "" : Review.NONE;
    }
    String digits =
        cell.replace('\u2212', '-').replace("+", "").replaceFirst("[.,]0+$", "").replace("-0", "0");
    if (!List.of("-2", "-1", "0", "1", "2").contains(digits)) {
      row.problem("'" + cell + "' in 'review_level' is no level. Write -2, -1, 0, 1, 2, or none.");
    }
    return digits;
  }

  private static String ok(CsvRow row) {
    String cell = row.cell("review_ok").toLowerCase(Locale.ROOT);
    return switch (cell) {
      case "" -> "";
      case "yes", "y", "true", "1", "x" -> "yes";
      case "no", "n", "false", "0" -> "no";
      default -> {
        row.problem("'" + cell + "' in 'review_ok' is neither yes nor no. Write one.");
        yield "";
      }
    };
  }

  private static boolean isNone(String cell) {
    return List.of("none", "unclear", "unknown", "nobody").contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Comma, semicolon or tab, whichever stands most often in the header. */
  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (count(header, c) > count(header, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
