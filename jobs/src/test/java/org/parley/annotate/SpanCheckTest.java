package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;

class SpanCheckTest {

  private static final Codebook CODEBOOK =
      CodebookReader.read(Path.of(System.getProperty("parley.root", ".."), "data", "codebook"))
          .codebook();
  private static final Annotator ANNOTATOR = new Annotator(CODEBOOK);
  private static final RecordBuilder RECORDS = new RecordBuilder(CODEBOOK);

  @Test
  void whatIsRecordedStandsInTheText() {
    String text = "Kerry said \"Assad must go\" on Monday.\n\nRead more: Lavrov in Paris\n";
    SpanCheck.Result same = check(text, text);
    assertThat(same.mismatches()).isEmpty();
    assertThat(same.spans()).isGreaterThan(4);
  }

  @Test
  void anotherTextIsNoticedWithItsPlace() {
    String text = "Kerry said \"Assad must go\" on Monday.\n";
    assertThat(check(text, text.replace("Assad", "Asad ")).mismatches())
        .anySatisfy(m -> assertThat(m).contains("surface 12-17").contains("'Asad '"));
    assertThat(check(text, "short").mismatches())
        .anySatisfy(m -> assertThat(m).contains("outside the text of 5 characters"))
        .anySatisfy(m -> assertThat(m).contains("characters is recorded as " + text.length()));
  }

  @Property(tries = 200)
  void everySpanOfAnyTextHolds(@ForAll String noise) {
    String text = noise + "\nKerry said \"" + noise + " Assad must go\" in " + noise + " Paris.\n";
    assertThat(check(text, text).mismatches()).isEmpty();
  }

  private static SpanCheck.Result check(String read, String now) {
    AnnotatedDocument found =
        ANNOTATOR.annotate(new Document("a.txt", "in/a.txt", read, Metadata.NONE));
    DocumentRecords records =
        new DocumentRecords(
            RECORDS.document(found),
            RECORDS.mentions(found),
            RECORDS.statements(found),
            RECORDS.positions(found));
    List<ExclusionRecord> exclusions = RECORDS.exclusions(found);
    return SpanCheck.of(now, records, exclusions);
  }
}
