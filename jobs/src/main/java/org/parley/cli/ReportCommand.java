package org.parley.cli;

import org.parley.codebook.Codebook;
import org.parley.job.EarlierRun;
import org.parley.run.RunManifest;
import picocli.CommandLine.Command;

/** Draws the charts and writes the report anew from a run's tables, edited ones too. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Draws charts and report anew from the tables of a run folder, without Spark.",
    footer = {"", "Example:", "  ./parley report --run reports/first"})
final class ReportCommand extends JobCommand {

  @Override
  RunManifest work(EarlierRun run, Codebook codebook) throws Exception {
    return run.report(codebook, this::counted, progress());
  }
}
