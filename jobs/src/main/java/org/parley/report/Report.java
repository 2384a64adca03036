package org.parley.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.parley.chart.RunTables;
import org.parley.codebook.Codebook;
import org.parley.table.Table;

/** The PDF report of a run. */
public final class Report {

  private Report() {}

  /**
   * Writes the report.
   *
   * @param tables by file name without ending; tables of single records may be missing when they
   *     are too long
   * @param charts folder with the PNG files that {@link org.parley.chart.ChartSet#draw} wrote
   * @param codebook for the names of issues and levels
   * @param options options and versions by name, as they are to be printed; the names of {@code
   *     RunOptions} fill the text on methods
   * @param title of the report
   * @param created date for the document's properties; none makes the same input give the same
   *     bytes
   * @param pdf the file
   */
  public static void write(
      Map<String, Table> tables,
      Path charts,
      Codebook codebook,
      Map<String, String> options,
      String title,
      Optional<Instant> created,
      Path pdf)
      throws IOException {
    RunTables run = new RunTables(tables, codebook);
    String xhtml = new ReportBuilder(run, charts, options, title).build();
    PdfWriter.write(xhtml, charts, title, created, pdf);
  }
}
