package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.measure.CandidateRow;
import org.parley.position.PatternCompiler;

class CodebookDraftTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("parley.root", ".."), "data", "codebook");
  private static final Codebook CODEBOOK = CodebookReader.read(SHIPPED).codebook();

  @TempDir private Path folder;

  @Test
  void aDraftHasNoMistakesAndKnowsWhatOccurs() throws IOException {
    CandidateRow person =
        new CandidateRow(
            "Ada \"A\" Nobody, Jr", 3, 2, "title", "x", "ada_a_nobody_jr,x,person,,,,,", "d", "");
    CandidateRow taken =
        new CandidateRow("Kerry", 1, 1, "capitalised", "x", "kerry,Kerry,,,,,,", "d", "");
    CodebookDraft draft = new CodebookDraft(SHIPPED, CODEBOOK, Set.of("kerry", "no such actor"));
    draft.write(folder, List.of(person, taken), List.of(person));

    CodebookReader.Result read = CodebookReader.read(folder);
    assertThat(read.problems()).isEmpty();
    assertThat(PatternCompiler.problems(read.codebook())).isEmpty();
    assertThat(read.codebook().actors()).containsKeys("kerry", "us", "ada_a_nobody_jr");
    assertThat(read.codebook().actors().size()).isLessThan(CODEBOOK.actors().size());
    assertThat(read.codebook().issues()).hasSameSizeAs(CODEBOOK.issues());
    assertThat(read.codebook().roles()).anyMatch(r -> r.actorId().equals("kerry"));
    assertThat(folder.resolve("candidates.csv")).content().contains("Ada");
  }

  @Test
  void everythingMayBeTakenOver() throws IOException {
    new CodebookDraft(SHIPPED, CODEBOOK, CODEBOOK.actors().keySet())
        .write(folder, List.of(), List.of());
    CodebookReader.Result read = CodebookReader.read(folder);
    assertThat(read.problems()).isEmpty();
    assertThat(read.codebook().actors()).isEqualTo(CODEBOOK.actors());
    assertThat(read.codebook().aliases()).isEqualTo(CODEBOOK.aliases());
    assertThat(read.codebook().roles()).isEqualTo(CODEBOOK.roles());
  }
}
