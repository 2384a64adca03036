package org.parley.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.parley.chart.ChartSet;
import org.parley.chart.RunTables;
import org.parley.table.Extract;

/** The PDF report of a run. */
public final class Report {

  /**
   * What the report and its charts need of the tables of a run, by file name without ending.
   * Matrices grow with the square of the actors, and nothing is drawn from them.
   *
   * @param unit of co-occurrence whose pairs are wanted
   */
  public static Map<String, Extract> needs(String unit) {
    return Map.ofEntries(
        Map.entry("actors", Extract.ALL),
        Map.entry("actors_by_period", Extract.ALL),
        Map.entry("candidates", Extract.ALL),
        Map.entry("changes", Extract.ALL),
        Map.entry("cooccurrence", Extract.ALL.where("unit", unit)),
        Map.entry("documents", Extract.ALL),
        Map.entry("excluded", Extract.ALL),
        Map.entry("mentions", Extract.of("form", "surface").where("form", "ambiguous")),
        Map.entry("positions", Extract.ALL),
        Map.entry("rejected", Extract.ALL),
        Map.entry("reviews", Extract.ALL),
        Map.entry("statements", Extract.of("speaker_ids", "speaker_form")));
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
