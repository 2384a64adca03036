package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.job.ParleyRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads and annotates articles, and leaves their records for the counting jobs. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Reads and annotates articles: documents, mentions, statements, positions.",
    footer = {
      "",
      "Example:",
      "  ./parley annotate --input data/sample --output reports/first",
      "  ./parley mentions --run reports/first"
    })
final class AnnotateCommand implements Callable<Integer> {

  @Mixin private RunOptionsMixin corpus;
  @Mixin private CountingMixin counting;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return RunCommand.run(ParleyRun.Extent.ANNOTATE, corpus, counting, spec);
  }
}
