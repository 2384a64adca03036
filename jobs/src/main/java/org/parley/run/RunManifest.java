package org.parley.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * What a run did: versions, options, hashes, counts, timings and warnings, gathered as it goes on
 * and written as {@code run.json}. Counts bear the names of the tables; documents + rejected =
 * inputs.
 */
public final class RunManifest {

  private static final double MILLIS = 1000;

  private final Clock clock;
  private final Instant started;
  private final Map<String, Object> versions = new TreeMap<>();
  private final Map<String, Object> codebook = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** Of each step; steps that go on side by side add up to more than the whole. */
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private final List<String> warnings = new ArrayList<>();
  private final Map<String, Object> inputs = new LinkedHashMap<>();
  private RunOptions options;

  /** Starts the clock of the run. */
  public RunManifest(Clock clock) {
    this.clock = clock;
    this.started = clock.instant();
  }

  /**
   * Takes up the manifest of an earlier run, whose counts and facts stay until they are replaced.
   *
   * @throws IOException when there is none or it cannot be read
   */
  public static RunManifest reopen(Path file, Clock clock) throws IOException {
    return read(Files.readAllBytes(file), clock);
  }

  private static RunManifest read(byte[] json, Clock clock) throws IOException {
    JsonNode old = new ObjectMapper().readTree(json);
    RunManifest manifest = new RunManifest(clock);
    ObjectMapper mapper = new ObjectMapper();
    old.path("versions")
        .properties()
        .forEach(e -> manifest.version(e.getKey(), e.getValue().asText()));
    old.path("codebook")
        .properties()
        .forEach(e -> manifest.codebook(e.getKey(), e.getValue().asText()));
    old.path("counts").properties().forEach(e -> manifest.count(e.getKey(), e.getValue().asLong()));
    for (Map.Entry<String, JsonNode> e : old.path("inputs").properties()) {
      manifest.input(e.getKey(), mapper.treeToValue(e.getValue(), Object.class));
    }
    old.path("warnings").forEach(w -> manifest.warn(w.asText()));
    old.path("timings_seconds")
        .properties()
        .forEach(e -> manifest.seconds.put(e.getKey(), e.getValue().asDouble()));
    manifest.options(mapper.treeToValue(old.path("options"), RunOptions.class));
    return manifest;
  }

  /**
   * A manifest for steps that go on beside others: it knows what has been counted so far, and what
   * it gathers is added by {@link #join}.
   */
  public RunManifest branch() {
    RunManifest branch = new RunManifest(clock);
    branch.versions.putAll(versions);
    branch.codebook.putAll(codebook);
    branch.counts.putAll(counts);
    branch.inputs.putAll(inputs);
    branch.options = options;
    return branch;
  }

  /** Adds what the steps of a branch have counted, how long they took and what they warn of. */
  public void join(RunManifest branch) {
    counts.putAll(branch.counts);
    branch.seconds.forEach(this::took);
    warnings.addAll(branch.warnings);
  }

  /** What an earlier run told of itself. */
  public RunManifest read(byte[] json) throws IOException {
    return read(json, clock);
  }

  /** The options of the run. */
  public RunOptions options() {
    return options;
  }

  /** A fact about the codebook; empty when it is not known. */
  public String codebookFact(String fact) {
    return String.valueOf(codebook.getOrDefault(fact, ""));
  }

  /**
   * Why the records of an earlier run need not be those that this run would make of the same bytes.
   *
   * @return what differs, for a person to read; empty when nothing does
   */
  public List<String> differencesTo(RunManifest earlier) {
    List<String> differences = new ArrayList<>();
    Map<String, String> names =
        Map.of(
            "parley",
            "Parley's version",
            "code",
            "Parley's code",
            "java",
            "Java",
            "spark",
            "Spark");
    for (Map.Entry<String, String> name : new TreeMap<>(names).entrySet()) {
      Object now = versions.getOrDefault(name.getKey(), "");
      if (now.equals("") || !now.equals(earlier.versions.get(name.getKey()))) {
        differences.add(name.getValue());
      }
    }
    if (!codebookFact("sha256").equals(earlier.codebookFact("sha256"))) {
      differences.add("the codebook");
    }
    Map<String, Object> reading = options.reading();
    Map<String, Object> before = earlier.options.reading();
    for (Map.Entry<String, Object> option : reading.entrySet()) {
      if (!Objects.equals(option.getValue(), before.get(option.getKey()))) {
        differences.add("the option " + option.getKey());
      }
    }
    return List.copyOf(differences);
  }

  /**
   * Does a step of the run and notes how long it took, under its name.
   *
   * @throws Exception whatever the step throws
   */
  public <T> T timed(String name, Callable<T> step) throws Exception {
    Instant from = clock.instant();
    try {
      return step.call();
    } finally {
      took(name, seconds(from));
    }
  }

  /** Adds to the time of a step; to the millisecond, for sums of decimals leave crumbs. */
  private void took(String step, double taken) {
    seconds.merge(step, taken, (a, b) -> Math.rint((a + b) * MILLIS) / MILLIS);
  }

  public void version(String of, String version) {
    versions.put(of, version);
  }

  public void options(RunOptions chosen) {
    this.options = chosen;
  }

  /** A fact about the inputs, such as their number, size and hash. */
  public void input(String fact, Object value) {
    inputs.put(fact, value);
  }

  /** A fact about the codebook, such as its hash. */
  public void codebook(String fact, Object value) {
    codebook.put(fact, value);
  }

  /** The number of rows of a table, or of another thing counted. */
  public void count(String what, long number) {
    counts.put(what, number);
  }

  /** Everything counted so far, by name. */
  public Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  /** The number counted under a name; 0 when none was. */
  public long counted(String what) {
    return counts.getOrDefault(what, 0L);
  }

  /** Something the user should know; also shown at the end of the run. */
  public void warn(String warning) {
    warnings.add(warning);
  }

  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Writes the manifest, keys in a fixed order. */
  public void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", "parley-run");
    all.put("versions", versions);
    all.put("options", options);
    all.put("inputs", inputs);
    all.put("codebook", codebook);
    all.put("counts", counts);
    all.put("warnings", warnings);
    seconds.put("total", seconds(started));
    all.put("timings_seconds", seconds);
    all.put("started", started.toString());
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.write(file, mapper.writeValueAsBytes(all));
  }

  private double seconds(Instant from) {
    return Duration.between(from, clock.instant()).toMillis() / MILLIS;
  }
}
