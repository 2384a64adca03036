package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora and codebooks that are large in one respect, in 1 GB of heap for everything. */
@Tag("cluster")
class SkewIT {

  private static final Path ROOT = CommandLineRun.root();
  private static final String HEAP = "-Xmx1g";

  /** Characters of a document that is read. */
  private static final long LONG_TEXT = 25_000_000;

  /** Characters of one that is refused. */
  private static final long TOO_LONG_TEXT = 100_000_000;

  @TempDir private Path folder;
  private Path corpus;
  private Path codebook;
  private Path run;

  @BeforeEach
  void makeFolders() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    codebook = folder.resolve("codebook");
    run = folder.resolve("run");
  }

  @Test
  void oneDocumentOfManyMegabytesAmongMany() throws Exception {
    SkewedCorpus.codebook(codebook, 300, 2);
    SkewedCorpus.neighbours(corpus.resolve("small.jsonl"), 2_000, 6, 300, 2);
    long paragraphs = SkewedCorpus.longText(corpus.resolve("long.txt"), LONG_TEXT);
    SkewedCorpus.longText(corpus.resolve("too_long.txt"), TOO_LONG_TEXT);
    assertRuns();
    assertThat(counted("documents")).isEqualTo(2_001);
    assertThat(counted("rejected")).isEqualTo(1);
    assertThat(Files.readString(run.resolve("tables/rejected.csv")))
        .contains("too_long.txt,0,too_long,");
    assertThat(cells("documents", "long", "characters")).isGreaterThanOrEqualTo(LONG_TEXT);
    // Every paragraph of the long text names one actor.
    assertThat(cells("documents", "long", "mentions")).isEqualTo(paragraphs);
  }

  @Test
  void oneActorInEverySentence() throws Exception {
    SkewedCorpus.codebook(codebook, 300, 2);
    SkewedCorpus.oneActorEverywhere(corpus.resolve("all.jsonl"), 2_000, 20);
    assertRuns();
    // 200 pairs with the one, in documents and paragraphs with one another.
    assertThat(lines("cooccurrence", "sentence,")).isEqualTo(200);
    assertThat(cells("actors", "a0", "mentions")).isEqualTo(40_000);
  }

  @Test
  void tenThousandActorsAndAThousandIssues() throws Exception {
    SkewedCorpus.codebook(codebook, 10_000, 1_000);
    SkewedCorpus.neighbours(corpus.resolve("all.jsonl"), 2_000, 10, 10_000, 40);
    assertRuns();
    // Each document: 45 pairs, of which 10 are the next one's too, for it has half of the actors.
    assertThat(lines("cooccurrence", "document,")).isEqualTo(70_000);
    assertThat(counted("positions")).isEqualTo(2_000);
    assertThat(lines("cooccurrence_document", "a")).isEqualTo(10_000);
  }

  @Test
  void moreActorsThanASpreadsheetHasColumns() throws Exception {
    SkewedCorpus.codebook(codebook, 16_500, 1);
    SkewedCorpus.neighbours(corpus.resolve("all.jsonl"), 3_300, 10, 16_500, 1);
    assertRuns();
    assertThat(run.resolve("tables/cooccurrence_document.csv")).doesNotExist();
    assertThat(lines("cooccurrence", "document,")).isEqualTo(3_300 * 35);
    assertThat(manifest().path("warnings").toString())
        .contains("16501 columns")
        .contains("--all-rows");
  }

  private void assertRuns() throws Exception {
    Path target = ROOT.resolve("jobs/target");
    List<String> command = StandaloneCluster.java();
    command.addAll(
        List.of(
            HEAP,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            target.resolve("parley.jar") + File.pathSeparator + target.resolve("spark/jars/*"),
            "org.parley.cli.Main",
            "run",
            "--input",
            corpus.toString(),
            "--codebook",
            codebook.toString(),
            "--output",
            run.toString(),
            "--bootstrap",
            "20",
            "--master",
            "local[2]"));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  private JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(run.resolve("run.json").toFile());
  }

  private long counted(String what) throws IOException {
    return manifest().path("counts").path(what).asLong();
  }

  private long lines(String table, String beginning) throws IOException {
    try (Stream<String> lines = Files.lines(run.resolve("tables").resolve(table + ".csv"))) {
      return lines.filter(line -> line.startsWith(beginning)).count();
    }
  }

  /** A whole number of the row in which some cell is the key, or begins with it and a dot. */
  private long cells(String table, String key, String column) throws IOException {
    try (Stream<String> lines = Files.lines(run.resolve("tables").resolve(table + ".csv"))) {
      List<String[]> rows = lines.map(line -> line.replace("\uFEFF", "").split(",", -1)).toList();
      int at = List.of(rows.get(0)).indexOf(column);
      return rows.stream()
          .filter(row -> Stream.of(row).anyMatch(c -> c.equals(key) || c.startsWith(key + ".")))
          .mapToLong(row -> Long.parseLong(row[at]))
          .findFirst()
          .orElseThrow();
    }
  }
}
