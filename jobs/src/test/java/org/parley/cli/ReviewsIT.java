package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;

/** An analyst fills in the review columns of one run; the next run obeys. */
class ReviewsIT {

  private static final SpreadsheetRules GERMAN = new SpreadsheetRules(';', ',', true, true);

  @TempDir private Path folder;

  @Test
  void correctionsWinAndWhatFitsNothingIsReported() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        input.resolve("a.txt"),
        "Envoys gather\n\nPublished: 14 January 2014\n\nOn Monday John Kerry met Laurent Fabius. "
            + "\"Assad must go before any election,\" Kerry said in Paris.\n");
    CommandLineRun first = run(input, "first");
    assertThat(first.status()).as(first.err()).isZero();

    Path reviews = folder.resolve("reviews of January.csv");
    Table statements = table("first", "statements");
    Path statementReviews = write(reviews, statements, "review_speaker", "Laurent Fabius");
    Table positions = table("first", "positions");
    Path positionReviews =
        write(folder.resolve("positions reviewed.csv"), positions, "review_level", "'-1");
    Files.writeString(
        positionReviews, Files.readString(positionReviews) + gone(positions) + "\r\n");

    CommandLineRun second =
        run(input, "second", "--reviews", statementReviews.toString(), positionReviews.toString());
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(second.out())
        .contains("1 of " + (positions.rows().size() + statements.rows().size() + 1) + " review(s)")
        .contains("gone.txt");
    Table reviewed = table("second", "positions");
    List<String> row = reviewed.rows().get(0);
    assertThat(reviewed.get(row, "holder_id")).isEqualTo("fabius");
    assertThat(reviewed.get(row, "level")).isEqualTo("-1");
    Table timeline = table("second", "timeline");
    assertThat(timeline.rows())
        .filteredOn(r -> timeline.get(r, "status").equals("spoke"))
        .extracting(r -> timeline.get(r, "subject_id"))
        .contains("fabius", "france")
        .doesNotContain("kerry");
    assertThat(Files.readString(folder.resolve("second/run.json"), StandardCharsets.UTF_8))
        .contains("\"reviews_unused\" : 1");
    assertThat(table("second", "reviews").rows())
        .hasSize(positions.rows().size() + statements.rows().size() + 1);
  }

  @Test
  void aReviewOfNobodyIsWrongUse() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), "Kerry said that talks went on.\n");
    Path reviews = folder.resolve("r.csv");
    Files.writeString(reviews, "doc_id,start,end,review_speaker\na.txt,0,5,kery\n");
    CommandLineRun run = run(input, "out", "--reviews", reviews.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("r.csv:2").contains("kerry").doesNotContain("\tat ");
  }

  private static String gone(Table positions) {
    List<String> cells = new ArrayList<>();
    for (String column : positions.columns()) {
      cells.add(
          switch (column) {
            case "doc_id" -> "gone.txt";
            case "issue_id" -> "assad_role";
            case "start" -> "0";
            case "end" -> "9";
            case "review_ok" -> "yes";
            default -> "";
          });
    }
    return String.join(";", cells);
  }

  private static Path write(Path file, Table table, String column, String value)
      throws IOException {
    StringBuilder out = new StringBuilder("\uFEFF" + String.join(";", table.columns()) + "\r\n");
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String cell = table.columns().get(i).equals(column) ? value : row.get(i);
        cells.add('"' + GERMAN.print(cell).replace("\"", "\"\"") + '"');
      }
      out.append(String.join(";", cells)).append("\r\n");
    }
    Files.writeString(file, out);
    return file;
  }

  private CommandLineRun run(Path input, String output, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve(output).toString(),
                "--master",
                "local[2]",
                "--no-report"));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private Table table(String run, String name) throws IOException {
    Path file = folder.resolve(run).resolve("tables/" + name + ".csv");
    try (InputStream in = Files.newInputStream(file)) {
      return Table.read(name, in, SpreadsheetRules.TABLES);
    }
  }
}
