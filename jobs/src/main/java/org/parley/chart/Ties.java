package org.parley.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ties that figures show.
 *
 * @param unit of co-occurrence
 * @param total units of the corpus
 * @param list in the table's order
 */
record Ties(String unit, long total, List<Tie> list) {

  private static final String PARAGRAPH = "paragraph";

  static Ties read(RunTables run) {
    var rows = run.rows(RunTables.TIES);
    return new Ties(
        rows.isEmpty() ? PARAGRAPH : rows.get(0).text("unit"),
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
