package org.parley.cli;

import org.parley.codebook.Codebook;
import org.parley.job.EarlierRun;
import org.parley.run.RunManifest;
import picocli.CommandLine.Command;

/** Reads timelines, changes and agreement from positions. */
@Command(
    name = "timelines",
    mixinStandardHelpOptions = true,
    description = "Reads timelines, changes and agreement from positions.",
    footer = {"", "Example:", "  ./parley timelines --run reports/first"})
final class TimelinesCommand extends JobCommand {

  @Override
  RunManifest work(EarlierRun run, Codebook codebook) throws Exception {
    return run.run("timelines", codebook, this::counted, master(), progress());
  }
}
