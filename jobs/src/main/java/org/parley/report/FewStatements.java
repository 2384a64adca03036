package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.chart.Dates;
import org.parley.chart.Figure;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables;

/** The issues with so few dated statements that a table says as much as a chart. */
final class FewStatements {

  private final List<Figure> figures;
  private final RunTables run;

  FewStatements(List<Figure> figures, RunTables run) {
    this.figures = figures.stream().filter(Figure::slight).toList();
    this.run = run;
  }

  void html(Html html) {
    if (figures.isEmpty()) {
      return;
    }
    html.heading(2, "few", "Issues with few dated statements");
    html.element(
        "p",
        "small muted intro",
        "Every statement that the charts of "
            + Numbers.plural(figures.size(), "further issue")
            + " show; these charts are in charts/ and not in this report. Own words and paraphrases,"
            + " reprints left out (tables/positions.csv).");
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      Map<List<String>, Long> told =
          figure.data().rows().stream()
              .map(row -> told(figure, row))
              .collect(Collectors.groupingBy(r -> r, LinkedHashMap::new, Collectors.counting()));
      String title = figure.title();
      for (Map.Entry<List<String>, Long> row : told.entrySet()) {
        String times = row.getValue() == 1 ? "" : ", " + row.getValue() + " statements";
        rows.add(
            List.of(title, row.getKey().get(0), row.getKey().get(1), row.getKey().get(2) + times));
        title = "";
      }
    }
    html.table(List.of("Issue", "Who", "Position", "When"), List.of(20, 24, 32, 24), rows);
  }

  /** Who, what and when. */
  private List<String> told(Figure figure, List<Object> row) {
    int level = Integer.parseInt(cell(figure, row, "level"));
    return List.of(
        who(figure, row),
        cell(figure, row, "level_name") + " (" + RunTables.signed(level) + ")",
        when(figure, row));
  }

  private String who(Figure figure, List<Object> row) {
    String side = cell(figure, row, "side_id");
    String holder = cell(figure, row, "holder_id");
    return side.equals(holder) ? run.name(side) : run.name(holder) + ", " + run.name(side);
  }

  private static String when(Figure figure, List<Object> row) {
    String earliest = cell(figure, row, "date_earliest");
    String latest = cell(figure, row, "date_latest");
    return Dates.inWords(earliest.equals(latest) ? earliest : earliest + "/" + latest);
  }

  private static String cell(Figure figure, List<Object> row, String column) {
    return String.valueOf(row.get(figure.data().columns().indexOf(column)));
  }
}
