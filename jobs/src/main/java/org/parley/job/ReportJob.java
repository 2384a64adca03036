package org.parley.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.chart.ChartSet;
import org.parley.report.Report;
import org.parley.run.RunOptions;
import org.parley.table.Table;

/** Draws the charts and writes the report of a run, from its tables alone. */
final class ReportJob {

  private static final String TITLE = "Who said what, and what moved";

  /** Matrices grow with the square of the actors, and nothing is drawn from them. */
  private static final String MATRIX = "cooccurrence_";

  /** The longest of the counted tables: only the unit that figures show is held. */
  private static final String PAIRS = "cooccurrence";

  private ReportJob() {}

  /** What was drawn, and what not and why. */
  static ChartSet draw(RunContext run) throws IOException {
    Map<String, Table> tables = tables(run);
    Path charts = run.folder().resolve("charts");
    ChartSet drawn = ChartSet.draw(tables, run.codebook(), charts, run.rules());
    Report.write(
        tables,
        charts,
        run.codebook(),
        options(run),
        run.options().title().isEmpty() ? TITLE : run.options().title(),
        Optional.empty(),
        run.folder().resolve("report.pdf"));
    return drawn;
  }

  private static Map<String, Table> tables(RunContext run) throws IOException {
    TableFolder folder = new TableFolder(run.tables(), run.rules(), run.manifest());
    Map<String, Table> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(run.tables())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".csv", "");
        if (name.startsWith(MATRIX)) {
          continue;
        }
        if (name.equals(PAIRS)) {
          Table paragraphs = folder.read(name, row -> row.get(0).equals("paragraph"));
          tables.put(
              name,
              paragraphs.rows().isEmpty()
                  ? folder.read(name, row -> row.get(0).equals("document"))
                  : paragraphs);
        } else {
          tables.put(name, folder.read(name, row -> true));
        }
      }
    }
    return tables;
  }

  private static Map<String, String> options(RunContext run) {
    Map<String, String> options = new TreeMap<>();
    RunOptions chosen = run.options();
    options.put("inputs", String.join(", ", chosen.inputs()));
    options.put("metadata", chosen.metadata());
    options.put("codebook", run.manifest().codebookFact("name"));
    options.put("codebookSha256", run.manifest().codebookFact("sha256"));
    options.put("charset", chosen.charset());
    options.put("period", chosen.period().name().toLowerCase(java.util.Locale.ROOT));
    options.put("minSupport", String.valueOf(chosen.minSupport()));
    options.put("networkUnit", chosen.networkUnit());
    options.put("bootstrap", String.valueOf(chosen.bootstrap()));
    options.put("seed", String.valueOf(chosen.seed()));
    options.put("minEvidence", String.valueOf(chosen.minEvidence()));
    options.put("minSources", String.valueOf(chosen.minSources()));
    options.put("layers", String.join(", ", chosen.layers()));
    return options;
  }
}
