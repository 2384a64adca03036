package org.parley.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.job.EarlierRun;
import org.parley.run.RunManifest;
import org.parley.run.RunOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that work on a run folder have in common. */
abstract class JobCommand implements Callable<Integer> {

  @Option(
      names = "--run",
      required = true,
      paramLabel = "DIR",
      description = "Run folder that parley annotate or parley run has made.")
  private Path folder;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Folder of the codebook. Default: the one the run was made with.")
  private String codebook;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description =
          "Spark master where spark-submit has not chosen one. Default: ${DEFAULT-VALUE}.")
  private String master;

  @Mixin private CountingMixin counting;
  @Spec private CommandSpec spec;

  /** Does the command's work. */
  abstract RunManifest work(EarlierRun run, Codebook codebook) throws Exception;

  @Override
  public Integer call() throws Exception {
    EarlierRun run = EarlierRun.open(folder, Clock.systemUTC());
    String from = codebook == null ? run.options().codebook() : codebook;
    RunManifest manifest = work(run, CodebookOption.read(from));
    Summary.print(manifest, folder.toString(), spec.commandLine());
    return 0;
  }

  String master() {
    return master;
  }

  Progress progress() {
    return Progress.onTerminal(spec.commandLine().getErr(), Clock.systemUTC());
  }

  /** The run's options, those of counting as this command line has them. */
  RunOptions counted(RunOptions made) {
    return counting.options(
        made.corpus(),
        codebook == null ? made.codebook() : codebook,
        made.reviews(),
        made.output(),
        made.overwrite(),
        made.continued(),
        made.partitions());
  }
}
