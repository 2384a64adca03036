package org.parley.cli;

import org.parley.codebook.Codebook;
import org.parley.job.EarlierRun;
import org.parley.run.RunManifest;
import picocli.CommandLine.Command;

/** Counts mentions: per actor, per actor and period, terms, unknown names. */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    description = "Counts mentions: per actor, per actor and period, terms, unknown names.",
    footer = {"", "Example:", "  ./parley mentions --run reports/first"})
final class MentionsCommand extends JobCommand {

  @Override
  RunManifest work(EarlierRun run, Codebook codebook) throws Exception {
    return run.run("mentions", codebook, this::counted, master(), progress());
  }
}
