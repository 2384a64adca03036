package org.parley.run;

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
import java.util.TreeMap;

/**
 * What a run did: versions, options, hashes, counts, timings and warnings, gathered as it goes on
 * and written as {@code run.json}. Counts bear the names of the tables; documents + rejected =
 * inputs.
 */
public final class RunManifest {

  private final Clock clock;
  private final Instant started;
  private final Map<String, Object> versions = new TreeMap<>();
  private final Map<String, Object> codebook = new LinkedHashMap<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<String, Object> inputs = new LinkedHashMap<>();
  private RunOptions options;

  /** Starts the clock of the run. */
  public RunManifest(Clock clock) {
    this.clock = clock;
    this.started = clock.instant();
  }

  /** A step of the run, measured from now to {@code close}. */
  public Step step(String name) {
    Instant from = clock.instant();
    return () -> seconds.merge(name, seconds(from), Double::sum);
  }

  /** Closed without exception. */
  public interface Step extends AutoCloseable {
    @Override
    void close();
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
    return Duration.between(from, clock.instant()).toMillis() / 1000.0;
  }
}
