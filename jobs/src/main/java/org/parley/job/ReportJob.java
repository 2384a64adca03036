package org.parley.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.chart.ChartSet;
import org.parley.chart.RunTables;
import org.parley.report.Report;
import org.parley.run.RunOptions;
import org.parley.table.Extract;
import org.parley.table.Table;

/** Draws the charts and writes the report of a run, from its tables alone. */
final class ReportJob {

  private static final String TITLE = "Who said what, and what moved";
  private static final String PAIRS = "cooccurrence";

  private ReportJob() {}

  /** What was drawn, and what not and why. */
  static ChartSet draw(RunContext run) throws IOException {
    RunTables tables = new RunTables(tables(run), run.manifest().counts(), run.codebook());
    ChartSet figures = ChartSet.of(tables);
    Path charts = run.folder().resolve("charts");
    figures.draw(charts, run.rules());
    Report.write(
        tables,
        figures,
        charts,
        options(run),
        run.options().title().isEmpty() ? TITLE : run.options().title(),
        Optional.empty(),
        run.folder().resolve("report.pdf"));
    return figures;
  }

  /** Pairs are those of paragraphs; of documents where no two actors share a paragraph. */
  private static Map<String, Table> tables(RunContext run) throws IOException {
    TableFolder folder = new TableFolder(run.tables(), run.rules(), run.manifest());
    Table changes =
        folder
            .read(Map.of(Report.CHANGES, Map.of(Report.CHANGES, Extract.ALL)))
            .getOrDefault(Report.CHANGES, new Table(Report.CHANGES, List.of(), List.of()));
    Map<String, Table> tables = folder.read(Report.needs(changes, "paragraph"));
    tables.put(Report.CHANGES, changes);
    Table pairs = tables.get(RunTables.PAIRS);
    if (pairs != null && pairs.rows().isEmpty()) {
      tables.putAll(folder.read(Map.of(PAIRS, RunTables.ties("document"))));
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
