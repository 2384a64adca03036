package org.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Runs Parley over the annotated corpora beside the project and prints one table of what the
 * scorers there find; {@code ./mvnw -Pevaluation verify}. With {@code -Dparley.evaluation=a,b} only
 * the runs a and b. Skipped where the corpora or Python are missing.
 */
class AccuracyEval {

  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "no_dates",
          List.of(),
          "no_titles",
          List.of("--no-title"),
          "dates",
          List.of("--with-dates"));

  private final Path project =
      Path.of(System.getProperty("parley.root", "..")).toAbsolutePath().normalize();
  private final Scorers scorers = new Scorers(project, project.resolve("../shared").normalize());
  private final Path folder = project.resolve("jobs/target/evaluation");

  @Test
  void printsTheTable() throws IOException, InterruptedException {
    assumeTrue(scorers.areThere(), "no corpora at " + scorers.shared() + ", or no python3");
    String only = System.getProperty("parley.evaluation", "");
    List<String> wanted = only.isEmpty() ? List.of() : List.of(only.split(",", -1));
    Files.createDirectories(folder);
    List<String> table = new ArrayList<>();
    table.add("| what | run | measured | to reach | reached |");
    table.add("| --- | --- | --- | --- | --- |");
    List<Measure> measures = rows("measures").stream().map(Measure::of).toList();
    for (Map<String, String> row : rows("runs")) {
      if (wanted.isEmpty() || wanted.contains(row.get("run"))) {
        Path run = run(row);
        Map<String, JsonNode> figures = new TreeMap<>();
        for (Measure measure : measures) {
          if (measure.run().equals(row.get("run"))) {
            String key = measure.scorer() + " " + measure.gold();
            if (!figures.containsKey(key)) {
              Path out = folder.resolve(measure.run() + "-" + key.replaceAll("\\W+", "-") + ".txt");
              figures.put(key, scorers.figures(measure.scorer(), gold(measure.gold()), run, out));
            }
            table.add(measure.line(figures.get(key)));
          }
        }
      }
    }
    Files.write(folder.resolve("accuracy.md"), table);
    table.forEach(System.out::println);
    assertThat(table).hasSizeGreaterThan(2);
  }

  private Path run(Map<String, String> row) throws IOException, InterruptedException {
    String name = row.get("run");
    List<String> corpora = List.of(row.get("corpora").split(" ", -1));
    Path input = scorers.corpus(corpora.get(0));
    if (!row.get("options").equals("as_they_are")) {
      input = folder.resolve(name + ".jsonl");
      scorers.input(corpora, OPTIONS.get(row.get("options")), input);
    }
    Path run = folder.resolve(name);
    scorers.parley(input, run, folder.resolve(name + ".log"));
    return run;
  }

  private Path gold(String name) throws IOException {
    return name.equals("@seeds")
        ? SeedAnnotation.withWords(
            project.resolve("jobs/src/test/resources/gold/seeds"),
            scorers.corpus("seeds"),
            folder.resolve("gold"))
        : scorers.corpus(name);
  }

  private static List<Map<String, String>> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in =
            new InputStreamReader(
                Objects.requireNonNull(
                    AccuracyEval.class.getResourceAsStream("/evaluation/" + name + ".csv")),
                StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }
}
