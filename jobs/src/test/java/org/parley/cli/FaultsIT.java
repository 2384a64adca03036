package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  private static final Pattern SHUFFLED = Pattern.compile("shuffle_\\d+_\\d+_\\d+\\.data");

  @TempDir private static Path folder;
  private static StandaloneCluster cluster;
  private static Path expected;

  /** The driver knows of a task's rows a moment after they are there: of these it knows most. */
  private static final int SEVERAL = 5;

  private Path run;
  private Path work;
  private long started;

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

  @Test
  void aWorkerThatDiesWhileItAnnotatesCostsTimeAlone() throws Exception {
    Process submit = start(Map.of());
    awaitWriter(submit);
    cluster.killWorker();
    cluster.addWorker();
    assertEndsWell(submit);
    assertHappened("ExecutorLostFailure");
  }

  @Test
  void tasksOfAnExecutorThatDiesWhileItAnnotatesAreDoneAgain() throws Exception {
    Process submit = start(Map.of());
    awaitWriter(submit).destroyForcibly();
    assertEndsWell(submit);
    assertHappened("ExecutorLostFailure");
  }

  @Test
  void aWorkerThatDiesInTheMiddleOfAShuffleCostsTimeAlone() throws Exception {
    Process submit = start(Map.of());
    awaitShuffle(submit);
    cluster.killWorker();
    cluster.addWorker();
    assertEndsWell(submit);
    assertLosesShuffledRows();
  }

  @Test
  void rowsShuffledByAnExecutorThatDiesAreMadeAgain() throws Exception {
    Process submit = start(Map.of());
    awaitShuffle(submit);
    cluster.executors().forEach(ProcessHandle::destroyForcibly);
    assertEndsWell(submit);
    assertLosesShuffledRows();
  }

  @Test
  void anExecutorThatDiesWhileOthersCountIsDoneWithout() throws Exception {
    Process submit = start(Map.of());
    await(submit, () -> Files.exists(work.resolve("tables/documents.csv")));
    cluster.executors().forEach(ProcessHandle::destroyForcibly);
    assertEndsWell(submit);
    assertHappened("SparkListenerExecutorRemoved");
  }

  @Test
  void aSpeculativeCopyIsNotCounted() throws Exception {
    Process submit =
        start(
            Map.of(
                "spark.speculation", "true",
                "spark.speculation.interval", "50ms",
                "spark.speculation.multiplier", "1.1",
                "spark.speculation.quantile", "0.1",
                "spark.speculation.minTaskRuntime", "100ms"));
    ProcessHandle stalled = stallWriter(submit);
    await(submit, () -> !partsWrittenTwice().isEmpty());
    signal("CONT", stalled);
    assertEndsWell(submit);
    assertHappened("\"Speculative\":true");
  }

  @Test
  void anExecutorWithoutMemoryIsReplaced() throws Exception {
    Path sign = run.resolveSibling("eat");
    Process submit =
        start(Map.of("spark.executor.extraJavaOptions", "-javaagent:" + agent() + "=" + sign));
    awaitWriter(submit);
    Files.createFile(sign);
    assertEndsWell(submit);
    assertThat(sign).as("an executor has eaten its memory").doesNotExist();
    assertHappened("OutOfMemoryError", "SparkListenerExecutorRemoved");
  }

  /** Submits the run, whose events are kept. */
  private Process start(Map<String, String> more) throws IOException {
    Map<String, String> settings = new TreeMap<>(more);
    settings.put("spark.eventLog.enabled", "true");
    settings.put("spark.eventLog.compress", "false");
    settings.put("spark.eventLog.rolling.enabled", "false");
    settings.put("spark.eventLog.dir", Files.createDirectories(eventFolder()).toString());
    started = eventFolder().toFile().lastModified();
    return cluster.start(JAR, settings, arguments(run));
  }

  private Path eventFolder() {
    return run.resolveSibling("events");
  }

  /** An executor of the last worker that is in the middle of a part that it annotates. */
  private ProcessHandle awaitWriter(Process submit) throws Exception {
    await(submit, () -> cluster.executors().stream().anyMatch(this::writes));
    return cluster.executors().stream().filter(this::writes).findFirst().orElseThrow();
  }

  /** Stops an executor in the middle of a part. */
  private ProcessHandle stallWriter(Process submit) throws Exception {
    while (true) {
      ProcessHandle executor = awaitWriter(submit);
      signal("STOP", executor);
      if (writes(executor)) {
        return executor;
      }
      signal("CONT", executor);
    }
  }

  /** True when a process has a file of its attempt at a part open. */
  private boolean writes(ProcessHandle process) {
    Path attempts = work.resolve("data/_attempts").toAbsolutePath();
    try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
      return open.anyMatch(
          file -> {
            try {
              return Files.readSymbolicLink(file).startsWith(attempts);
            } catch (IOException e) {
              // Closed in the meantime.
              return false;
            }
          });
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until the last worker has written rows of this run that others are to fetch. */
  private void awaitShuffle(Process submit) throws Exception {
    await(submit, this::isShuffled);
  }

  private boolean isShuffled() {
    try (Stream<Path> files = Files.walk(cluster.localFolder())) {
      return files
              .filter(file -> SHUFFLED.matcher(file.getFileName().toString()).matches())
              .filter(file -> file.toFile().lastModified() > started)
              .count()
          >= SEVERAL;
    } catch (IOException | UncheckedIOException e) {
      // Not there yet, or changed while it was walked.
      return false;
    }
  }

  /** Parts of which two attempts have files. */
  private Set<String> partsWrittenTwice() {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    try (Stream<Path> files = Files.walk(work.resolve("data/_attempts"))) {
      files
          .filter(file -> file.getParent().endsWith("documents"))
          .map(file -> file.getFileName().toString())
          .filter(name -> !seen.add(name))
          .forEach(twice::add);
    } catch (IOException | UncheckedIOException e) {
      return Set.of();
    }
    return twice;
  }

  private void assertLosesShuffledRows() throws IOException {
    assertHappened("\"Reason\":\"Resubmitted\"", "\"Reason\":\"FetchFailed\"");
  }

  private static List<String> arguments(Path output) {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", "--input", SAMPLE.toString(), "--output", output.toString()));
    arguments.addAll(CHOSEN);
    return arguments;
  }

  private static void await(Process submit, BooleanSupplier moment) throws Exception {
    while (!moment.getAsBoolean()) {
      assertThat(submit.isAlive()).as(cluster.log("submit")).isTrue();
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private void assertEndsWell(Process submit) throws Exception {
    assertThat(cluster.awaitEnd(submit)).as(cluster.log("submit")).isZero();
    RunBytes.assertSame(run, expected);
    assertThat(run.resolve("data/_attempts")).doesNotExist();
  }

  private static void signal(String name, ProcessHandle process) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** What the engine has noted, an event a line. */
  private List<String> events() throws IOException {
    List<String> events = new ArrayList<>();
    try (Stream<Path> files = Files.walk(eventFolder())) {
      for (Path file : files.filter(FaultsIT::isEventLog).toList()) {
        events.addAll(Files.readAllLines(file));
      }
    }
    return events;
  }

  /** At least one event has one of these in it. */
  private void assertHappened(String... signs) throws IOException {
    List<String> events = events();
    assertThat(Stream.of(signs).anyMatch(sign -> events.stream().anyMatch(e -> e.contains(sign))))
        .as("%s in %d events", List.of(signs), events.size())
        .isTrue();
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
