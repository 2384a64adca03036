package org.parley.cli;

import java.util.List;
import java.util.Locale;
import org.parley.run.CorpusOptions;
import org.parley.run.RunOptions;
import org.parley.run.UserError;
import org.parley.time.Granularity;
import picocli.CommandLine.Option;

/** Options of the commands that count, write tables and draw. */
final class CountingMixin {

  @Option(
      names = "--period",
      paramLabel = "LENGTH",
      defaultValue = "month",
      description = "Period of counts and timelines: day, month, quarter, year. Default: month.")
  private Granularity period;

  @Option(
      names = "--min-support",
      paramLabel = "N",
      defaultValue = "1",
      description = "Least number of common units for a pair to have a row. Default: 1.")
  private int minSupport;

  @Option(
      names = "--network-unit",
      paramLabel = "UNIT",
      defaultValue = "paragraph",
      description = "Unit of the network: document, paragraph, sentence. Default: paragraph.")
  private String networkUnit;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      defaultValue = "200",
      description = "Replicates for the intervals of npmi, 0 to 2000. Default: 200.")
  private int bootstrap;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20151218",
      description = "Seed of everything drawn at random. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--min-evidence",
      paramLabel = "N",
      defaultValue = "3",
      description = "Statements on each side below which a change is tentative. Default: 3.")
  private int minEvidence;

  @Option(
      names = "--min-sources",
      paramLabel = "N",
      defaultValue = "2",
      description = "Sources on each side below which a change is tentative. Default: 2.")
  private int minSources;

  @Option(
      names = "--layers",
      paramLabel = "LAYER",
      split = ",",
      defaultValue = "own_words,paraphrase",
      description =
          "Layers that feed timelines: own_words, paraphrase, reported, earlier, narrator. "
              + "Default: own_words,paraphrase.")
  private List<String> layers;

  @Option(names = "--all-rows", description = "Write tables however long they are.")
  private boolean allRows;

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      defaultValue = "comma",
      description = "Between cells of tables: comma or semicolon. Default: comma.")
  private String delimiter;

  @Option(
      names = "--decimal",
      paramLabel = "MARK",
      defaultValue = "point",
      description = "Decimal mark in tables: point or comma. Default: point.")
  private String decimal;

  @Option(names = "--no-report", description = "Leave out charts and PDF.")
  private boolean noReport;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Title of the report.")
  private String title;

  RunOptions options(
      CorpusOptions read,
      String codebook,
      List<String> reviews,
      String output,
      boolean overwrite,
      String continued,
      int partitions) {
    check(minSupport >= 1, "--min-support must be 1 or more");
    check(bootstrap >= 0 && bootstrap <= 2000, "--bootstrap must be 0 to 2000");
    check(minEvidence >= 1, "--min-evidence must be 1 or more");
    check(minSources >= 1, "--min-sources must be 1 or more");
    check(partitions >= 0, "--partitions must be 0 or more");
    checkOneOf("--network-unit", networkUnit, List.of("document", "paragraph", "sentence"));
    checkOneOf("--delimiter", delimiter, List.of("comma", "semicolon"));
    checkOneOf("--decimal", decimal, List.of("point", "comma"));
    for (String layer : layers) {
      checkOneOf(
          "--layers", layer, List.of("own_words", "paraphrase", "reported", "earlier", "narrator"));
    }
    check(
        !(decimal.equals("comma") && delimiter.equals("comma")),
        "--decimal comma needs --delimiter semicolon");
    return new RunOptions(
        read.inputs(),
        read.metadata(),
        codebook,
        reviews,
        output,
        overwrite,
        continued,
        read.fields(),
        read.charset(),
        period,
        minSupport,
        networkUnit,
        bootstrap,
        seed,
        minEvidence,
        minSources,
        List.copyOf(layers),
        partitions,
        allRows,
        delimiter.equals("semicolon") ? ';' : ',',
        decimal.equals("comma") ? ',' : '.',
        !noReport,
        title);
  }

  private static void checkOneOf(String option, String value, List<String> allowed) {
    check(
        allowed.contains(value),
        String.format(
            Locale.ROOT, "%s %s: must be one of %s", option, value, String.join(", ", allowed)));
  }

  private static void check(boolean right, String message) {
    if (!right) {
      throw UserError.wrongUse(message);
    }
  }
}
