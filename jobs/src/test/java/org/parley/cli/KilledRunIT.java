package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A driver killed at any moment leaves the older run whole; the next run says so and goes on. */
@Tag("cluster")
class KilledRunIT {

  private static final Path ROOT = CommandLineRun.root();
  private static final Path SAMPLE = ROOT.resolve("data/sample");

  @TempDir private static Path folder;
  private static Path run;
  private static Path older;

  @BeforeAll
  static void makeOlderRun() throws Exception {
    run = folder.resolve("run");
    older = folder.resolve("older");
    for (Path output : List.of(run, older)) {
      Process process = start(output, SAMPLE);
      assertThat(process.waitFor()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data",
        "data/_attempts",
        "data/documents/part-00000.parquet",
        "data/duplicates",
        "tables/statements.csv",
        "tables/cooccurrence.csv",
        "network",
        "run.json"
      })
  void killedWhenSomethingAppears(String sign) throws Exception {
    Path left = folder.resolve("run.partial");
    if (Files.exists(left)) {
      Files.move(left, folder.resolve("left-" + sign.replace('/', '-')));
    }
    Process process = start(run, SAMPLE, "--overwrite");
    Path awaited = folder.resolve("run.partial").resolve(sign);
    while (process.isAlive() && !Files.exists(awaited)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    kill(process);
    RunBytes.assertSame(run, older);
  }

  @ParameterizedTest
  @ValueSource(longs = {500, 2_000, 3_500, 5_000, 6_500, 8_000})
  void killedAfterSomeTime(long millis) throws Exception {
    Process process = start(run, SAMPLE, "--overwrite");
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    kill(process);
    RunBytes.assertSame(run, older);
  }

  @Test
  void theNextRunSaysWhatItFound() throws Exception {
    Path fresh = folder.resolve("fresh");
    Process process = start(fresh, SAMPLE);
    while (process.isAlive() && !Files.exists(folder.resolve("fresh.partial/tables"))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    kill(process);
    assertThat(fresh).doesNotExist();
    assertThat(CommandLineRun.of("mentions", "--run", fresh + ".partial").status()).isEqualTo(2);
    Process next = start(fresh, SAMPLE);
    assertThat(next.waitFor()).isZero();
    assertThat(Files.readString(log(fresh))).contains("had broken off");
    RunBytes.assertSame(fresh, older);
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws Exception {
    Path both = folder.resolve("both");
    Process first = start(both, SAMPLE);
    while (first.isAlive() && !Files.exists(folder.resolve("both.partial/data"))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    CommandLineRun second =
        CommandLineRun.of("annotate", "--input", SAMPLE.toString(), "--output", both.toString());
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains("another run is writing to");
    assertThat(first.waitFor()).isZero();
    RunBytes.assertSame(both, older);
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  private static Path log(Path output) {
    return folder.resolve(output.getFileName() + ".log");
  }

  private static Process start(Path output, Path input, String... more) throws IOException {
    Path target = ROOT.resolve("jobs/target");
    List<String> command = StandaloneCluster.java();
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            target.resolve("parley.jar") + File.pathSeparator + target.resolve("spark/jars/*"),
            "org.parley.cli.Main",
            "run",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--no-report",
            "--bootstrap",
            "20",
            "--partitions",
            "20"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(output).toFile())
        .start();
  }
}
