package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input and output on an object store: the bytes of a run on local files; and a folder is never
 * taken for a run before it is whole, though nothing there moves at once.
 */
@Tag("cluster")
class S3IT {

  private static final Path ROOT = CommandLineRun.root();
  private static final Path SAMPLE = ROOT.resolve("data/sample");

  /** What the status of a process is that was killed by signal 9. */
  private static final int KILLED = 128 + 9;

  @TempDir private static Path folder;
  private static S3Server server;
  private static Path local;

  @BeforeAll
  static void startServer() throws Exception {
    server = S3Server.start(jar("s3", "s3mock"), folder);
    local = folder.resolve("local");
    assertThat(start(SAMPLE.toString(), local.toString()).waitFor()).as(log(local)).isZero();
    try (FileSystem files = server.files()) {
      files.copyFromLocalFile(path(SAMPLE.toString()), path(server.url() + "/news"));
    }
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theRunIsTheOneOnLocalFiles() throws Exception {
    run("run", "--report");
    Path fetched = fetch("run");
    assertIsLocal(fetched);
    assertThat(fetched.resolve("report.pdf")).isNotEmptyFile();
    assertThat(fetched.resolve("data/_attempts")).doesNotExist();
    assertThat(children("run"))
        .contains("charts", "data", "datapackage.json", "network", "run.json", "tables")
        .noneMatch(name -> name.startsWith("_"));
    assertThat(exists("run.partial")).isFalse();
  }

  @Test
  void anOlderRunIsReplacedOnlyWhenAskedToAndCanBeContinued() throws Exception {
    run("twice");
    Process refused = start(server.url() + "/news", place("twice"));
    assertThat(refused.waitFor()).isEqualTo(2);
    assertThat(log(Path.of("twice"))).contains("already exists");
    run("twice", "--overwrite", "--continue", place("twice"));
    assertThat(log(Path.of("twice"))).contains("105 documents taken over");
    assertIsLocal(fetch("twice"));
  }

  /** Moments of a run, by what has just come to be: most of them while it is moved. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".partial/APPLICATION/data/_attempts",
        ".partial/APPLICATION/_run.json",
        ".partial/APPLICATION/_moving",
        "/tables/actors.csv"
      })
  void killedAtAnyMomentItIsTheOlderRunOrTheNewOneOrNone(String moment) throws Exception {
    String name = "killed";
    if (!exists(name)) {
      run(name);
    }
    boolean older = !moment.startsWith("/");
    try (FileSystem files = server.files()) {
      // The older run has a file that the new one has not, and that must not be counted with it.
      files.create(path(place(name) + "/data/mentions/part-00999.parquet")).close();
      Process process = start(server.url() + "/news", place(name), "--overwrite");
      while (process.isAlive() && !isThere(files, name, moment, older)) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      assertThat(process.destroyForcibly().waitFor()).as("killed in time").isEqualTo(KILLED);
    }
    if (exists(name + "/run.json")) {
      assertIsLocal(fetch(name));
    }
    run(name, "--overwrite");
    Path after = fetch(name);
    assertIsLocal(after);
    assertThat(after.resolve("data/mentions/part-00999.parquet")).doesNotExist();
    assertThat(exists(name + ".partial")).isFalse();
  }

  /** What the older run had must have gone before what comes to be there is the new one's. */
  private static boolean isThere(FileSystem files, String name, String moment, boolean older)
      throws IOException {
    String partial = place(name) + ".partial";
    if (moment.contains("APPLICATION")) {
      return files.exists(path(partial))
          && Arrays.stream(files.listStatus(path(partial)))
              .anyMatch(made -> exists(files, made.getPath() + moment.substring(20)));
    }
    return !older
        && files.exists(path(partial))
        && Arrays.stream(files.listStatus(path(partial)))
            .anyMatch(made -> exists(files, made.getPath() + "/_moving"))
        && files.exists(path(place(name) + moment));
  }

  private static boolean exists(FileSystem files, String path) {
    try {
      return files.exists(path(path));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean exists(String name) throws IOException {
    try (FileSystem files = server.files()) {
      return files.exists(path(place(name)));
    }
  }

  private static List<String> children(String name) throws IOException {
    try (FileSystem files = server.files()) {
      return Arrays.stream(files.listStatus(path(place(name))))
          .map(status -> status.getPath().getName())
          .toList();
    }
  }

  private static String place(String name) {
    return server.url() + "/reports/" + name;
  }

  private static void run(String name, String... more) throws Exception {
    Process process = start(server.url() + "/news", place(name), more);
    assertThat(process.waitFor()).as(log(Path.of(name))).isZero();
  }

  private static void assertIsLocal(Path fetched) throws IOException {
    Path documents = fetched.resolve("tables/documents.csv");
    // Paths of inputs are printed as the user names them.
    String text = Files.readString(documents);
    Files.writeString(documents, text.replace(server.url() + "/news/", SAMPLE + "/"));
    RunBytes.assertSame(fetched, local);
  }

  private static Path fetch(String name) throws IOException {
    Path fetched = Files.createTempDirectory(folder, "fetched").resolve(name);
    try (FileSystem files = server.files()) {
      files.copyToLocalFile(false, path(place(name)), path(fetched.toString()), true);
    }
    return fetched;
  }

  private static org.apache.hadoop.fs.Path path(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }

  private static String log(Path output) throws IOException {
    return Files.readString(folder.resolve(output.getFileName() + ".log"));
  }

  /** The one jar in a folder of the build whose name begins so. */
  private static Path jar(String folder, String name) throws IOException {
    try (var files = Files.list(ROOT.resolve("jobs/target").resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Starts a run in a process of its own, with the jars that a user adds. */
  private static Process start(String input, String output, String... more) throws IOException {
    Path target = ROOT.resolve("jobs/target");
    List<String> command = StandaloneCluster.java();
    command.addAll(server.options());
    command.addAll(
        List.of(
            "-Xmx700m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            String.join(
                File.pathSeparator,
                target.resolve("parley.jar").toString(),
                target.resolve("spark/jars/*").toString(),
                S3Server.jars()),
            "org.parley.cli.Main",
            "run",
            "--input",
            input,
            "--output",
            output,
            "--bootstrap",
            "20",
            "--partitions",
            "4",
            "--master",
            "local[2]"));
    List<String> added = new ArrayList<>(List.of(more));
    if (!added.remove("--report")) {
      added.add("--no-report");
    }
    command.addAll(added);
    Path name = Path.of(output).getFileName();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }
}
