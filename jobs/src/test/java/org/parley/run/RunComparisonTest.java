package org.parley.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {

  @TempDir private Path folder;
  private Path a;
  private Path b;

  @BeforeEach
  void runs() throws IOException {
    a = run("a", "aaa", 2);
    b = run("b", "aaa", 2);
  }

  @Test
  void likeRunsDoNotDiffer() throws IOException {
    table(a, "actors", "rank,actor_id,mentions\n1,kerry,4\n");
    table(b, "actors", "rank,actor_id,mentions\n1,kerry,4\n");
    RunComparison comparison = RunComparison.of(a, b);
    assertThat(comparison.causes()).isEmpty();
    assertThat(comparison.moved()).isEmpty();
  }

  @Test
  void aPositionIsPairedByItsPlaceAndAReviewAccountsForIt() throws IOException {
    String header = "position_id,doc_id,issue_id,holder_id,level,start,end,review_level\n";
    table(a, "positions", header + "p0,a.txt,assad_role,kerry,-2,4,9,\n");
    table(b, "positions", header + "p7,a.txt,assad_role,kerry,-1,4,9,-1\n");
    assertThat(RunComparison.of(a, b).moved())
        .extracting(
            RunDifference::column, RunDifference::before, RunDifference::after, RunDifference::why)
        .containsExactly(
            tuple("level", "-2", "-1", "review"), tuple("review_level", "", "-1", "review"));
  }

  @Test
  void rowsOfADocumentThatCameAreAccountedForByIt() throws IOException {
    table(a, "documents", "doc_id,characters\na.txt,10\n");
    table(b, "documents", "doc_id,characters\na.txt,10\nb.txt,20\n");
    String header = "statement_id,doc_id,start,end,speaker_ids\n";
    table(a, "statements", header);
    table(b, "statements", header + "s,b.txt,0,5,kerry\n");
    assertThat(RunComparison.of(a, b).moved())
        .extracting(RunDifference::table, RunDifference::move, RunDifference::why)
        .containsExactly(
            tuple("documents", "added", "document added"),
            tuple("statements", "added", "document added"));
  }

  @Test
  void anotherCodebookAccountsForTheRest() throws IOException {
    b = run("c", "bbb", 3);
    table(a, "actors", "actor_id,mentions\nkerry,4\nlavrov,1\n");
    table(b, "actors", "actor_id,mentions\nkerry,5\n");
    RunComparison comparison = RunComparison.of(a, b);
    assertThat(comparison.causes())
        .extracting(RunDifference::key, RunDifference::column)
        .containsExactly(tuple("options", "minEvidence"), tuple("codebook", "sha256"));
    assertThat(comparison.moved())
        .extracting(RunDifference::key, RunDifference::move, RunDifference::why)
        .containsExactly(
            tuple("kerry", "changed", "options or codebook"),
            tuple("lavrov", "removed", "options or codebook"));
  }

  @Test
  void otherReviewsAreNoOtherCodebook() throws IOException {
    for (Path run : List.of(a, b)) {
      Files.writeString(
          run.resolve("run.json"),
          "{\"codebook\":{\"sha256\":\"aaa\",\"reviews_sha256\":\"" + run.getFileName() + "\"}}");
      table(run, "actors", "actor_id,mentions\nkerry," + (run.equals(a) ? 4 : 5) + "\n");
    }
    assertThat(RunComparison.of(a, b).moved())
        .extracting(RunDifference::key, RunDifference::why)
        .containsExactly(tuple("kerry", "reviews"));
  }

  @Test
  void aDecimalCommaIsNoDifference() throws IOException {
    table(a, "cooccurrence", "unit,actor_a,actor_b,npmi\ndocument,a,b,0.5\n");
    table(b, "cooccurrence", "unit,actor_a,actor_b,npmi\ndocument,a,b,\"0,5\"\n");
    assertThat(RunComparison.of(a, b).moved()).isEmpty();
  }

  @Test
  void aTableOfOneRunAloneIsSaid() throws IOException {
    table(a, "actors", "actor_id,mentions\nkerry,4\n");
    assertThat(RunComparison.of(a, b).notCompared()).singleElement().asString().contains("actors");
    assertThatThrownBy(() -> RunComparison.of(a, folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("run.json");
  }

  private Path run(String name, String codebook, int evidence) throws IOException {
    Path run = folder.resolve(name);
    Files.createDirectories(run.resolve("tables"));
    Files.writeString(
        run.resolve("run.json"),
        "{\"options\":{\"minEvidence\":"
            + evidence
            + ",\"output\":\""
            + name
            + "\"},\"codebook\":{\"sha256\":\""
            + codebook
            + "\"}}");
    return run;
  }

  private static void table(Path run, String name, String content) throws IOException {
    Files.writeString(run.resolve("tables/" + name + ".csv"), content);
  }
}
