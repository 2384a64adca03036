package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.Review;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;

class ReviewsTest {

  private static final Codebook CODEBOOK =
      CodebookReader.read(Path.of(System.getProperty("parley.root", ".."), "data", "codebook"))
          .codebook();
  private static final Annotator ANNOTATOR = new Annotator(CODEBOOK);
  private static final RecordBuilder RECORDS = new RecordBuilder(CODEBOOK);

  private static final String SAID = "Assad must go before any election";
  private static final String TEXT =
      "Envoys gather\n\nOn Monday John Kerry met Laurent Fabius. \""
          + SAID
          + ",\" Kerry said in Paris.\n";
  private static final int START = TEXT.indexOf(SAID);

  @Test
  void withoutReviewsTheRulesDecide() {
    AnnotatedDocument found = annotate(List.of());
    assertThat(found.statements()).hasSize(1);
    assertThat(RECORDS.statements(found).get(0).speakerIds()).isEqualTo("kerry");
    assertThat(RECORDS.positions(found))
        .extracting(PositionRecord::issueId, PositionRecord::holderId, PositionRecord::level)
        .contains(org.assertj.core.groups.Tuple.tuple("assad_role", "kerry", -2));
  }

  @Test
  void aCorrectedSpeakerHoldsThePosition() {
    AnnotatedDocument found = annotate(List.of(statement("fabius", "")));
    StatementRecord statement = RECORDS.statements(found).get(0);
    assertThat(statement.speakerIds()).isEqualTo("fabius");
    assertThat(statement.reviewSpeaker()).isEqualTo("fabius");
    assertThat(statement.rule()).endsWith("; reviewed");
    assertThat(statement.confidence()).isEqualTo(1);
    assertThat(RECORDS.positions(found))
        .extracting(PositionRecord::holderId)
        .contains("fabius")
        .doesNotContain("kerry");
    assertThat(found.reviews().outcomes()).containsValue(Reviews.APPLIED);
  }

  @Test
  void aPositionReviewedUnderTheOldSpeakerIsFoundUnderTheNew() {
    PositionRecord old = RECORDS.positions(annotate(List.of())).get(0);
    AnnotatedDocument found = annotate(List.of(statement("fabius", ""), position(old, "1", "")));
    PositionRecord now = RECORDS.positions(found).get(0);
    assertThat(now.holderId()).isEqualTo("fabius");
    assertThat(now.level()).isEqualTo(1);
    assertThat(now.reviewLevel()).isEqualTo("1");
  }

  @Test
  void aRejectedStatementRejectsItsPositions() {
    AnnotatedDocument found = annotate(List.of(statement("", "no")));
    assertThat(RECORDS.statements(found)).allMatch(s -> s.reviewOk().equals("no"));
    assertThat(RECORDS.positions(found)).isNotEmpty().allMatch(p -> p.reviewOk().equals("no"));
  }

  @Test
  void aReviewThatFitsNothingSaysWhy() {
    Review moved = new Review("r:2", "a.txt", START + 2, START + 9, "", "", "", "", "", "no");
    Review stale =
        new Review("r:3", "a.txt", START, START + SAID.length(), "", "", "Else", "", "", "no");
    Review other = new Review("r:4", "b.txt", 0, 5, "", "", "", "", "", "no");
    Reviews reviews = new Reviews(List.of(moved, stale, other));
    AnnotatedDocument found = ANNOTATOR.annotate(document(), reviews);
    assertThat(found.reviews().outcomes())
        .containsOnlyKeys(0, 1)
        .hasEntrySatisfying(0, why -> assertThat(why).contains(START + "-"))
        .hasEntrySatisfying(1, why -> assertThat(why).contains("other words"));
    assertThat(RECORDS.statements(found)).allMatch(s -> s.reviewOk().isEmpty());
  }

  @Test
  void marksAndSignsThatTablesReplaceDoNotMatter() {
    Review review =
        new Review(
            "r:2",
            "a.txt",
            START,
            START + SAID.length(),
            "",
            "",
            "'" + SAID.replace(' ', '\uFFFD'),
            "",
            "",
            "yes");
    assertThat(annotate(List.of(review)).reviews().outcomes()).containsValue(Reviews.APPLIED);
  }

  private static Review statement(String speaker, String ok) {
    return new Review("r:2", "a.txt", START, START + SAID.length(), "", "", SAID, speaker, "", ok);
  }

  private static Review position(PositionRecord p, String level, String ok) {
    return new Review(
        "r:3", "a.txt", p.start(), p.end(), p.issueId(), p.holderId(), p.evidence(), "", level, ok);
  }

  private static AnnotatedDocument annotate(List<Review> reviews) {
    return ANNOTATOR.annotate(document(), new Reviews(reviews));
  }

  private static Document document() {
    return new Document("a.txt", "in/a.txt", TEXT, Metadata.NONE);
  }
}
