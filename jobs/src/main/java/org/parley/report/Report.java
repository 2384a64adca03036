package org.parley.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.chart.ChartSet;
import org.parley.chart.RunTables;
import org.parley.table.Extract;
import org.parley.table.Table;

/** The PDF report of a run. */
public final class Report {

  /** Changes, whose evidence tells what else is needed. */
  public static final String CHANGES = "changes";

  /**
   * What the report and its charts need of the tables of a run: by file name without ending, and
   * then by the name that the report has for it. Matrices grow with the square of the actors, and
   * nothing is drawn from them. Single records are counted, or left out where nothing shows them.
   *
   * @param changes of the run, whole
   * @param unit of co-occurrence whose pairs are wanted
   */
  public static Map<String, Map<String, Extract>> needs(Table changes, String unit) {
    Set<String> cited = Evidence.positions(changes);
    return Map.ofEntries(
        whole("actors"),
        whole("actors_by_period"),
        whole("reviews"),
        Map.entry("candidates", Candidates.NEEDS),
        Map.entry("cooccurrence", RunTables.ties(unit)),
        Map.entry(
            "documents",
            Map.of(
                RunTables.ARTICLES,
                RunTables.OF_ARTICLES,
                RunTables.REPRINTS,
                RunTables.OF_REPRINTS,
                Evidence.DOCUMENTS,
                Evidence.documents(cited))),
        Map.entry("excluded", Map.of("excluded", Extract.of("zone", "reason").counted())),
        Map.entry(
            "mentions",
            Map.of("mentions", Extract.of("form", "surface").where("form", "ambiguous").counted())),
        Map.entry(
            "positions",
            Map.of(
                RunTables.POSITIONS,
                RunTables.OF_POSITIONS,
                Evidence.POSITIONS,
                Extract.ALL.whereAny("position_id", cited))),
        Map.entry("rejected", Map.of("rejected", Extract.of("reason").counted())),
        Map.entry(
            "statements",
            Map.of("statements", Extract.of("speaker_ids", "speaker_form").counted())));
  }

  private static Map.Entry<String, Map<String, Extract>> whole(String table) {
    return Map.entry(table, Map.of(table, Extract.ALL));
  }

  private Report() {}

  /**
   * Writes the report.
   *
   * @param run its tables; those of single records may be missing when they are too long
   * @param figures of the same tables
   * @param charts folder where {@link ChartSet#draw} wrote the figures
   * @param options options and versions by name, as they are to be printed; the names of {@code
   *     RunOptions} fill the text on methods
   * @param title of the report
   * @param created date for the document's properties; none makes the same input give the same
   *     bytes
   * @param pdf the file
   */
  public static void write(
      RunTables run,
      ChartSet figures,
      Path charts,
      Map<String, String> options,
      String title,
      Optional<Instant> created,
      Path pdf)
      throws IOException {
    String xhtml = new ReportBuilder(run, figures, charts, options, title).build();
    PdfWriter.write(xhtml, charts, title, created, pdf);
  }
}
