package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.actor;
import static org.parley.measure.Articles.article;
import static org.parley.measure.Articles.codebook;
import static org.parley.measure.Articles.person;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.codebook.Membership;
import org.parley.time.Validity;

class ActorCountsTest {

  private static final Codebook CODEBOOK =
      codebook(
          List.of(),
          person("kerry", "us"),
          person("lavrov", "russia"),
          actor("us", ActorKind.GOVERNMENT, ""),
          actor("bbc", ActorKind.MEDIA, ""),
          person("reporter", "bbc"));

  private static ActorCounts count(List<DocumentRecords> corpus) {
    ActorCounts counts = new ActorCounts(Counting.DEFAULT);
    corpus.forEach(counts::add);
    return counts;
  }

  private static ActorRow row(List<ActorRow> rows, String actor) {
    return rows.stream().filter(r -> r.actorId().equals(actor)).findFirst().orElseThrow();
  }

  @Test
  void adjectivesCaptionsAndAmbiguousNamesAreRawOrNothing() {
    ActorRow us =
        row(
            count(
                    List.of(
                        article("a")
                            .mention("us", 0, 0)
                            .mention("us", 0, 1, "adjective", "body", false)
                            .mention("us", 1, 0, "name", "caption", false)
                            .mention("us", 0, 0, "metonym", "headline", true)
                            .mention("us", 0, 0, "ambiguous", "body", false)
                            .build()))
                .rows(CODEBOOK),
            "us");
    assertThat(us.mentions()).isEqualTo(2);
    assertThat(us.mentionsRaw()).isEqualTo(4);
  }

  @Test
  void anActorNamedOnlyInCaptionsIsListedWithZeroes() {
    ActorRow us =
        row(
            count(List.of(article("a").mention("us", 0, 0, "name", "caption", false).build()))
                .rows(CODEBOOK),
            "us");
    assertThat(us.mentions()).isZero();
    assertThat(us.documents()).isZero();
    assertThat(us.mentionsRaw()).isEqualTo(1);
    assertThat(us.firstDate()).isEmpty();
  }

  @Test
  void reprintsCountButNotInTheDeduplicatedColumn() {
    ActorRow us =
        row(
            count(
                    List.of(
                        article("a").from("x").mention("us", 0, 0).build(),
                        article("b").from("y").copyOf("a").mention("us", 0, 0).build()))
                .rows(CODEBOOK),
            "us");
    assertThat(us.mentions()).isEqualTo(2);
    assertThat(us.mentionsDeduplicated()).isEqualTo(1);
    assertThat(us.documents()).isEqualTo(2);
    assertThat(us.sources()).isEqualTo(2);
  }

  @Test
  void mediaAndTheirJournalistsStandBelowUnranked() {
    List<ActorRow> rows =
        count(
                List.of(
                    article("a")
                        .mention("bbc", 0, 0)
                        .mention("bbc", 0, 1)
                        .mention("reporter", 0, 0)
                        .mention("lavrov", 0, 0)
                        .mention("kerry", 0, 0)
                        .mention("us", 0, 0)
                        .mention("us", 0, 0)
                        .build()))
            .rows(CODEBOOK);
    assertThat(rows)
        .extracting(ActorRow::actorId)
        .containsExactly("us", "kerry", "lavrov", "bbc", "reporter");
    assertThat(rows).extracting(ActorRow::rank).containsExactly(1, 2, 3, null, null);
  }

  @Test
  void jointStatementsCountForEverySpeakerOnce() {
    List<ActorRow> rows =
        count(
                List.of(
                    article("a")
                        .mention("kerry", 0, 0)
                        .statement("kerry; lavrov")
                        .statement("kerry; kerry")
                        .statement("")
                        .build()))
            .rows(CODEBOOK);
    assertThat(row(rows, "kerry").statements()).isEqualTo(2);
    assertThat(row(rows, "lavrov").statements()).isEqualTo(1);
    assertThat(row(rows, "lavrov").mentionsRaw()).isZero();
  }

  @Test
  void datesAreTheDocumentsOwnAtTheirPrecision() {
    ActorRow kerry =
        row(
            count(
                    List.of(
                        article("a").on("2015-09-19").mention("kerry", 0, 0).build(),
                        article("b")
                            .dated("2015-09", "2015-09-01", "2015-09-30")
                            .mention("kerry", 0, 0)
                            .build(),
                        article("c")
                            .dated("", "2011-01-01", "2016-01-01")
                            .mention("kerry", 0, 0)
                            .build()))
                .rows(CODEBOOK),
            "kerry");
    assertThat(kerry.firstDate()).isEqualTo("2015-09");
    assertThat(kerry.lastDate()).isEqualTo("2015-09-19");
    assertThat(kerry.sideId()).isEqualTo("us");
  }

  @Test
  void theSideIsThatOfTheTimeTheCorpusSpeaksOf() {
    Actor turncoat =
        new Actor(
            "hijab",
            "Riad Hijab",
            ActorKind.PERSON,
            Gender.MALE,
            List.of(
                new Membership("regime", new Validity(null, LocalDate.of(2012, 8, 5))),
                new Membership("opposition", new Validity(LocalDate.of(2012, 8, 6), null))),
            "");
    Codebook codebook = codebook(List.of(), turncoat);
    ActorCounts later =
        count(List.of(article("a").on("2015-12-18").mention("hijab", 0, 0).build()));
    assertThat(later.rows(codebook).get(0).sideId()).isEqualTo("opposition");
    ActorCounts undated = count(List.of(article("a").mention("hijab", 0, 0).build()));
    assertThat(undated.rows(codebook).get(0).sideId()).isEqualTo("opposition; regime");
  }

  @Test
  void anActorTheCodebookDoesNotKnowKeepsItsId() {
    List<ActorRow> rows =
        count(List.of(article("a").mention("stranger", 0, 0).build())).rows(CODEBOOK);
    assertThat(rows.get(0).name()).isEqualTo("stranger");
    assertThat(rows.get(0).kind()).isEmpty();
  }

  @Property(tries = 200)
  void mergingPartsEqualsCountingTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int size,
      @ForAll @IntRange(max = 12) int cut) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    int at = Math.min(cut, size);
    List<ActorRow> whole = count(corpus).rows(CODEBOOK);
    List<DocumentRecords> left = corpus.subList(0, at);
    List<DocumentRecords> right = corpus.subList(at, size);
    assertThat(count(left).merge(count(right)).rows(CODEBOOK)).isEqualTo(whole);
    assertThat(count(right).merge(count(left)).rows(CODEBOOK)).isEqualTo(whole);
  }
}
