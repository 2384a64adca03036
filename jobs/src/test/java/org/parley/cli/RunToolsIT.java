package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look at a run that is there: explain, verify, diff. */
class RunToolsIT {

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void corpus() throws IOException {
    input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        input.resolve("a.txt"),
        "Envoys gather\n\nPublished: 14 January 2014\n\n\"Assad must go before any election,\""
            + " John Kerry said in Paris.\n");
    Files.writeString(
        input.resolve("b.jsonl"),
        """
        {"id": "b1", "text": "Sergey Lavrov said that Assad could stay.", "date": "2014-01-15"}
        {"id": "b2"}
        {"id": "b1", "text": "Another text under an id that is taken."}
        """);
    CommandLineRun first = run("first");
    assertThat(first.status()).as(first.err()).isZero();
  }

  @Test
  void aRunIsVerifiedExplainedAndCompared() throws IOException {
    CommandLineRun verified = CommandLineRun.of("verify", "--run", path("first"));
    assertThat(verified.out() + verified.err())
        .contains("2 files, 2 documents")
        .contains("all as it was");
    assertThat(verified.status()).isZero();

    CommandLineRun explained =
        CommandLineRun.of("explain", "b1", "--run", path("first"), "--html", path("b1.html"));
    assertThat(explained.status()).as(explained.err()).isZero();
    assertThat(explained.out()).contains("is lavrov").contains("2014-01-15");
    assertThat(folder.resolve("b1.html")).content().contains("<!DOCTYPE html>");
    assertThat(CommandLineRun.of("explain", path("in/b.jsonl"), "--html", path("x")).status())
        .isEqualTo(2);
    assertThat(CommandLineRun.of("explain", "gone.txt", "--run", path("first")).err())
        .contains("no document 'gone.txt'")
        .doesNotContain("\tat ");

    Files.writeString(
        input.resolve("a.txt"), Files.readString(input.resolve("a.txt")).replace("Kerry", "Kery "));
    Files.writeString(input.resolve("c.txt"), "John Kerry said that talks go on.\n");
    Path table = folder.resolve("first/tables/statements.csv");
    Files.writeString(table, Files.readString(table).replace("own_words", "narrator"));
    CommandLineRun broken = CommandLineRun.of("verify", "--run", path("first"));
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.out())
        .contains("a.txt: its bytes are not those that were read")
        .contains("'John Kerry', the text has 'John Kery '")
        .contains("c.txt: among the inputs now")
        .contains("statements.csv, row ");

    assertThat(run("second").status()).isZero();
    CommandLineRun diff =
        CommandLineRun.of("diff", path("first"), path("second"), "--csv", path("moved.csv"));
    assertThat(diff.status()).as(diff.err()).isZero();
    assertThat(diff.out())
        .contains("counts.documents 2 -> 3")
        .contains("c.txt: added")
        .contains("[document added]");
    assertThat(folder.resolve("moved.csv")).content().contains("documents,c.txt,added");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private CommandLineRun run(String output) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "run",
                "--input",
                input.toString(),
                "--output",
                path(output),
                "--master",
                "local[2]",
                "--no-report"));
    return CommandLineRun.of(args.toArray(String[]::new));
  }
}
