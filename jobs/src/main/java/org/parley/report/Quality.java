package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables;
import org.parley.chart.RunTables.Cells;

/** What was read, what was not, and how far the rest can be trusted. */
final class Quality {

  private static final int SHOWN = 8;
  private static final Map<String, String> PRECISION =
      Map.of(
          "day", "to the day",
          "month", "to the month",
          "year", "to the year",
          "interval", "as an interval",
          "none", "undated");

  private final RunTables run;

  Quality(RunTables run) {
    this.run = run;
  }

  String html() {
    Html html = new Html();
    dates(html);
    counted(
        html,
        "excluded",
        "Passages not counted",
        row -> row.text("zone") + ": " + words(row.text("reason")));
    counted(html, "rejected", "Inputs not read", row -> words(row.text("reason")));
    duplicates(html);
    statements(html);
    ambiguous(html);
    new DisputedTitles(run).write(html);
    reviews(html);
    return html.toString();
  }

  private static String words(String label) {
    return label.replace('_', ' ');
  }

  private void dates(Html html) {
    html.heading(2, "dates", "How articles are dated");
    Map<String, Long> groups =
        count(
            run.rows(RunTables.ARTICLES),
            row -> row.text("date_method") + "\n" + row.text("date_precision"));
    List<List<String>> rows = new ArrayList<>();
    groups.forEach(
        (key, number) -> {
          int cut = key.indexOf('\n');
          String precision = key.substring(cut + 1);
          rows.add(
              List.of(
                  key.substring(0, cut),
                  PRECISION.getOrDefault(precision, precision),
                  Numbers.grouped(number),
                  share(number, run.articles())));
        });
    html.table(
        List.of("The date rests on", "Precision", "Articles ", "Share "),
        List.of(34, 30, 18, 18),
        rows);
    html.element(
        "p",
        "small muted",
        "metadata: given beside the text; path: in the file name or address; dateline: printed as"
            + " the day of publication; text: inferred from what the article says. Undated"
            + " articles count for mentions and ties, not for anything over time.");
  }

  private void counted(Html html, String table, String heading, Function<Cells, String> by) {
    html.heading(2, table, heading);
    if (!run.has(table)) {
      html.element("p", "The table is too long for a spreadsheet; see data/.");
      return;
    }
    List<Cells> all = run.rows(table);
    if (all.isEmpty()) {
      html.element("p", "None.");
      return;
    }
    html.table(
        List.of("Reason", "Number ", "Share "),
        List.of(64, 18, 18),
        mostFirst(count(all, by), RunTables.number(all, row -> true)));
    html.element("p", "small muted", "Each is listed in " + table + ".csv.");
  }

  private void duplicates(Html html) {
    html.heading(2, "duplicates", "Reprints");
    long copies = run.reprints();
    html.element(
        "p",
        copies == 0
            ? "No article is a near-duplicate of another."
            : Numbers.plural(copies, "article")
                + " ("
                + share(copies, run.articles())
                + (copies == 1 ? ") is a near-duplicate" : ") are near-duplicates")
                + " of another. They count in mentions, not in mentions_deduplicated, and not for"
                + " positions in the charts.");
  }

  private void statements(Html html) {
    html.heading(2, "unattributed", "Statements without a known speaker");
    if (!run.has("statements")) {
      html.element("p", "The table of statements is too long for a spreadsheet; see data/.");
      return;
    }
    List<Cells> all = run.rows("statements");
    List<Cells> ofNobody = all.stream().filter(row -> row.text("speaker_ids").isEmpty()).toList();
    long unknown = RunTables.number(ofNobody, row -> true);
    long number = RunTables.number(all, row -> true);
    html.element(
        "p",
        all.isEmpty()
            ? "No statement was found."
            : Numbers.grouped(unknown)
                + " of "
                + Numbers.plural(number, "statement")
                + " ("
                + share(unknown, number)
                + ") have no speaker of the codebook: a pronoun that could be two people, a name"
                + " it does not know, or none at all. They count for nobody.");
    if (unknown > 0) {
      Map<String, Long> forms = count(ofNobody, row -> words(row.text("speaker_form")));
      html.table(
          List.of("Form of the speaker", "Statements ", "Share "),
          List.of(64, 18, 18),
          mostFirst(forms, unknown));
    }
  }

  private void ambiguous(Html html) {
    html.heading(2, "ambiguous", "Ambiguous mentions");
    if (!run.has("mentions")) {
      html.element("p", "The table of mentions is too long for a spreadsheet; see data/.");
      return;
    }
    List<Cells> ambiguous = run.rows("mentions");
    long number = RunTables.number(ambiguous, row -> true);
    if (ambiguous.isEmpty()) {
      html.element("p", "None: every name found has one bearer.");
      return;
    }
    html.element(
        "p",
        Numbers.plural(number, "mention")
            + " could be several actors; they are listed in mentions.csv and count for nobody.");
    html.table(
        List.of("Name", "Mentions ", "Share "),
        List.of(64, 18, 18),
        mostFirst(count(ambiguous, row -> row.text("surface")), number));
  }

  private void reviews(Html html) {
    List<Cells> reviews = run.rows("reviews");
    if (reviews.isEmpty()) {
      return;
    }
    html.heading(2, "reviews", "Reviews by an analyst");
    long applied = reviews.stream().filter(r -> r.text("outcome").equals("applied")).count();
    html.element(
        "p",
        Numbers.grouped(applied)
            + " of "
            + Numbers.plural(reviews.size(), "review")
            + " of statements and positions were applied and win over the rules."
            + (applied == reviews.size()
                ? ""
                : " The others fit no passage any more; reviews.csv says why of each."));
  }

  private static Map<String, Long> count(List<Cells> rows, Function<Cells, String> by) {
    return rows.stream()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Cells::times)));
  }

  private static List<List<String>> mostFirst(Map<String, Long> counts, long total) {
    List<List<String>> rows = new ArrayList<>();
    List<Map.Entry<String, Long>> sorted =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, Long> entry : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
      rows.add(
          List.of(
              entry.getKey(), Numbers.grouped(entry.getValue()), share(entry.getValue(), total)));
    }
    if (sorted.size() > SHOWN) {
      long rest =
          sorted.subList(SHOWN, sorted.size()).stream().mapToLong(Map.Entry::getValue).sum();
      rows.add(List.of("all others", Numbers.grouped(rest), share(rest, total)));
    }
    return rows;
  }

  private static String share(long part, long all) {
    return all == 0 ? "" : Numbers.decimal(100.0 * part / all, 1) + " %";
  }
}
