package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.codebook.Codebook;
import org.parley.job.EarlierRun;
import org.parley.job.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a run's corpus again and names everything in the run that does not fit it. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Reads the corpus of a run again and checks every hash, every offset and every count."
            + " Exit status 1 when anything does not fit.",
    footer = {"", "Example:", "  ./parley verify --run reports/first"})
final class VerifyCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Option(names = "--run", required = true, paramLabel = "DIR", description = "Run folder.")
  private Path folder;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "100",
      description = "Most mismatches to print. Default: ${DEFAULT-VALUE}.")
  private int show;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    EarlierRun run = EarlierRun.open(folder, Clock.systemUTC());
    Codebook codebook = CodebookOption.check(run.options().codebook()).codebook();
    Verified verified = run.verify(codebook);
    List<String> mismatches = verified.mismatches();
    PrintWriter out = spec.commandLine().getOut();
    mismatches.stream().limit(show).forEach(out::println);
    if (mismatches.size() > show) {
      out.println("… and " + (mismatches.size() - show) + " more; --show prints more");
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %,d files, %,d documents, %,d records, %,d offsets checked; %s",
            folder,
            verified.files(),
            verified.documents(),
            verified.records(),
            verified.spans(),
            mismatches.isEmpty() ? "all as it was" : mismatches.size() + " mismatch(es)"));
    out.flush();
    return mismatches.isEmpty() ? 0 : FAILED;
  }
}
