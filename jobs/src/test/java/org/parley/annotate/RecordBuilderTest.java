package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;

class RecordBuilderTest {

  private static final Codebook CODEBOOK =
      CodebookReader.read(Path.of(System.getProperty("parley.root", ".."), "data", "codebook"))
          .codebook();

  @Test
  void whatHasBeenSaidHasALastPossibleDayAndNoFirst() {
    String text =
        """
        ANKARA, October 7, 2011 (Reuters) - Turkey said a bridge would be opened in its east.

        Turkey has called for Bashar al-Assad to step down.
        """;
    AnnotatedDocument found =
        new Annotator(CODEBOOK).annotate(new Document("a", "a.txt", text, Metadata.NONE));
    RecordBuilder records = new RecordBuilder(CODEBOOK);
    assertThat(records.statements(found))
        .filteredOn(s -> s.content().contains("step down"))
        .hasSize(1)
        .allSatisfy(
            s -> {
              assertThat(s.date()).isEmpty();
              assertThat(s.dateEarliest()).isEmpty();
              assertThat(s.dateLatest()).isEqualTo("2011-10-07");
              assertThat(s.dateBasis()).isEqualTo("by document");
            });
    assertThat(records.positions(found))
        .hasSize(1)
        .allSatisfy(
            p -> {
              assertThat(p.holderId()).isEqualTo("turkey");
              assertThat(p.dateEarliest()).isEmpty();
              assertThat(p.dateLatest()).isEqualTo("2011-10-07");
            });
  }
}
