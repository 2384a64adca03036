package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewFileTest {

  private static final Map<String, Actor> ACTORS =
      Map.of(
          "kerry", new Actor("kerry", "John Kerry", ActorKind.PERSON, Gender.MALE, List.of(), ""),
          "fabius",
              new Actor("fabius", "Laurent Fabius", ActorKind.PERSON, Gender.MALE, List.of(), ""));

  private static final String STATEMENTS =
      "statement_id,doc_id,start,end,content,review_speaker,review_ok\n";
  private static final String POSITIONS =
      "position_id,doc_id,issue_id,holder_id,level,start,end,evidence,review_level,review_ok\n";

  @TempDir private Path folder;

  @Test
  void rowsWithoutAVerdictArePassedOver() throws IOException {
    ReviewFile.Result result =
        read(STATEMENTS + "a#s0,a.txt,4,19,peace is near,,\na#s1,a.txt,30,40,no,fabius,yes\n");
    assertThat(result.problems()).isEmpty();
    assertThat(result.reviews())
        .extracting(Review::start, Review::end, Review::speaker, Review::ok, Review::ofPosition)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(30, 40, "fabius", "yes", false));
  }

  @Test
  void guardsSemicolonsAndMarksOfASpreadsheetAreReadBack() throws IOException {
    ReviewFile.Result result =
        read(
            "\uFEFF"
                + POSITIONS.replace(',', ';')
                + "p0;'-a.txt;assad_role;kerry;'-2;4;19;'=peace;'-1;\n"
                + "p1;b.txt;assad_role;kerry;;0;3;\"x; \"\"y\"\"\";1,0;\n");
    assertThat(result.problems()).isEmpty();
    assertThat(result.reviews()).extracting(Review::docId).containsExactly("-a.txt", "b.txt");
    assertThat(result.reviews()).extracting(Review::level).containsExactly("-1", "1");
    assertThat(result.reviews()).extracting(Review::text).containsExactly("=peace", "x; \"y\"");
  }

  @Test
  void aFileThatIsNotUnicodeIsReadWithoutComparingWords() throws IOException {
    Path file = folder.resolve("reviews.csv");
    Files.write(
        file,
        (STATEMENTS + "a#s0,caf\u00e9.txt,4,19,d\u00e9j\u00e0,,no\n")
            .getBytes(Charset.forName("windows-1252")));
    Review review = ReviewFile.read(file, ACTORS).reviews().get(0);
    assertThat(review.docId()).isEqualTo("caf\u00e9.txt");
    assertThat(review.text()).isEmpty();
    Files.write(
        file,
        (STATEMENTS.replace(',', '\t') + "a#s0\tb.txt\t4\t19\td\u00e9j\u00e0\t\tno\n")
            .getBytes(StandardCharsets.UTF_16));
    assertThat(ReviewFile.read(file, ACTORS).reviews().get(0).text()).isEqualTo("d\u00e9j\u00e0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kerry | kerry",
        "Laurent Fabius | fabius",
        "KERRY; fabius | kerry; fabius",
        "nobody | none"
      })
  void speakersMayBeNamedByIdOrName(String cell, String speaker) throws IOException {
    assertThat(read(STATEMENTS + "s,a.txt,4,19,,\"" + cell + "\",\n").reviews())
        .extracting(Review::speaker)
        .containsExactly(speaker);
  }

  @Test
  void everyMistakeIsNamedWithItsLine() throws IOException {
    ReviewFile.Result result =
        read(
            STATEMENTS
                + "s,a.txt,4,19,,kery,\n"
                + "s,a.txt,four,19,,,no\n"
                + "s,,4,19,,,no\n"
                + "s,a.txt,4,19,,,maybe\n"
                + "s,b.txt,4,19,,kerry,\n"
                + "s,b.txt,4,19,,fabius,\n");
    assertThat(result.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5, 7);
    assertThat(result.problems().get(0).message()).contains("Did you mean 'kerry'");
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    assertThat(ReviewFile.read(Path.of("nowhere.csv"), Map.of()).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("There is no such file.");
  }

  @Test
  void levelsBelongToPositionsAndSpeakersToStatements() throws IOException {
    assertThat(read("doc_id,start,end,issue_id,review_level\na,1,2,assad_role,3\n").problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("'3'");
    assertThat(read("doc_id,start,end,review_level\na,1,2,1\n").problems()).hasSize(1);
  }

  @Test
  void anotherTableIsRefused() throws IOException {
    assertThat(read("actor_id,name\nkerry,John Kerry\n").problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("doc_id, start, end");
    assertThat(ReviewFile.read(folder.resolve("none.csv"), ACTORS).problems()).hasSize(1);
  }

  private ReviewFile.Result read(String content) throws IOException {
    Path file = folder.resolve("reviews.csv");
    Files.writeString(file, content);
    return ReviewFile.read(file, ACTORS);
  }
}
