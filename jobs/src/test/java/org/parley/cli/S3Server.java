package org.parley.cli;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** A server on loopback that speaks S3 (Adobe's S3Mock), a process of its own, with one bucket. */
final class S3Server implements AutoCloseable {

  private static final String BUCKET = "parley";
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final int port;

  private S3Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts a server.
   *
   * @param jar that can be run
   * @param folder for its objects and its log
   */
  static S3Server start(Path jar, Path folder) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path log = folder.resolve("s3.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--com.adobe.testing.s3mock.http-port=" + port,
                "--com.adobe.testing.s3mock.store.root="
                    + Files.createDirectories(folder.resolve("objects")),
                "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    S3Server server = new S3Server(process, port);
    server.await(log);
    return server;
  }

  private void await(Path log) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint() + "/" + BUCKET)).build();
    for (long i = 0; i < PATIENCE_SECONDS * 4 && process.isAlive(); i++) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // It does not listen yet.
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
    throw new IOException("the server did not answer:\n" + Files.readString(log));
  }

  private String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  /** The bucket, as Hadoop names it. */
  String url() {
    return "s3a://" + BUCKET;
  }

  /** What a user sets for a server that is not Amazon's, as Hadoop names it. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("fs.s3a.endpoint", endpoint());
    settings.put("fs.s3a.endpoint.region", "us-east-1");
    settings.put("fs.s3a.path.style.access", "true");
    settings.put("fs.s3a.access.key", "somebody");
    settings.put("fs.s3a.secret.key", "something");
    return settings;
  }

  /** The bucket's files. */
  FileSystem files() throws IOException {
    Configuration configuration = new Configuration();
    settings().forEach(configuration::set);
    return FileSystem.newInstance(URI.create(url()), configuration);
  }

  /** What a user adds to Spark's class path. */
  static String jars() {
    return Stream.of(
            "org.apache.hadoop.fs.s3a.S3AFileSystem",
            "software.amazon.awssdk.services.s3.S3Client",
            "software.amazon.s3.analyticsaccelerator.S3SeekableInputStreamFactory")
        .map(S3Server::jarOf)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jarOf(String type) {
    try {
      return Path.of(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException("only with the profile cluster-tests", e);
    }
  }

  /** The settings as options of a Java process in which a run is made. */
  List<String> options() {
    return settings().entrySet().stream()
        .map(e -> "-Dspark.hadoop." + e.getKey() + "=" + e.getValue())
        .toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
