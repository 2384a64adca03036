package org.parley.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.Problem;
import org.parley.time.DateInterval;

class MetadataFileTest {

  @ParameterizedTest
  @CsvSource({
    "2014/a.txt, in/2014/a.txt, in/2014/a.txt",
    "a.txt, in/2014/a.txt, 2014/a.txt",
    "2014\\a.txt, in/2014/a.txt, 2014/a.txt",
    "./a.txt, a.txt, a.txt",
    "Ko\u0308ln.txt, in/K\u00F6ln.txt, K\u00F6ln.txt",
  })
  void aPathNamesItsDocument(String row, String path, String id) throws IOException {
    MetadataFile file = read("path,date\n" + row + ",2014-01-12\n");
    assertThat(file.apply(document(id, path)).metadata().date().label()).isEqualTo("2014-01-12");
  }

  @Test
  void partsOfNamesDoNotMatch() throws IOException {
    assertThat(read("path,date\na.txt,2014\n").rowOf(document("ba.txt", "in/ba.txt"))).isEmpty();
  }

  @Test
  void theLongerPathAndTheIdWin() throws IOException {
    MetadataFile file = read("path,doc_id,source\na.txt,,A\n2014/a.txt,,B\n,7,C\n");
    assertThat(file.apply(document("x", "in/2014/a.txt")).metadata().source()).isEqualTo("B");
    assertThat(file.apply(document("7", "in/2014/a.txt")).metadata().source()).isEqualTo("C");
  }

  @Test
  void theFileWinsOverTheRecordAndLeavesTheRest() throws IOException {
    Document document =
        new Document("7", "a", "t", new Metadata(DateInterval.year(2013), "S", "T", "U", "odd"));
    assertThat(read("doc_id,date,source\n7,2014-01,\n").apply(document).metadata())
        .isEqualTo(
            new Metadata(DateInterval.month(java.time.YearMonth.of(2014, 1)), "S", "T", "U"));
  }

  @Test
  void mistakesAreNamedWithTheirLine() throws IOException {
    assertThat(read("path,date\na.txt,soon\n,2014\nb.txt,2014\nb.txt,2015\n").problems())
        .containsExactly(
            new Problem("m.csv", 2, "date 'soon' is not understood; write it as 2014-01-12"),
            new Problem("m.csv", 3, "names no document: give path"),
            new Problem("m.csv", 5, "names 'b.txt' again; line 4 counts"));
    assertThat(read("file,date\na,2014\n").problems())
        .containsExactly(
            new Problem("m.csv", 1, "has neither a column path nor a column doc_id: file, date"));
    assertThat(read("").problems()).hasSize(1);
    assertThat(read("path,\"date\n").problems()).hasSize(1);
    assertThat(read("path,date\na.txt,\"2014\n").problems()).hasSize(1);
  }

  @Test
  void rowsThatBelongToNothing() throws IOException {
    MetadataFile file = read("path,date\na.txt,2014\nb.txt,2014\n");
    int used = file.rowOf(document("a.txt", "a.txt")).orElseThrow();
    assertThat(file.unused(List.of(used)))
        .containsExactly(
            new Problem("m.csv", 3, "'b.txt' is no document of the input; check its spelling"));
  }

  private static Document document(String id, String path) {
    return new Document(id, path, "text", Metadata.NONE);
  }

  private static MetadataFile read(String content) throws IOException {
    return MetadataFile.read("m.csv", new ByteArrayInputStream(content.getBytes(UTF_8)));
  }
}
