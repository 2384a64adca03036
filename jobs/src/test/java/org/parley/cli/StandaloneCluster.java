package org.parley.cli;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A standalone Spark cluster on loopback, made of the jars that the build copies: a master and
 * workers of one core each, every one a process of its own.
 */
final class StandaloneCluster implements AutoCloseable {

  private static final String ADDRESS = "127.0.0.1";
  private static final long PATIENCE_SECONDS = 120;
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  private final Path home;
  private final Path logs;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private StandaloneCluster(Path home, Path logs, int port) {
    this.home = home;
    this.logs = logs;
    this.port = port;
  }

  /** Starts a cluster; {@code home} holds {@code jars/}. */
  static StandaloneCluster start(Path home, Path logs, int workers) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    StandaloneCluster cluster = new StandaloneCluster(home, logs, port);
    cluster.launch(
        "master",
        List.of(
            "org.apache.spark.deploy.master.Master",
            "--host",
            ADDRESS,
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0"));
    cluster.awaitMaster();
    for (int i = 0; i < workers; i++) {
      cluster.launch(
          "worker" + i,
          List.of(
              "org.apache.spark.deploy.worker.Worker",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              logs.resolve("work" + i).toString(),
              cluster.url()));
    }
    return cluster;
  }

  private String url() {
    return "spark://" + ADDRESS + ":" + port;
  }

  /** Submits an application and waits for it; returns its exit status. */
  int submit(Path jar, List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                url(),
                "--conf",
                "spark.executor.memory=600m",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.network.timeout=300s",
                "--class",
                "org.parley.cli.Main",
                jar.toString()));
    command.addAll(arguments);
    Process submit = launch("submit", command);
    if (!submit.waitFor(10, TimeUnit.MINUTES)) {
      throw new IOException("the application did not end:\n" + log("submit"));
    }
    return submit.exitValue();
  }

  /** What a process has said. */
  String log(String name) throws IOException {
    return Files.readString(logs.resolve(name + ".log"));
  }

  private Process launch(String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(p -> command.add("--add-opens=java.base/" + p + "=ALL-UNNAMED"));
    command.add("-cp");
    command.add(home.resolve("jars") + File.separator + "*");
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(logs.resolve(name + ".log").toFile());
    Map<String, String> environment = builder.environment();
    environment.put("SPARK_HOME", home.toString());
    environment.put("SPARK_SCALA_VERSION", "2.13");
    environment.put("SPARK_LOCAL_IP", ADDRESS);
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private void awaitMaster() throws Exception {
    for (long i = 0; i < PATIENCE_SECONDS * 4; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(250);
      }
    }
    throw new IOException("the master did not answer:\n" + log("master"));
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      processes.get(i).destroy();
    }
    for (Process process : processes) {
      process
          .onExit()
          .orTimeout(20, TimeUnit.SECONDS)
          .exceptionally(e -> process.destroyForcibly());
    }
  }
}
