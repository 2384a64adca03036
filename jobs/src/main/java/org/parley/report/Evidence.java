package org.parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.chart.Dates;
import org.parley.chart.RunTables;
import org.parley.chart.RunTables.Cells;
import org.parley.table.Extract;
import org.parley.table.Table;

/** The quotes that the findings cite, numbered from 1 in the order in which they are cited. */
final class Evidence {

  /**
   * A cited quote. Whatever the tables do not give is empty.
   *
   * @param number in the list of quotes
   * @param text the words
   * @param holder whose position they show
   * @param reportedBy who says so of the holder, when somebody else does
   * @param date in words
   * @param source outlet
   * @param title of the article
   * @param docId of the article
   * @param offsets start and end in the article
   * @param statementId of the statement
   * @param layer how it reached us
   */
  record Quote(
      int number,
      String text,
      String holder,
      String reportedBy,
      String date,
      String source,
      String title,
      String docId,
      String offsets,
      String statementId,
      String layer) {

    /** The words: in quotation marks, but for a paraphrase, which is the reporter's. */
    String shown() {
      return layer.equals(PARAPHRASE) ? text + " (paraphrase)" : "“" + text + "”";
    }

    /** Where the words stand, in one line. */
    String whereabouts() {
      List<String> parts = new ArrayList<>();
      parts.add(source.isEmpty() ? docId : source);
      if (!title.isEmpty()) {
        parts.add("“" + title + "”");
      }
      if (!source.isEmpty()) {
        parts.add(docId);
      }
      parts.removeIf(String::isEmpty);
      return String.join(", ", parts);
    }
  }

  /** Positions that changes cite. */
  static final String POSITIONS = "cited_positions";

  /** Articles that these stand in. */
  static final String DOCUMENTS = "cited_documents";

  private static final String BETWEEN = "; ";
  private static final String PARAPHRASE = "paraphrase";

  private final RunTables run;
  private final Map<String, Cells> positions = new HashMap<>();
  private final Map<String, Cells> documents = new HashMap<>();
  private final Map<String, Quote> cited = new LinkedHashMap<>();

  Evidence(RunTables run) {
    this.run = run;
    run.rows(POSITIONS).forEach(row -> positions.put(row.text("position_id"), row));
    run.rows(DOCUMENTS).forEach(row -> documents.put(row.text("doc_id"), row));
  }

  /**
   * The positions that changes rest on.
   *
   * @param changes the whole table
   */
  static Set<String> positions(Table changes) {
    Set<String> ids = new TreeSet<>();
    for (List<String> row : changes.rows()) {
      ids.addAll(ids(changes.get(row, "evidence_before")));
      ids.addAll(ids(changes.get(row, "evidence_after")));
    }
    return ids;
  }

  /** What is told of the articles that positions stand in: an id starts with its article's. */
  static Extract documents(Set<String> positions) {
    return Extract.of("doc_id", "source", "title")
        .whereAny(
            "doc_id",
            positions.stream()
                .map(id -> id.substring(0, Math.max(0, id.lastIndexOf('#'))))
                .collect(Collectors.toSet()));
  }

  private static List<String> ids(String joined) {
    return Arrays.asList(joined.split(BETWEEN, -1));
  }

  /**
   * Cites a quote.
   *
   * @param text the words
   * @param positionIds positions of which one has these words, joined by {@code "; "}
   */
  Quote cite(String text, String positionIds) {
    Cells position =
        ids(positionIds).stream()
            .map(positions::get)
            .filter(row -> row != null && row.text("evidence").equals(text))
            .findFirst()
            .orElse(null);
    String key = position == null ? "\n" + text : position.text("position_id");
    return cited.computeIfAbsent(key, k -> quote(cited.size() + 1, text, position));
  }

  /** All quotes cited so far. */
  List<Quote> cited() {
    return List.copyOf(cited.values());
  }

  /** The outlets and articles of a list of positions, each once, in order. */
  List<String> sources(String positionIds) {
    return ids(positionIds).stream()
        .map(positions::get)
        .filter(row -> row != null)
        .map(row -> row.text("doc_id"))
        .map(id -> source(id).isEmpty() ? id : source(id))
        .distinct()
        .toList();
  }

  private String source(String docId) {
    Cells document = documents.get(docId);
    return document == null ? "" : document.text("source");
  }

  private Quote quote(int number, String text, Cells position) {
    if (position == null) {
      return new Quote(number, text, "", "", "", "", "", "", "", "", "");
    }
    String docId = position.text("doc_id");
    Cells document = documents.get(docId);
    String reporter = position.text("reported_by");
    return new Quote(
        number,
        text,
        run.name(position.text("holder_id")),
        reporter.isEmpty() ? "" : run.name(reporter),
        date(position),
        source(docId),
        document == null ? "" : document.text("title"),
        docId,
        position.text("start") + "–" + position.text("end"),
        position.text("statement_id"),
        position.text("layer").replace('_', ' '));
  }

  private static String date(Cells position) {
    String earliest = position.text("date_earliest");
    return earliest.isEmpty()
        ? Dates.said(position, "date")
        : Dates.inWords(earliest + "/" + position.text("date_latest"));
  }
}
