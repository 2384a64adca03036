package org.parley.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables;
import org.parley.chart.RunTables.Cells;
import org.parley.table.Extract;

/** Names that the codebook does not know: whom the counts above may miss. */
final class Candidates {

  /** Rows of the table of candidates by why they are there. */
  static final String KINDS = "candidate_kinds";

  private static final int SHOWN = 20;
  private static final int EXAMPLE = 110;

  /** What the report needs of them: the most frequent, and how many there are. */
  static final Map<String, Extract> NEEDS =
      Map.of(
          "candidates",
          Extract.ALL.whereNot("why", DisputedTitles.WHY).most("count", SHOWN),
          DisputedTitles.TITLES,
          Extract.ALL.where("why", DisputedTitles.WHY).most("count", DisputedTitles.SHOWN),
          KINDS,
          Extract.of("why").counted());

  private final RunTables run;

  Candidates(RunTables run) {
    this.run = run;
  }

  /** Cut between words; candidates.csv has the whole sentence. */
  private static String shortened(String example) {
    if (example.length() <= EXAMPLE) {
      return example;
    }
    int cut = example.lastIndexOf(' ', EXAMPLE);
    return example.substring(0, cut > 0 ? cut : example.offsetByCodePoints(EXAMPLE, -1)) + " …";
  }

  String html() {
    Html html = new Html();
    List<Cells> rows =
        run.rows("candidates").stream()
            .sorted(
                Comparator.comparingLong((Cells row) -> -row.whole("count"))
                    .thenComparing(row -> row.text("name")))
            .toList();
    if (rows.isEmpty()) {
      return html.element(
              "p",
              run.has("candidates")
                  ? "No name was found that looks like an actor and is not in the codebook."
                  : "The table of candidates is too long for a spreadsheet; see data/.")
          .toString();
    }
    long all =
        RunTables.number(run.rows(KINDS), row -> !row.text("why").equals(DisputedTitles.WHY));
    html.element(
        "p",
        "intro",
        "These names look like actors but are not in the codebook, so nothing above counts them. "
            + (rows.size() < all
                ? "The "
                    + rows.size()
                    + " most frequent of "
                    + Numbers.grouped(all)
                    + "; candidates.csv has all, each with a line to start from."
                : "candidates.csv has a line to start from for each."));
    return html.table(
            List.of("Name", "Count ", "Articles ", "Why", "Example"),
            List.of(20, 8, 9, 13, 50),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            row.text("name"),
                            Numbers.grouped(row.whole("count")),
                            Numbers.grouped(row.whole("documents")),
                            row.text("why"),
                            shortened(row.text("example"))))
                .toList())
        .toString();
  }
}
