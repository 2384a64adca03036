package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs contestants on one corpus, each as a process of its own, in turn, round after round, and
 * prints medians and ratios as a Markdown table. Alternation matters: what else the machine does
 * hits all alike, so ratios hold where seconds do not.
 *
 * <p>{@code WholeRuns SIZE jsonl|txt ROUNDS WORK [CONTESTANT...]}; contestants are {@code bare},
 * {@code scan}, {@code naive}, {@code counting} (annotate, mentions, cooccurrence as three
 * commands), {@code run}. The corpus is generated below WORK when it is not there.
 */
public final class WholeRuns {

  private static final List<String> ALL = List.of("bare", "scan", "naive", "counting", "run");

  private final Path root = Path.of("").toAbsolutePath();
  private final Path work;
  private final Path corpus;

  private WholeRuns(Path work, String size, String shape) {
    this.work = work.toAbsolutePath();
    this.corpus = this.work.resolve("corpora").resolve(size + "-" + shape);
  }

  /** Entry point; to be started in the root of the project. */
  public static void main(String[] args) throws IOException, InterruptedException {
    WholeRuns runs = new WholeRuns(Path.of(args[3]), args[0], args[1]);
    runs.prepare(args[0], args[1].equals("txt"));
    List<String> contestants =
        args.length > 4 ? List.of(args).subList(4, args.length) : WholeRuns.ALL;
    runs.print(args[0] + " " + args[1], runs.rounds(contestants, Integer.parseInt(args[2])));
  }

  private void prepare(String size, boolean files) throws IOException {
    if (!Files.exists(corpus)) {
      System.err.println("generating " + corpus);
      GenerateCorpus.write(
          GenerateCorpus.bytes(size),
          files,
          corpus,
          new ArticleWriter(root.resolve("data/codebook")));
    }
  }

  private Map<String, List<Cost>> rounds(List<String> contestants, int rounds)
      throws IOException, InterruptedException {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (String contestant : contestants) {
        Cost cost = run(contestant);
        costs.computeIfAbsent(contestant, k -> new ArrayList<>()).add(cost);
        System.err.printf(
            Locale.ROOT,
            "round %d %s: %.1f s, %.1f CPU s%n",
            round,
            contestant,
            cost.wallSeconds(),
            cost.cpuSeconds());
      }
    }
    return costs;
  }

  private Cost run(String contestant) throws IOException, InterruptedException {
    Path output = work.resolve("out").resolve(contestant);
    String parley = root.resolve("parley").toString();
    String in = corpus.toString();
    String out = output.toString();
    return switch (contestant) {
      case "bare" -> measure(contestant, java(BareSpark.class, in));
      case "scan" -> measure(contestant, java(PlainScan.class, in, aliases(), out));
      case "naive" -> measure(contestant, java(NaiveSpark.class, in, aliases(), out));
      case "run" ->
          measure(
              contestant, List.of(parley, "run", "--input", in, "--output", out, "--overwrite"));
      case "counting" -> {
        Cost annotate =
            measure(
                contestant,
                List.of(parley, "annotate", "--input", in, "--output", out, "--overwrite"));
        Cost mentions = measure(contestant, List.of(parley, "mentions", "--run", out));
        Cost pairs = measure(contestant, List.of(parley, "cooccurrence", "--run", out));
        yield sum(List.of(annotate, mentions, pairs));
      }
      default -> throw new IllegalArgumentException("contestants: " + ALL + "; not " + contestant);
    };
  }

  private String aliases() {
    return corpus + ".aliases.tsv";
  }

  private Cost measure(String name, List<String> command) throws IOException, InterruptedException {
    Path log = work.resolve("logs").resolve(name + ".log");
    Cost cost = MeasuredProcess.run(command, log);
    if (cost.exit() != 0) {
      throw new IllegalStateException(name + " ended with status " + cost.exit() + ", see " + log);
    }
    return cost;
  }

  private static Cost sum(List<Cost> steps) {
    return new Cost(
        steps.stream().mapToDouble(Cost::wallSeconds).sum(),
        steps.stream().mapToDouble(Cost::cpuSeconds).sum(),
        steps.stream().mapToLong(Cost::peakBytes).max().orElse(0),
        0);
  }

  /** This JVM's class path and opened packages, so that contestants run as the harness does. */
  private static List<String> java(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String open :
        List.of(
            "lang",
            "lang.invoke",
            "lang.reflect",
            "io",
            "net",
            "nio",
            "util",
            "util.concurrent",
            "util.concurrent.atomic")) {
      command.add("--add-opens=java.base/java." + open + "=ALL-UNNAMED");
    }
    for (String open : List.of("nio.ch", "nio.cs", "security.action", "util.calendar")) {
      command.add("--add-opens=java.base/sun." + open + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private void print(String title, Map<String, List<Cost>> costs) throws IOException {
    double scan = wall(costs, "scan");
    double scanCpu = cpu(costs, "scan");
    double naive = wall(costs, "naive");
    System.out.printf(
        Locale.ROOT,
        "%n%s, %.1f MB on disk, %d processors, load %s%n%n",
        title,
        size() / 1e6,
        Runtime.getRuntime().availableProcessors(),
        Files.exists(Path.of("/proc/loadavg"))
            ? Files.readString(Path.of("/proc/loadavg")).strip()
            : "unknown");
    System.out.println(
        "| contestant | rounds | wall s | CPU s | peak MB | wall / scan | CPU / scan | wall / naive |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    costs.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.0f | %s | %s | %s |%n",
                name,
                all.size(),
                wall(costs, name),
                cpu(costs, name),
                all.stream().mapToLong(Cost::peakBytes).max().orElse(0) / 1e6,
                ratio(wall(costs, name), scan),
                ratio(cpu(costs, name), scanCpu),
                ratio(wall(costs, name), naive)));
  }

  private long size() throws IOException {
    try (Stream<Path> walk = Files.walk(corpus)) {
      return walk.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static double wall(Map<String, List<Cost>> costs, String name) {
    return median(costs.getOrDefault(name, List.of()).stream().map(Cost::wallSeconds).toList());
  }

  private static double cpu(Map<String, List<Cost>> costs, String name) {
    return median(costs.getOrDefault(name, List.of()).stream().map(Cost::cpuSeconds).toList());
  }

  private static double median(List<Double> values) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static String ratio(double value, double base) {
    return Double.isNaN(base) ? "" : String.format(Locale.ROOT, "%.2f", value / base);
  }
}
