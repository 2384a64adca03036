package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Machines that die, stall or run out of memory under a run on a cluster of two workers: it ends,
 * with the bytes of a run on one machine, nothing counted twice.
 */
@Tag("cluster")
class FaultsIT {

  private static final Path ROOT = CommandLineRun.root();
  private static final Path SAMPLE = ROOT.resolve("data/sample");
  private static final Path JAR = ROOT.resolve("jobs/target/parley.jar");
  private static final List<String> CHOSEN =
      List.of("--no-report", "--bootstrap", "20", "--partitions", "60");

  @TempDir private static Path folder;
  private static StandaloneCluster cluster;
  private static Path expected;
  private Path run;
  private Path work;

  @BeforeAll
  static void startCluster() throws Exception {
    expected = folder.resolve("expected");
    List<String> arguments = new ArrayList<>(arguments(expected));
    arguments.addAll(List.of("--master", "local[2]"));
    CommandLineRun local = CommandLineRun.of(arguments.toArray(String[]::new));
    assertThat(local.status()).as(local.err()).isZero();
    cluster = StandaloneCluster.start(ROOT.resolve("jobs/target/spark"), folder, 2);
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @BeforeEach
  void nameRun() throws IOException {
    run = Files.createTempDirectory(folder, "faults").resolve("run");
    work = run.resolveSibling("run.partial");
  }

  /** Where in a run something breaks. */
  enum Moment {
    /** Some parts are annotated, most are not. */
    ANNOTATE("data/_attempts"),
    /** All records are written; counting and its shuffles begin. */
    COUNT("tables/documents.csv");

    private final String sign;

    Moment(String sign) {
      this.sign = sign;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWorkerThatDiesCostsTimeAlone(Moment moment) throws Exception {
    Process submit = cluster.start(JAR, Map.of(), arguments(run));
    await(submit, moment);
    cluster.killWorker();
    cluster.addWorker();
    assertEndsWell(submit);
  }

  @ParameterizedTest
  @EnumSource
  void tasksOfAnExecutorThatDiesAreDoneAgain(Moment moment) throws Exception {
    Process submit = cluster.start(JAR, Map.of(), arguments(run));
    await(submit, moment);
    cluster.executors().forEach(ProcessHandle::destroyForcibly);
    assertEndsWell(submit);
  }

  @Test
  void aSpeculativeCopyIsNotCounted() throws Exception {
    Path events = Files.createDirectories(run.resolveSibling("events"));
    Process submit =
        cluster.start(
            JAR,
            Map.of(
                "spark.speculation", "true",
                "spark.speculation.interval", "50ms",
                "spark.speculation.multiplier", "1.1",
                "spark.speculation.quantile", "0.1",
                "spark.speculation.minTaskRuntime", "100ms",
                "spark.eventLog.enabled", "true",
                "spark.eventLog.compress", "false",
                "spark.eventLog.rolling.enabled", "false",
                "spark.eventLog.dir", events.toString()),
            arguments(run));
    await(submit, Moment.ANNOTATE);
    List<ProcessHandle> stalled = cluster.executors();
    for (ProcessHandle executor : stalled) {
      signal("STOP", executor);
    }
    TimeUnit.SECONDS.sleep(8);
    for (ProcessHandle executor : stalled) {
      signal("CONT", executor);
    }
    assertEndsWell(submit);
    assertThat(text(events)).contains("\"Speculative\":true");
  }

  @Test
  void anExecutorWithoutMemoryIsReplaced() throws Exception {
    Path sign = run.resolveSibling("eat");
    Process submit =
        cluster.start(
            JAR,
            Map.of("spark.executor.extraJavaOptions", "-javaagent:" + agent() + "=" + sign),
            arguments(run));
    await(submit, Moment.ANNOTATE);
    Files.createFile(sign);
    assertEndsWell(submit);
    assertThat(sign).as("an executor has eaten its memory").doesNotExist();
  }

  private static List<String> arguments(Path output) {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", "--input", SAMPLE.toString(), "--output", output.toString()));
    arguments.addAll(CHOSEN);
    return arguments;
  }

  private void await(Process submit, Moment moment) throws Exception {
    Path sign = work.resolve(moment.sign);
    while (submit.isAlive() && !Files.exists(sign)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(submit.isAlive()).as(cluster.log("submit")).isTrue();
  }

  private void assertEndsWell(Process submit) throws Exception {
    assertThat(cluster.awaitEnd(submit)).as(cluster.log("submit")).isZero();
    RunBytes.assertSame(run, expected);
    assertThat(run.resolve("data/_attempts")).doesNotExist();
  }

  private static void signal(String name, ProcessHandle process) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  private static String text(Path events) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(events)) {
      for (Path file : files.filter(FaultsIT::isEventLog).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  /** Beside each log lies a hidden file with its check sums. */
  private static boolean isEventLog(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  /** A jar with the agent, for executors know nothing of the tests' classes. */
  private static Path agent() throws IOException {
    Path jar = folder.resolve("memory-eater.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", MemoryEater.class.getName());
    String name = MemoryEater.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var in = MemoryEater.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new ZipEntry(name));
      in.transferTo(out);
      out.closeEntry();
    }
    return jar;
  }
}
