package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.run.RunComparison;
import org.parley.run.RunDifference;
import org.parley.run.UserError;
import org.parley.table.CsvTableWriter;
import org.parley.table.SpreadsheetRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which numbers moved between two runs, and why. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Compares two runs: what they were made of, which numbers moved, and what accounts for it.",
    footer = {"", "Example:", "  ./parley diff reports/first reports/second --csv moved.csv"})
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "RUN_A", description = "The earlier run folder.")
  private Path before;

  @Parameters(index = "1", paramLabel = "RUN_B", description = "The later run folder.")
  private Path after;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Where every difference is written. Default: diff.csv in RUN_B.")
  private Path csv;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "10",
      description = "Most differences to print per table. Default: ${DEFAULT-VALUE}.")
  private int show;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    RunComparison comparison = RunComparison.of(before, after);
    PrintWriter out = spec.commandLine().getOut();
    out.println(before + " -> " + after);
    comparison.causes().forEach(c -> out.println("  " + c.key() + "." + line(c)));
    comparison.notCompared().forEach(name -> out.println("  not compared: " + name));
    for (String table : RunComparison.tables()) {
      tell(out, table, comparison.moved().stream().filter(d -> d.table().equals(table)).toList());
    }
    if (comparison.moved().isEmpty()) {
      out.println("no row of any table differs");
    }
    Path file = csv == null ? after.resolve("diff.csv") : csv;
    write(file, comparison);
    out.println("written to " + file);
    out.flush();
    return 0;
  }

  private void tell(PrintWriter out, String table, List<RunDifference> moved) {
    if (moved.isEmpty()) {
      return;
    }
    Map<String, Long> kinds = new LinkedHashMap<>();
    for (RunDifference d : moved) {
      kinds.merge(d.column().isEmpty() ? d.move() : d.column() + " changed", 1L, Long::sum);
    }
    StringBuilder counts = new StringBuilder();
    kinds.forEach((kind, n) -> counts.append(String.format(Locale.ROOT, ", %,d %s", n, kind)));
    out.println(table + ": " + counts.substring(2));
    moved.stream()
        .limit(show)
        .forEach(d -> out.println("  " + d.key() + ": " + line(d) + "  [" + d.why() + "]"));
    if (moved.size() > show) {
      out.println("  … and " + (moved.size() - show) + " more");
    }
  }

  private static String line(RunDifference d) {
    return switch (d.move()) {
      case "added" -> "added (" + d.after() + ")";
      case "removed" -> "removed (" + d.before() + ")";
      default -> d.column() + " " + shown(d.before()) + " -> " + shown(d.after());
    };
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "nothing" : cell;
  }

  private static void write(Path file, RunComparison comparison) {
    try (CsvTableWriter writer =
        new CsvTableWriter(
            Files.newOutputStream(file), RunDifference.HEADER, SpreadsheetRules.TABLES)) {
      for (RunDifference cause : comparison.causes()) {
        writer.write(cause.cells());
      }
      for (RunDifference moved : comparison.moved()) {
        writer.write(moved.cells());
      }
    } catch (IOException e) {
      throw UserError.wrongUse(
          "cannot write to " + file + " (" + e.getMessage() + "); choose another --csv");
    }
  }
}
