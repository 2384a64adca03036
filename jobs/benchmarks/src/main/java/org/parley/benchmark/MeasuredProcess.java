package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a command and measures it through {@code /proc}, which is asked until the process is gone:
 * CPU time is short by at most one interval. Linux only; elsewhere CPU and memory are zero.
 */
final class MeasuredProcess {

  private static final long INTERVAL_MILLIS = 20;
  private static final double CLOCK_TICKS_PER_SECOND = 100;
  private static final int USER_TIME_FIELD = 11;

  private MeasuredProcess() {}

  static Cost run(List<String> command, Path log) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Path proc = Path.of("/proc", String.valueOf(process.pid()));
    double cpu = 0;
    long peak = 0;
    while (process.isAlive()) {
      cpu = Math.max(cpu, cpuSeconds(proc));
      peak = Math.max(peak, peakBytes(proc));
      Thread.sleep(INTERVAL_MILLIS);
    }
    int exit = process.waitFor();
    return new Cost((System.nanoTime() - start) / 1e9, cpu, peak, exit);
  }

  private static double cpuSeconds(Path proc) {
    String stat = read(proc.resolve("stat"));
    if (stat.isEmpty()) {
      return 0;
    }
    // The second field, the command's name, may hold blanks: count from its closing bracket.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks =
        Long.parseLong(fields[USER_TIME_FIELD]) + Long.parseLong(fields[USER_TIME_FIELD + 1]);
    return ticks / CLOCK_TICKS_PER_SECOND;
  }

  private static long peakBytes(Path proc) {
    return read(proc.resolve("status"))
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElse(0);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      // No such file system, or the process went between two looks.
      return "";
    }
  }
}
