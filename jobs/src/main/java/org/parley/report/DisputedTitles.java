package org.parley.report;

import java.util.Comparator;
import java.util.List;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables;
import org.parley.chart.RunTables.Cells;

/** Titles that articles give to persons who do not hold them then in the codebook. */
final class DisputedTitles {

  /** Why such a row is among the candidates. */
  static final String WHY = "title not held then";

  /** Those the report shows. */
  static final String TITLES = "titles";

  static final int SHOWN = 12;

  private final RunTables run;

  DisputedTitles(RunTables run) {
    this.run = run;
  }

  /** Writes heading, table and what to make of it; nothing when there are none. */
  void write(Html html) {
    List<Cells> rows =
        run.rows(TITLES).stream()
            .sorted(
                Comparator.comparingLong((Cells row) -> -row.whole("count"))
                    .thenComparing(row -> row.text("name")))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    long all = RunTables.number(run.rows(Candidates.KINDS), row -> row.text("why").equals(WHY));
    html.heading(2, "titles", "Titles at odds with the codebook");
    html.element(
        "p",
        Numbers.plural(all, "title")
            + " of a person that the codebook does not have him or her hold on the article's date:"
            + " the article may look back, its date may be wrong, or the codebook. Bare titles on"
            + " such dates may be given to the wrong person."
            + (all > SHOWN ? " The " + SHOWN + " most frequent; candidates.csv has all." : ""));
    html.table(
        List.of("Person and title", "Count ", "First in", "Date and what the codebook has"),
        List.of(26, 8, 20, 46),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.text("name"),
                        Numbers.grouped(row.whole("count")),
                        row.text("document"),
                        row.text("note")))
            .toList());
  }
}
