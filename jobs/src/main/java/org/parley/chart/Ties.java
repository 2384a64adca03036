package org.parley.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ties of the unit that figures show: paragraphs, or documents where there are none.
 *
 * @param unit document or paragraph
 * @param total units of the corpus
 * @param list in the table's order
 */
record Ties(String unit, long total, List<Tie> list) {

  static Ties read(RunTables run) {
    Ties paragraphs = read(run, "paragraph");
    return paragraphs.list().isEmpty() ? read(run, "document") : paragraphs;
  }

  private static Ties read(RunTables run, String unit) {
    var rows =
        run.rows("cooccurrence").stream().filter(row -> row.text("unit").equals(unit)).toList();
    return new Ties(
        unit,
        rows.isEmpty() ? 0 : rows.get(0).whole("units_total"),
        rows.stream()
            .map(
                row ->
                    new Tie(
                        row.text("actor_a"),
                        row.text("actor_b"),
                        row.whole("units_both"),
                        row.number("npmi"),
                        row.number("p_value")))
            .toList());
  }

  /** The actors who have a tie of at least so many units with another of {@code among}. */
  Set<String> tied(Set<String> among, int minUnits) {
    Set<String> tied = new HashSet<>();
    for (Tie tie : list) {
      if (tie.both() >= minUnits && among.contains(tie.a()) && among.contains(tie.b())) {
        tied.add(tie.a());
        tied.add(tie.b());
      }
    }
    return tied;
  }
}
