package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.chart.Dates;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables;
import org.parley.chart.RunTables.Cells;

/** The first page: what the corpus is and what was found, in sentences. */
final class TitlePage {

  private static final int CHANGES = 6;
  private static final double SIGNIFICANT = 0.01;

  private final RunTables run;
  private final String title;
  private final List<FoundChange> changes;

  TitlePage(RunTables run, String title, List<FoundChange> changes) {
    this.run = run;
    this.title = title;
    this.changes = changes;
  }

  String html() {
    Html html = new Html();
    html.element(
        "p", "kicker", "Parley report: who is in the news, with whom, and on what position");
    html.raw("<h1 class=\"title\" id=\"top\">").text(title).raw("</h1>");
    html.element("p", "lead", corpus());
    facts(html);
    html.heading(2, "findings", "Findings");
    html.element("h3", "Who is in the news").element("p", leaders());
    html.element("h3", "With whom");
    ties().forEach(sentence -> html.element("p", sentence));
    html.element("h3", "Who changed position");
    changes(html);
    return html.toString();
  }

  private String corpus() {
    List<Cells> documents = run.rows(RunTables.ARTICLES);
    long articles = run.articles();
    long outlets =
        documents.stream().map(d -> d.text("source")).filter(s -> !s.isEmpty()).distinct().count();
    long undated = RunTables.number(documents, d -> d.text("date_earliest").isEmpty());
    List<Cells> exact = documents.stream().filter(d -> !d.text("date").isEmpty()).toList();
    long vague = articles - RunTables.number(exact, d -> true) - undated;
    String first = edge(exact, "date_earliest", Comparator.naturalOrder());
    String last = edge(exact, "date_latest", Comparator.reverseOrder());
    return "This report rests on "
        + Numbers.plural(articles, "article")
        + (outlets == 0 ? "" : " from " + Numbers.plural(outlets, "outlet"))
        + (first.isEmpty()
            ? ", none of them with an exact date"
            : ", dated from " + Dates.inWords(first) + " to " + Dates.inWords(last))
        + (undated + vague == 0 || first.isEmpty()
            ? ""
            : " ("
                + Numbers.grouped(vague)
                + " dated only to an interval, "
                + Numbers.grouped(undated)
                + " undated)")
        + ". Every number can be traced: the tables beside this report name the article and the"
        + " place in it, and numbers in brackets lead to the quotes at the end.";
  }

  private static String edge(List<Cells> rows, String column, Comparator<String> order) {
    return rows.stream()
        .map(row -> row.text(column))
        .filter(date -> !date.isEmpty())
        .min(order)
        .orElse("");
  }

  private void facts(Html html) {
    long tentative = changes.stream().filter(FoundChange::tentative).count();
    html.raw("<table class=\"facts\"><tr>");
    fact(html, Numbers.grouped(run.articles()), "articles");
    fact(
        html,
        Numbers.grouped(sum("actors", "mentions")),
        "counted mentions of " + Numbers.plural(mentioned(), "actor"));
    fact(
        html,
        Numbers.grouped(run.total("statements")),
        statements() + Numbers.grouped(run.total("positions")) + " positions");
    fact(
        html,
        Numbers.grouped(changes.size()),
        "changes of position, of which "
            + Numbers.grouped(tentative)
            + " tentative; "
            + Numbers.plural(FoundChange.byTurn(changes).size(), "turn")
            + ", for a side, its office and its speaker move together");
    html.raw("</tr></table>");
  }

  private long mentioned() {
    return run.rows("actors").stream().filter(row -> row.whole("mentions") > 0).count();
  }

  private long sum(String table, String column) {
    return run.rows(table).stream().mapToLong(row -> row.whole(column)).sum();
  }

  private static void fact(Html html, String number, String label) {
    html.raw("<td>").element("div", "figure", number).element("div", "small muted", label);
    html.raw("</td>");
  }

  private String leaders() {
    List<Cells> ranked =
        run.rows("actors").stream()
            .filter(row -> !row.text("rank").isEmpty() && row.whole("mentions") > 0)
            .sorted(Comparator.comparingLong((Cells row) -> row.whole("rank")))
            .limit(5)
            .toList();
    if (ranked.isEmpty()) {
      return "No actor of the codebook is mentioned.";
    }
    Cells leader = ranked.get(0);
    StringBuilder sentence = new StringBuilder();
    sentence
        .append(leader.text("name"))
        .append(" leads the news with ")
        .append(Numbers.plural(leader.whole("mentions"), "counted mention"))
        .append(" in ")
        .append(Numbers.grouped(leader.whole("documents")))
        .append(" of ")
        .append(Numbers.plural(run.articles(), "article"));
    List<String> others = new ArrayList<>();
    for (Cells row : ranked.subList(1, ranked.size())) {
      others.add(row.text("name") + " (" + Numbers.grouped(row.whole("mentions")) + ")");
    }
    return others.isEmpty() ? sentence + "." : sentence + ", followed by " + joined(others) + ".";
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private String statements() {
    if (!run.has("statements")) {
      return "statements, ";
    }
    long known = RunTables.number(run.rows("statements"), s -> !s.text("speaker_ids").isEmpty());
    return "statements, " + Numbers.grouped(known) + " of a speaker in the codebook; ";
  }

  /** False where one actor's name holds the other's: it is then named with it, not beside it. */
  private boolean isApart(Cells row) {
    String a = run.name(row.text("actor_a"));
    String b = run.name(row.text("actor_b"));
    return !a.contains(b) && !b.contains(a);
  }

  private List<String> ties() {
    List<Cells> pairs =
        run.rows(RunTables.PAIRS).stream()
            .filter(this::isTold)
            .sorted(Comparator.comparingLong((Cells row) -> -row.whole("units_both")))
            .toList();
    if (pairs.isEmpty()) {
      return List.of(
          "No two actors share a paragraph so often that chance would not explain it (Dunning's G², p"
              + " < 0.01).");
    }
    List<String> sentences = new ArrayList<>();
    List<String> most = pairs.stream().limit(3).map(this::counted).toList();
    sentences.add(
        "Most often in one paragraph, among pairs that meet more often than chance explains"
            + " (Dunning's G², p < 0.01): "
            + joined(most)
            + ", of "
            + Numbers.plural(pairs.get(0).whole("units_total"), "paragraph")
            + ".");
    run.rows(RunTables.CLOSEST).stream()
        .filter(this::isTold)
        .max(Comparator.comparingDouble(row -> row.number("npmi")))
        .ifPresent(row -> sentences.add(closest(row)));
    return sentences;
  }

  private String counted(Cells row) {
    return pair(row) + " (" + Numbers.grouped(row.whole("units_both")) + ")";
  }

  private String closest(Cells row) {
    return "Closest for how seldom each is mentioned: "
        + pair(row)
        + ", in "
        + Numbers.grouped(row.whole("units_both"))
        + " common paragraphs, of "
        + Numbers.grouped(row.whole("units_a"))
        + " and "
        + Numbers.grouped(row.whole("units_b"))
        + " that mention the one and the other (npmi "
        + Numbers.decimal(row.number("npmi"), 2)
        + interval(row)
        + ").";
  }

  /** True for a pair of paragraphs that chance does not explain, of two actors of their own. */
  private boolean isTold(Cells row) {
    return row.text("unit").equals("paragraph")
        && row.number("npmi") > 0
        && row.number("p_value") < SIGNIFICANT
        && isRanked(row.text("actor_a"))
        && isRanked(row.text("actor_b"))
        && isApart(row);
  }

  private boolean isRanked(String actorId) {
    return !run.kind(actorId).equals("media");
  }

  private String pair(Cells row) {
    return run.name(row.text("actor_a")) + " with " + run.name(row.text("actor_b"));
  }

  private static String interval(Cells row) {
    return row.text("low").isEmpty()
        ? ""
        : ", 95 % interval "
            + Numbers.decimal(row.number("low"), 2)
            + " to "
            + Numbers.decimal(row.number("high"), 2);
  }

  private void changes(Html html) {
    List<FoundChange> shown =
        FoundChange.byTurn(changes).stream().map(turn -> turn.get(0)).toList();
    if (shown.isEmpty()) {
      html.element("p", "No change of position was found that has evidence on both sides.");
      return;
    }
    html.raw("<ul class=\"findings\">");
    for (FoundChange change : shown.subList(0, Math.min(CHANGES, shown.size()))) {
      html.raw("<li>").text(change.sentence()).raw(" <span class=\"references\">");
      QuoteList.reference(html, change.quoteBefore());
      QuoteList.reference(html, change.quoteAfter());
      html.raw("</span></li>");
    }
    html.raw("</ul>");
    int more = changes.size() - Math.min(CHANGES, shown.size());
    if (more > 0) {
      html.element(
          "p",
          "small muted",
          Numbers.plural(more, "further change")
              + " of sides, offices and persons: see the cards, with the evidence of all.");
    }
  }
}
