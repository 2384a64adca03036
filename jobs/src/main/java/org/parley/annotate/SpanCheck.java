package org.parley.annotate;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the records of a document against its text: the text from {@code start} to {@code end} is
 * exactly what is recorded, and what refers to something refers to something that is there.
 */
public final class SpanCheck {

  private final String text;
  private final List<String> mismatches = new ArrayList<>();
  private long spans;

  private SpanCheck(String text) {
    this.text = text;
  }

  /**
   * What a check gave.
   *
   * @param spans offsets held against the text
   * @param mismatches each with its row and what is wrong, in the order of the records
   */
  public record Result(long spans, List<String> mismatches) implements Serializable {}

  /** Checks all records of a document. */
  public static Result of(String text, DocumentRecords records, List<ExclusionRecord> exclusions) {
    SpanCheck check = new SpanCheck(text);
    check.document(records);
    records
        .mentions()
        .forEach(m -> check.span(m.mentionId(), "surface", m.start(), m.end(), m.surface()));
    records.statements().forEach(check::statement);
    Set<String> statements =
        records.statements().stream().map(StatementRecord::statementId).collect(Collectors.toSet());
    for (PositionRecord p : records.positions()) {
      check.span(p.positionId(), "evidence", p.start(), p.end(), p.evidence());
      if (!statements.contains(p.statementId())) {
        check.mismatches.add(
            p.positionId() + ": its statement " + p.statementId() + " is not there");
      }
    }
    exclusions.forEach(
        e -> check.span("excluded " + e.docId(), "text", e.start(), e.end(), e.text()));
    return new Result(check.spans, List.copyOf(check.mismatches));
  }

  private void document(DocumentRecords records) {
    DocumentRecord d = records.document();
    equal(d.docId(), "characters", d.characters(), text.length());
    equal(d.docId(), "mentions", d.mentions(), records.mentions().size());
    equal(d.docId(), "statements", d.statements(), records.statements().size());
  }

  private void statement(StatementRecord s) {
    String id = s.statementId();
    span(id, "content", s.start(), s.end(), s.content());
    optional(id, "speaker", s.speakerStart(), s.speakerEnd(), s.speaker());
    optional(id, "cue", s.cueStart(), s.cueEnd(), s.cue());
    for (String part : s.contentSpans().split("; ", -1)) {
      int dash = part.indexOf('-');
      int start = Integer.parseInt(part.substring(0, dash));
      int end = Integer.parseInt(part.substring(dash + 1));
      spans++;
      if (start < s.start() || end > s.end() || end < start) {
        mismatches.add(
            id + ": content_spans " + part + " lies outside " + s.start() + "-" + s.end());
      }
    }
  }

  private void optional(String id, String column, Integer start, Integer end, String recorded) {
    if (start != null && end != null) {
      span(id, column, start, end, recorded);
    }
  }

  private void span(String id, String column, int start, int end, String recorded) {
    spans++;
    if (start < 0 || end < start || end > text.length()) {
      mismatches.add(
          id
              + ": "
              + column
              + " "
              + start
              + "-"
              + end
              + " lies outside the text of "
              + text.length()
              + " characters");
      return;
    }
    String there = text.substring(start, end);
    if (!there.equals(recorded) && !stored(there).equals(recorded)) {
      mismatches.add(
          id
              + ": "
              + column
              + " "
              + start
              + "-"
              + end
              + " is recorded as '"
              + shortened(recorded)
              + "', the text has '"
              + shortened(there)
              + "'");
    }
  }

  private void equal(String id, String column, long recorded, long counted) {
    if (recorded != counted) {
      mismatches.add(id + ": " + column + " is recorded as " + recorded + ", counted " + counted);
    }
  }

  /** As UTF-8 keeps it: half a surrogate pair cannot be stored. */
  private static String stored(String cell) {
    return new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String shortened(String cell) {
    String shown = cell == null ? "" : cell.replace('\n', ' ');
    return shown.length() <= 60 ? shown : shown.substring(0, 57) + "...";
  }
}
