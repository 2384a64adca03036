package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.measure.Articles.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.MentionRecord;

class CooccurrenceTest {

  private static Cooccurrence count(List<DocumentRecords> corpus) {
    Cooccurrence counts = new Cooccurrence(Counting.DEFAULT);
    corpus.forEach(counts::add);
    return counts;
  }

  private static Stream<CooccurrenceRow> rows(
      Cooccurrence counts, int minSupport, NpmiBootstrap bootstrap) {
    return counts.blocks(minSupport, bootstrap).stream().flatMap(Supplier::get);
  }

  private static CooccurrenceRow row(Cooccurrence counts, String unit, String a, String b) {
    return rows(counts, 1, null)
        .filter(r -> r.unit().equals(unit) && r.actorA().equals(a) && r.actorB().equals(b))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aUnitCountsAPairOnceHoweverOftenItIsNamed() {
    Cooccurrence counts =
        count(
            List.of(
                article("a")
                    .sized(2, 5)
                    .mention("us", 0, 0)
                    .mention("us", 0, 0)
                    .mention("iran", 0, 1)
                    .mention("us", 1, 0)
                    .mention("iran", 1, 0)
                    .build()));
    assertThat(row(counts, "document", "iran", "us").unitsBoth()).isEqualTo(1);
    assertThat(row(counts, "paragraph", "iran", "us").unitsBoth()).isEqualTo(2);
    CooccurrenceRow sentence = row(counts, "sentence", "iran", "us");
    assertThat(sentence.unitsBoth()).isEqualTo(1);
    assertThat(sentence.unitsA()).isEqualTo(2);
    assertThat(sentence.unitsB()).isEqualTo(2);
    assertThat(sentence.unitsTotal()).isEqualTo(5);
  }

  @Test
  void sentencesOfDifferentParagraphsAreDifferentUnits() {
    Cooccurrence counts =
        count(List.of(article("a").sized(2, 2).mention("us", 0, 0).mention("iran", 1, 0).build()));
    assertThat(rows(counts, 1, null)).extracting(CooccurrenceRow::unit).containsExactly("document");
  }

  @Test
  void adjectivesAndCaptionsDoNotTie() {
    Cooccurrence counts =
        count(
            List.of(
                article("a")
                    .mention("us", 0, 0)
                    .mention("iran", 0, 0, "adjective", "body", false)
                    .mention("un", 0, 0, "name", "caption", false)
                    .build()));
    assertThat(rows(counts, 1, null)).isEmpty();
    assertThat(counts.actors()).containsExactly("us");
  }

  @Test
  void theFirstActorIsTheLesserIdWhateverCameFirst() {
    Cooccurrence counts =
        count(
            List.of(
                article("a").mention("us", 0, 0).mention("assad", 0, 0).build(),
                article("b").mention("us", 0, 0).build()));
    CooccurrenceRow row = row(counts, "document", "assad", "us");
    assertThat(row.unitsA()).isEqualTo(1);
    assertThat(row.unitsB()).isEqualTo(2);
  }

  @Test
  void rowsBelowTheSupportAreLeftOut() {
    List<DocumentRecords> corpus =
        List.of(
            article("a").mention("us", 0, 0).mention("iran", 0, 0).mention("un", 0, 0).build(),
            article("b").mention("us", 0, 0).mention("iran", 0, 0).build());
    assertThat(rows(count(corpus), 2, null))
        .extracting(CooccurrenceRow::actorA)
        .containsOnly("iran")
        .hasSize(3);
    assertThat(rows(count(corpus), 1, null)).hasSize(9);
  }

  @Test
  void datesComeFromTheCommonDocuments() {
    Cooccurrence counts =
        count(
            List.of(
                article("a").on("2013-01-01").mention("us", 0, 0).build(),
                article("b").on("2015-09-19").mention("us", 0, 0).mention("iran", 0, 0).build(),
                article("c")
                    .dated("", "2015-09-01", "2015-09-30")
                    .mention("us", 0, 0)
                    .mention("iran", 0, 0)
                    .build(),
                article("d").mention("us", 0, 0).mention("iran", 0, 0).build()));
    CooccurrenceRow row = row(counts, "sentence", "iran", "us");
    assertThat(row.firstDate()).isEqualTo("2015-09-19");
    assertThat(row.lastDate()).isEqualTo("2015-09-19");
  }

  @Test
  void aTieThatHangsOnReprintsSurvivesFewerSettings() {
    Cooccurrence honest = new Cooccurrence(Counting.DEFAULT);
    Cooccurrence reprinted = new Cooccurrence(Counting.DEFAULT);
    for (int i = 0; i < 40; i++) {
      Articles both = article("b" + i).mention("us", 0, 0).mention("iran", 0, 0);
      honest.add(i < 20 ? both.build() : article("n" + i).build());
      reprinted.add(i < 20 ? (i > 0 ? both.copyOf("b0") : both).build() : article("n" + i).build());
    }
    assertThat(row(honest, "document", "iran", "us").settingsSurvived()).isEqualTo(12);
    CooccurrenceRow copied = row(reprinted, "document", "iran", "us");
    assertThat(copied.unitsBoth()).isEqualTo(20);
    assertThat(copied.settingsSurvived()).isGreaterThanOrEqualTo(6).isLessThanOrEqualTo(12);
  }

  @Test
  void aTieThatHangsOnNamesWithinNamesSurvivesHalfTheSettings() {
    Cooccurrence counts = new Cooccurrence(Counting.DEFAULT);
    for (int i = 0; i < 40; i++) {
      Articles article = article("d" + i);
      if (i < 20) {
        article.mention("us", 0, 0).mention("state_department", 0, 0, "name", "body", true);
      }
      counts.add(article.build());
    }
    assertThat(row(counts, "document", "state_department", "us").settingsSurvived()).isEqualTo(6);
  }

  @Test
  void zonesWithoutUnitsAreRefused() {
    Counting captions = new Counting(Set.of("body", "caption"), Set.of("name"), true);
    assertThatThrownBy(() -> new Cooccurrence(captions)).hasMessageContaining("headline and body");
  }

  @Test
  void theMostFrequentPairsComeFirst() {
    Cooccurrence counts =
        count(
            List.of(
                article("a").mention("us", 0, 0).mention("iran", 0, 0).mention("un", 0, 1).build(),
                article("b").mention("us", 0, 0).mention("iran", 0, 1).build()));
    assertThat(counts.mostFrequentPairs(2))
        .containsExactly(
            new PairSupport(new ActorPair("iran", "us"), 2, 1),
            new PairSupport(new ActorPair("iran", "un"), 1, 0));
    assertThat(counts.pairCount()).isEqualTo(3);
  }

  @Property(tries = 200)
  void mergingPartsEqualsCountingTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int size,
      @ForAll @IntRange(max = 12) int cut) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    int at = Math.min(cut, size);
    List<CooccurrenceRow> whole = rows(count(corpus), 1, null).toList();
    Cooccurrence left = count(corpus.subList(0, at));
    Cooccurrence right = count(corpus.subList(at, size));
    assertThat(rows(right.merge(left), 1, null)).containsExactlyElementsOf(whole);
  }

  @Property(tries = 200)
  void agreesWithCountingByHand(@ForAll long seed, @ForAll @IntRange(max = 15) int size) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    Cooccurrence counts = count(corpus);
    for (Unit unit : Unit.values()) {
      List<Set<String>> units = unitsByHand(corpus, unit);
      Map<String, Long> expected = new TreeMap<>();
      for (Set<String> actors : units) {
        for (String a : actors) {
          for (String b : actors) {
            expected.merge(a + "+" + b, 1L, Long::sum);
          }
        }
      }
      Map<String, Long> matrix = new TreeMap<>();
      List<String> ids = counts.actors();
      CooccurrenceMatrices matrices = counts.matrices();
      assertThat(matrices.actors()).isEqualTo(ids);
      for (int a = 0; a < ids.size(); a++) {
        long[] row = matrices.row(unit, a);
        for (int b = 0; b < row.length; b++) {
          if (row[b] > 0) {
            matrix.put(ids.get(a) + "+" + ids.get(b), row[b]);
          }
        }
      }
      assertThat(matrix).isEqualTo(expected);
      rows(counts, 1, null)
          .filter(r -> r.unit().equals(unit.label()))
          .forEach(
              r -> {
                assertThat(r.unitsBoth()).isEqualTo(expected.get(r.actorA() + "+" + r.actorB()));
                assertThat(r.unitsA()).isEqualTo(expected.get(r.actorA() + "+" + r.actorA()));
                assertThat(r.unitsB()).isEqualTo(expected.get(r.actorB() + "+" + r.actorB()));
              });
      assertThat(rows(counts, 1, null).filter(r -> r.unit().equals(unit.label())).count())
          .isEqualTo((expected.size() - ids.size()) / 2);
    }
  }

  @Property(tries = 100)
  void settingsSurvivedAgreeWithCountingEachSettingAnew(@ForAll long seed) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, 12);
    Map<String, Integer> survived = new TreeMap<>();
    for (boolean embedded : new boolean[] {true, false}) {
      for (boolean duplicates : new boolean[] {true, false}) {
        Cooccurrence setting =
            new Cooccurrence(
                new Counting(Counting.DEFAULT.zones(), Counting.DEFAULT.forms(), embedded));
        corpus.stream()
            .filter(d -> duplicates || d.document().duplicateOf().isEmpty())
            .forEach(setting::add);
        rows(setting, 1, null)
            .filter(
                r ->
                    new Association(r.unitsA(), r.unitsB(), r.unitsBoth(), r.unitsTotal())
                        .isAboveChance())
            .forEach(r -> survived.merge(r.actorA() + "+" + r.actorB(), 1, Integer::sum));
      }
    }
    assertThat(rows(count(corpus), 1, null))
        .allMatch(
            r -> r.settingsSurvived() == survived.getOrDefault(r.actorA() + "+" + r.actorB(), 0));
  }

  private static List<Set<String>> unitsByHand(List<DocumentRecords> corpus, Unit unit) {
    Map<String, Set<String>> units = new TreeMap<>();
    for (DocumentRecords records : corpus) {
      for (MentionRecord m : records.mentions()) {
        if (Counting.DEFAULT.counts(m)) {
          String key =
              switch (unit) {
                case DOCUMENT -> m.docId();
                case PARAGRAPH -> m.docId() + "/" + m.paragraph();
                case SENTENCE -> m.docId() + "/" + m.paragraph() + "/" + m.sentence();
              };
          units.computeIfAbsent(key, k -> new TreeSet<>()).add(m.actorId());
        }
      }
    }
    return units.values().stream().<Set<String>>map(HashSet::new).toList();
  }
}
