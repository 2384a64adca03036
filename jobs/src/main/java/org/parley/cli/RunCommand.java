package org.parley.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.job.ParleyRun;
import org.parley.run.RunManifest;
import org.parley.run.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a folder of articles and leaves a run folder: tables, charts, network and report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes a whole run folder: tables, charts, network, report.",
    footer = {"", "Example:", "  ./parley run --input data/sample --output reports/first"})
final class RunCommand implements Callable<Integer> {

  @Mixin private RunOptionsMixin corpus;
  @Mixin private CountingMixin counting;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return run(ParleyRun.Extent.FULL, corpus, counting, spec);
  }

  static int run(
      ParleyRun.Extent extent, RunOptionsMixin corpus, CountingMixin counting, CommandSpec spec)
      throws Exception {
    Clock clock = Clock.systemUTC();
    RunOptions options = corpus.with(counting);
    Codebook codebook = CodebookOption.read(options.codebook());
    ParleyRun run =
        new ParleyRun(
            options,
            codebook,
            CodebookOption.reviews(options.codebook(), options.reviews(), codebook),
            CodebookOption.name(options.codebook()),
            corpus.master(),
            Version.build(),
            clock,
            Progress.onTerminal(spec.commandLine().getErr(), clock));
    RunManifest manifest = run.run(extent);
    Summary.print(manifest, options.output(), spec.commandLine());
    return 0;
  }
}
