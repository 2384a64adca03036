package org.parley.cli;

import org.parley.codebook.Codebook;
import org.parley.job.EarlierRun;
import org.parley.run.RunManifest;
import picocli.CommandLine.Command;

/** Counts co-occurrence: pairs, matrices, network. */
@Command(
    name = "cooccurrence",
    mixinStandardHelpOptions = true,
    description = "Counts co-occurrence: pairs, matrices, network.",
    footer = {"", "Example:", "  ./parley cooccurrence --run reports/first"})
final class CooccurrenceCommand extends JobCommand {

  @Override
  RunManifest work(EarlierRun run, Codebook codebook) throws Exception {
    return run.run("cooccurrence", codebook, this::counted, master(), progress());
  }
}
