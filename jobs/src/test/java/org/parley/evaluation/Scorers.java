package org.parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The corpora and scorers beside the project, and Parley as its launcher starts it.
 *
 * @param project folder of the launcher
 * @param shared folder that holds {@code corpora} and {@code eval}
 */
record Scorers(Path project, Path shared) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** True when there are corpora, and a Python to score with. */
  boolean areThere() throws IOException, InterruptedException {
    return Files.isDirectory(shared.resolve("corpora"))
        && Files.isRegularFile(shared.resolve("eval/statements.py"))
        && new ProcessBuilder("python3", "--version").start().waitFor() == 0;
  }

  /** Folders and files below {@code corpora}. */
  Path corpus(String name) {
    return shared.resolve("corpora").resolve(name);
  }

  /** Writes some corpora as input records. */
  void input(List<String> names, List<String> options, Path file)
      throws IOException, InterruptedException {
    List<String> command = python("as_input.py");
    names.forEach(name -> command.add(corpus(name).toString()));
    command.addAll(options);
    execute(command, file);
  }

  /** Runs Parley. */
  void parley(Path input, Path run, Path log) throws IOException, InterruptedException {
    execute(
        List.of(
            project.resolve("parley").toString(),
            "run",
            "--input",
            input.toString(),
            "--output",
            run.toString(),
            "--overwrite"),
        log);
  }

  /** The figures that a scorer prints as its last line. */
  JsonNode figures(String scorer, Path gold, Path run, Path out)
      throws IOException, InterruptedException {
    List<String> command = python(scorer + ".py");
    command.addAll(List.of("--gold", gold.toString(), "--run", run.toString()));
    execute(command, out);
    List<String> lines = Files.readAllLines(out);
    return JSON.readTree(lines.get(lines.size() - 1));
  }

  private List<String> python(String script) {
    return new ArrayList<>(List.of("python3", "-B", shared.resolve("eval/" + script).toString()));
  }

  private static void execute(List<String> command, Path out)
      throws IOException, InterruptedException {
    Path errors = Path.of(out + ".err");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(
          String.join(" ", command) + " ended with " + status + ": " + Files.readString(errors));
    }
  }
}
