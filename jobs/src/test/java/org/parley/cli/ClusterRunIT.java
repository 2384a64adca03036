package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar under spark-submit on a real cluster: the same bytes as on one machine. */
class ClusterRunIT {

  private static final Path ROOT = CommandLineRun.root();

  @TempDir private Path folder;

  @Test
  void aClusterOfTwoWorkersGivesTheRunThatIsKept() throws Exception {
    Path run = folder.resolve("run");
    Path sample = ROOT.resolve("data/sample");
    try (StandaloneCluster cluster =
        StandaloneCluster.start(ROOT.resolve("jobs/target/spark"), folder, 2)) {
      int status =
          cluster.submit(
              ROOT.resolve("jobs/target/parley.jar"),
              List.of(
                  "run",
                  "--input",
                  sample.toString(),
                  "--output",
                  run.toString(),
                  "--partitions",
                  "5"));
      assertThat(status).as(cluster.log("submit")).isZero();
      assertThat(cluster.log("submit")).doesNotContain("INFO TaskSetManager");
    }
    for (String part : List.of("tables", "network")) {
      try (Stream<Path> kept = Files.list(ROOT.resolve("reports/sample").resolve(part))) {
        for (Path expected : kept.sorted().toList()) {
          Path actual = run.resolve(part).resolve(expected.getFileName());
          assertThat(text(actual, sample))
              .as(expected.toString())
              .isEqualTo(text(expected, sample));
        }
      }
    }
  }

  private static String text(Path file, Path sample) throws IOException {
    return Files.readString(file).replace(sample + "/", "data/sample/");
  }
}
