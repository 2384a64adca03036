package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs the sample corpus and holds tables and network against the run that is kept. */
@TestMethodOrder(OrderAnnotation.class)
class SampleRunIT {

  /**
   * Set to true on your machine to replace the kept run by a new one, look at what moved, set it
   * back. {@code GoldenSwitchTest} keeps true from being committed.
   */
  static final boolean REFRESH = false;

  private static final Path SAMPLE = CommandLineRun.root().resolve("data/sample");
  private static final Path KEPT = CommandLineRun.root().resolve("reports/sample");

  @TempDir private static Path folder;

  @Test
  @Order(1)
  void theSampleGivesTheRunThatIsKept() throws IOException {
    Path run = run("whole", "local[2]", "0");
    if (REFRESH) {
      replace(run);
    }
    assertSameBytes(run);
    assertThat(run.resolve("report.pdf")).isNotEmptyFile();
    assertThat(names(run.resolve("charts"))).hasSizeGreaterThan(10);
  }

  @Test
  @Order(2)
  void coresAndPartsChangeNothing() throws IOException {
    assertSameBytes(run("parts", "local[1]", "7"));
  }

  @Test
  @Order(3)
  void eachJobAloneGivesTheSameTables() throws IOException {
    Path run = folder.resolve("jobs");
    CommandLineRun annotate =
        CommandLineRun.of(
            "annotate",
            "--input",
            SAMPLE.toString(),
            "--output",
            run.toString(),
            "--master",
            "local[2]");
    assertThat(annotate.status()).as(annotate.err()).isZero();
    for (String job : List.of("mentions", "cooccurrence", "timelines")) {
      CommandLineRun alone =
          CommandLineRun.of(job, "--run", run.toString(), "--master", "local[2]");
      assertThat(alone.status()).as(alone.err()).isZero();
    }
    assertSameBytes(run);
  }

  private static Path run(String name, String master, String partitions) {
    Path run = folder.resolve(name);
    CommandLineRun done =
        CommandLineRun.of(
            "run",
            "--input",
            SAMPLE.toString(),
            "--output",
            run.toString(),
            "--master",
            master,
            "--partitions",
            partitions);
    assertThat(done.status()).as(done.err()).isZero();
    assertThat(done.out()).contains("105 inputs: 105 documents");
    return run;
  }

  private static void assertSameBytes(Path run) throws IOException {
    for (String part : List.of("tables", "network")) {
      assertThat(names(run.resolve(part))).isEqualTo(names(KEPT.resolve(part)));
      for (String name : names(KEPT.resolve(part))) {
        assertThat(text(run.resolve(part).resolve(name)))
            .as("%s/%s", part, name)
            .isEqualTo(text(KEPT.resolve(part).resolve(name)));
      }
    }
  }

  /** Paths of inputs are printed as the user names them: here in full, in the kept run relative. */
  private static String text(Path file) throws IOException {
    return Files.readString(file).replace(SAMPLE + "/", "data/sample/");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private static void replace(Path run) throws IOException {
    if (Files.exists(KEPT)) {
      try (Stream<Path> files = Files.walk(KEPT)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.toList()) {
        Path target = KEPT.resolve(run.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (file.toString().endsWith(".csv") || file.toString().endsWith(".json")) {
          Files.writeString(target, text(file));
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
