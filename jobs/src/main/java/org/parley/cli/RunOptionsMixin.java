package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.run.CorpusOptions;
import org.parley.run.RunOptions;
import org.parley.run.UserError;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that read a corpus, so that a flag means one thing everywhere. */
final class RunOptionsMixin {

  @Option(
      names = {"-i", "--input"},
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns: .txt, .html, .jsonl, .csv, .warc (each also .gz), "
              + ".parquet.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input-list",
      paramLabel = "FILE",
      description = "A file with one input per line.")
  private Path inputList;

  @Mixin private ReadingMixin reading;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Folder of the codebook. Default: the one that ships.")
  private String codebook = "";

  @Option(
      names = "--reviews",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Tables of statements or positions with review columns filled in; they win over the "
              + "rules. Read besides reviews*.csv in the codebook folder.")
  private List<String> reviews = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Run folder to write, for example reports/first.")
  private String output;

  @Option(names = "--overwrite", description = "Replace an existing run folder.")
  private boolean overwrite;

  @Option(
      names = "--continue",
      paramLabel = "RUN",
      description =
          "Run folder whose records are taken over where the same Parley, with the same codebook, "
              + "metadata and reviews, has read the same bytes; only the rest is annotated. May be "
              + "the folder that --overwrite replaces.")
  private String continued = "";

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "0",
      description = "Parts the corpus is cut into; 0 chooses by size. Results do not depend on it.")
  private int partitions;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description =
          "Spark master where spark-submit has not chosen one. Default: ${DEFAULT-VALUE}.")
  private String master;

  String master() {
    return master;
  }

  /** The chosen options together with those of counting. */
  RunOptions with(CountingMixin counting) {
    List<String> all = new ArrayList<>(inputs);
    if (inputList != null) {
      all.addAll(lines(inputList));
    }
    if (all.isEmpty()) {
      throw UserError.wrongUse("no input: add --input PATH, or --input-list FILE");
    }
    CorpusOptions read = reading.of(all);
    return counting.options(
        read, codebook, List.copyOf(reviews), output, overwrite, continued, partitions);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw UserError.wrongUse("--input-list " + file + ": cannot be read: " + e.getMessage());
    }
  }
}
