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
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A standalone Spark cluster on loopback, made of the jars that the build copies: a master and
 * workers of one core each, every one a process of its own. Each worker has an address of its own,
 * for Spark starts no copy of a task on the machine that the task is on already.
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
  private final List<Process> workers = new ArrayList<>();

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
        ADDRESS,
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
      cluster.addWorker();
    }
    return cluster;
  }

  /** Starts one more worker. */
  void addWorker() throws IOException {
    String name = "worker" + workers.size();
    String address = "127.0.0." + (workers.size() + 2);
    workers.add(
        launch(
            name,
            address,
            List.of(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                address,
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                "0",
                "--work-dir",
                logs.resolve(name + "-work").toString(),
                url())));
  }

  /** Kills the last worker that was started, with its executors, as a machine that loses power. */
  void killWorker() {
    Process worker = workers.get(workers.size() - 1);
    List<ProcessHandle> executors = executors();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  /** The executors of the last worker that was started. */
  List<ProcessHandle> executors() {
    return workers.get(workers.size() - 1).toHandle().descendants().toList();
  }

  /** Where executors of the last worker keep rows that others are to fetch. */
  Path localFolder() {
    return logs.resolve("worker" + (workers.size() - 1) + "-local");
  }

  private String url() {
    return "spark://" + ADDRESS + ":" + port;
  }

  /** Submits an application and waits for it; returns its exit status. */
  int submit(Path jar, List<String> arguments) throws Exception {
    return awaitEnd(start(jar, Map.of(), arguments));
  }

  /** Submits an application, which goes on by itself. */
  Process start(Path jar, Map<String, String> settings, List<String> arguments) throws IOException {
    Map<String, String> all = new TreeMap<>();
    all.put("spark.executor.memory", "600m");
    all.put("spark.ui.enabled", "false");
    all.put("spark.network.timeout", "300s");
    all.putAll(settings);
    List<String> command =
        new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", url()));
    all.forEach((key, value) -> command.addAll(List.of("--conf", key + "=" + value)));
    command.addAll(List.of("--class", "org.parley.cli.Main", jar.toString()));
    command.addAll(arguments);
    return launch("submit", ADDRESS, command);
  }

  /** Waits for an application; returns its exit status. */
  int awaitEnd(Process submit) throws Exception {
    if (!submit.waitFor(15, TimeUnit.MINUTES)) {
      throw new IOException("the application did not end:\n" + log("submit"));
    }
    return submit.exitValue();
  }

  /** What a process has said. */
  String log(String name) throws IOException {
    return Files.readString(logs.resolve(name + ".log"));
  }

  private Process launch(String name, String address, List<String> arguments) throws IOException {
    List<String> command = java();
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
    environment.put("SPARK_LOCAL_IP", address);
    environment.put("SPARK_LOCAL_DIRS", logs.resolve(name + "-local").toString());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** The beginning of a command: this Java, with what Spark needs opened on 17 and later. */
  static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(p -> command.add("--add-opens=java.base/" + p + "=ALL-UNNAMED"));
    return command;
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
      Process process = processes.get(i);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroy();
    }
    for (Process process : processes) {
      process
          .onExit()
          .orTimeout(20, TimeUnit.SECONDS)
          .exceptionally(e -> process.destroyForcibly());
    }
  }
}
