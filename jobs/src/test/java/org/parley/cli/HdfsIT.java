package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;

/** Input and output on HDFS: the bytes of a run on local files. */
@Tag("cluster")
class HdfsIT {

  private static final Path ROOT = CommandLineRun.root();
  private static final Path SAMPLE = ROOT.resolve("data/sample");
  private static final long PATIENCE_SECONDS = 180;

  /** In the details that the cluster writes; it chooses a free port itself. */
  private static final Pattern NAMENODE_PORT = Pattern.compile("\"namenode_port\"\\D+(\\d+)");

  @TempDir private static Path folder;
  private static Process hdfs;
  private static String url;

  @BeforeAll
  static void startHdfs() throws Exception {
    Path target = ROOT.resolve("jobs/target");
    List<String> command = StandaloneCluster.java();
    command.addAll(
        List.of(
            "-Dtest.build.data=" + folder.resolve("hdfs"),
            "-cp",
            String.join(
                File.pathSeparator,
                target.resolve("minicluster/*").toString(),
                target.resolve("spark/jars/*").toString(),
                jarOf(Assertions.class),
                jarOf(AssertionFailedError.class),
                jarOf(JUnitException.class)),
            "org.apache.hadoop.test.MiniDFSClusterManager",
            "-format",
            "-datanodes",
            "2",
            "-writeDetails",
            folder.resolve("details").toString()));
    hdfs =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    Matcher port = NAMENODE_PORT.matcher("");
    for (long i = 0; i < PATIENCE_SECONDS && !port.find(); i++) {
      assertThat(hdfs.isAlive()).as(Files.readString(log())).isTrue();
      TimeUnit.SECONDS.sleep(1);
      Path details = folder.resolve("details");
      port.reset(Files.exists(details) ? Files.readString(details) : "");
    }
    url = "hdfs://127.0.0.1:" + port.group(1);
    try (FileSystem files = files()) {
      files.copyFromLocalFile(path(SAMPLE.toString()), path(url + "/news"));
    }
  }

  @AfterAll
  static void stopHdfs() {
    if (hdfs != null) {
      hdfs.destroyForcibly();
    }
  }

  @Test
  void theRunIsTheOneOnLocalFiles() throws Exception {
    Path local = folder.resolve("local");
    run(SAMPLE.toString(), local.toString());
    run(url + "/news", url + "/reports/run");
    Path fetched = fetch("run");
    rename(fetched.resolve("tables/documents.csv"));
    RunBytes.assertSame(fetched, local);
    assertThat(fetched.resolve("data/_attempts")).doesNotExist();
  }

  @Test
  void anOlderRunIsReplacedOrContinuedOnlyWhenAskedTo() throws Exception {
    run(url + "/news", url + "/reports/twice");
    CommandLineRun refused = command(url + "/news", url + "/reports/twice");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("already exists");
    CommandLineRun again =
        run(
            url + "/news",
            url + "/reports/twice",
            "--overwrite",
            "--continue",
            url + "/reports/twice");
    assertThat(again.out()).contains("105 documents taken over").contains(", 0 read and annotated");
    try (FileSystem files = files()) {
      assertThat(files.exists(path(url + "/reports/twice/run.json"))).isTrue();
      assertThat(files.exists(path(url + "/reports/twice.partial"))).isFalse();
    }
  }

  @Test
  void aRunThatDiedInTheMiddleOfTheMoveIsPutBack() throws Exception {
    run(url + "/news", url + "/reports/died");
    run(url + "/news", url + "/reports/died-before");
    String place = url + "/reports/died";
    try (FileSystem files = files()) {
      files.mkdirs(path(place + ".partial/other/data"));
      files.rename(path(place), path(place + ".partial/app"));
      files.rename(path(place + ".partial/app/run.json"), path(place + ".partial/app/_run.json"));
      files.create(path(place + ".partial/app/_moving")).close();
      files.mkdirs(path(place));
      files.rename(path(place + ".partial/app/data"), path(place + "/data"));
    }
    CommandLineRun next = command(url + "/news", place);
    assertThat(next.status()).isEqualTo(2);
    assertThat(next.err()).contains("already exists");
    RunBytes.assertSame(fetch("died"), fetch("died-before"));
    CommandLineRun again = run(url + "/news", place, "--overwrite");
    assertThat(again.out()).contains("had begun to write");
  }

  private static CommandLineRun run(String input, String output, String... more) {
    CommandLineRun done = command(input, output, more);
    assertThat(done.status()).as(done.err()).isZero();
    return done;
  }

  private static CommandLineRun command(String input, String output, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--input",
                input,
                "--output",
                output,
                "--no-report",
                "--bootstrap",
                "20",
                "--master",
                "local[2]"));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static Path fetch(String name) throws IOException {
    Path fetched = folder.resolve("fetched-" + name);
    try (FileSystem files = files()) {
      files.copyToLocalFile(false, path(url + "/reports/" + name), path(fetched.toString()), true);
    }
    return fetched;
  }

  /** Paths of inputs are printed as the user names them. */
  private static void rename(Path table) throws IOException {
    String text = Files.readString(table);
    Files.writeString(table, text.replace(url + "/news/", SAMPLE + "/"));
  }

  private static FileSystem files() throws IOException {
    return FileSystem.newInstance(URI.create(url), new Configuration());
  }

  private static org.apache.hadoop.fs.Path path(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }

  /** The mini-cluster checks its folders with JUnit. */
  private static String jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static Path log() {
    return folder.resolve("hdfs.log");
  }
}
