package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;

class ChangeFinderTest {

  private static final String ISSUE = "assad_role";

  private static List<ChangeRow> find(List<DocumentRecords> corpus) {
    PositionSeries series = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    corpus.forEach(series::add);
    return ChangeFinder.withTurns(new ChangeFinder(ChangeOptions.DEFAULT).bySubject(series));
  }

  private static List<ChangeRow> find(Articles... articles) {
    return find(Arrays.stream(articles).map(Articles::build).toList());
  }

  private static List<ChangeRow> ofSides(List<ChangeRow> rows) {
    return rows.stream().filter(r -> r.subjectKind().equals("side")).toList();
  }

  /** An article in which each level is stated by one person once. */
  private static Articles says(String id, String holder, String side, Integer... levels) {
    Articles article = article(id);
    for (Integer level : levels) {
      article.statement(holder).position(ISSUE, holder, side, level);
    }
    return article;
  }

  private static Articles us(String id, String day, Integer... levels) {
    // Dates are copied into positions when they are made: date first.
    Articles article = article(id).on(day);
    for (Integer level : levels) {
      article.statement("kerry").position(ISSUE, "kerry", "us", level);
    }
    return article;
  }

  @Test
  void severalAgainstSeveralTwoYearsLaterFromOneTextEachIsATentativeChange() {
    List<ChangeRow> rows =
        ofSides(
            find(
                us("a", "2013-10-22", -2, -2, -2, -2),
                us("b", "2015-09-19", -1, -1, -1),
                us("c", "2015-12-15", -1, -1)));
    assertThat(rows).hasSize(1);
    ChangeRow row = rows.get(0);
    assertThat(row.changeId()).isEqualTo("side:us:assad_role:01");
    assertThat(row.levelBefore()).isEqualTo(-2);
    assertThat(row.levelAfter()).isEqualTo(-1);
    assertThat(row.kind()).isEqualTo("softened");
    assertThat(row.lastBefore()).isEqualTo("2013-10-22");
    assertThat(row.firstAfter()).isEqualTo("2015-09-19");
    assertThat(row.orderCertain()).isTrue();
    assertThat(row.nBefore()).isEqualTo(4);
    assertThat(row.nAfter()).isEqualTo(5);
    assertThat(row.sourcesBefore()).isEqualTo(1);
    assertThat(row.sourcesAfter()).isEqualTo(2);
    assertThat(row.pValue()).isNull();
    assertThat(row.posterior()).isGreaterThan(0.9);
    assertThat(row.tentative()).isTrue();
    assertThat(row.evidenceAfter()).isEqualTo("b#p0; b#p1; b#p2; c#p0; c#p1");
    assertThat(row.quoteAfter()).isEqualTo("evidence b 0");
  }

  /** An article that only tells that levels have been stated. */
  private static Articles tellsOfUs(String id, String day, Integer... levels) {
    Articles article = article(id).dated("", "", day);
    for (Integer level : levels) {
      article.statement("kerry").position(ISSUE, "kerry", "us", level);
    }
    return article;
  }

  @Test
  void whatHasBeenSaidBySomeDayShowsATentativeChangeOfUncertainOrder() {
    List<ChangeRow> rows =
        ofSides(
            find(
                us("a", "2011-06-13", 1),
                us("b", "2011-06-20", 1),
                tellsOfUs("c", "2011-10-07", -2),
                tellsOfUs("d", "2011-11-01", -2)));
    assertThat(rows).hasSize(1);
    ChangeRow row = rows.get(0);
    assertThat(row.lastBefore()).isEqualTo("2011-06-20");
    assertThat(row.lastBeforeEarliest()).isEqualTo("2011-06-20");
    assertThat(row.firstAfter()).isEqualTo("2011-10-07");
    assertThat(row.firstAfterEarliest()).isEmpty();
    assertThat(row.firstAfterLatest()).isEqualTo("2011-10-07");
    assertThat(row.orderCertain()).isFalse();
    assertThat(row.tentative()).isTrue();
  }

  @Test
  void whatHadBeenSaidBeforeIsNoChangeWhenItIsToldAgain() {
    assertThat(
            find(
                us("a", "2011-06-10", -2),
                us("b", "2011-06-13", 1),
                us("c", "2011-06-14", 1),
                tellsOfUs("d", "2011-10-07", -2)))
        .isEmpty();
  }

  @Test
  void whatIsToldLeavesChangesFoundWithoutItAsTheyAre() {
    Articles[] dated = {
      us("a", "2013-10-22", -2, -2, -2, -2),
      us("b", "2015-09-19", -1, -1, -1),
      us("c", "2015-12-15", -1, -1),
    };
    List<Articles> all = new ArrayList<>(List.of(dated));
    all.add(tellsOfUs("d", "2015-01-01", 2));
    assertThat(find(all.toArray(new Articles[0]))).isEqualTo(find(dated));
  }

  @Test
  void whatIsToldIsMergedAndSharedLikeTheRest() {
    List<Articles> articles =
        List.of(
            us("a", "2011-06-13", 1),
            us("b", "2011-06-20", 1),
            tellsOfUs("c", "2011-10-07", -2, -2));
    PositionSeries left = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    PositionSeries right = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    left.add(articles.get(0).build()).add(articles.get(2).build());
    right.add(articles.get(1).build());
    PositionSeries merged = right.merge(left);
    ChangeFinder finder = new ChangeFinder(ChangeOptions.DEFAULT);
    List<ChangeRow> shared = new ArrayList<>();
    merged.split(3).values().forEach(share -> shared.addAll(finder.bySubject(share)));
    assertThat(ChangeFinder.withTurns(shared))
        .isEqualTo(find(articles.toArray(new Articles[0])))
        .isNotEmpty();
  }

  @Test
  void aNewOfficeHolderChangesTheSideAndTheRoleButNobodyChangedHisMind() {
    Articles then = article("a").on("2013-10-22").statement("hague");
    then.position(ISSUE, "hague", "uk", "uk_foreign_secretary", -2, "", "own_words");
    Articles later = article("b").on("2015-09-09").statement("hammond");
    later.position(ISSUE, "hammond", "uk", "uk_foreign_secretary", -1, "timing", "own_words");
    List<ChangeRow> rows = find(then, later);
    assertThat(rows)
        .extracting(ChangeRow::changeId)
        .containsExactly("role:uk_foreign_secretary:assad_role:01", "side:uk:assad_role:01");
    ChangeRow side = rows.get(1);
    assertThat(side.holdersBefore()).isEqualTo("hague");
    assertThat(side.holdersAfter()).isEqualTo("hammond");
    assertThat(side.conditionBefore()).isEmpty();
    assertThat(side.conditionAfter()).isEqualTo("timing");
    assertThat(side.tentative()).isTrue();
  }

  @Test
  void aPositionMilderByConditionsBeginsWithTheFirstCondition() {
    Articles lost = article("b").on("2014-06-05").statement("kerry");
    lost.position(ISSUE, "kerry", "us", "", -1, "", "own_words");
    Articles open = article("c").on("2015-09-19").statement("kerry");
    open.position(ISSUE, "kerry", "us", "", -1, "timing", "own_words");
    open.statement("kerry").position(ISSUE, "kerry", "us", "", -1, "timing", "own_words");
    List<ChangeRow> rows = ofSides(find(us("a", "2013-10-22", -2, -2, -2, -2), lost, open));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).kind()).isEqualTo("softened");
    assertThat(rows.get(0).firstAfter()).isEqualTo("2015-09-19");
    assertThat(rows.get(0).nAfter()).isEqualTo(2);
  }

  /** Two people of one side, each once, years apart. */
  private static List<ChangeRow> twoVoices(
      String day, String first, String office, String then, String later) {
    Articles before = article("a").on(day).statement(first);
    before.position(ISSUE, first, "us", office, 0, "", "own_words");
    Articles after = article("b").on("2015-09-19").statement(then);
    after.position(ISSUE, then, "us", later, 2, "", "own_words");
    return ofSides(find(before, after));
  }

  @Test
  void twoPeopleWhoShareNoOfficeDifferAndTurnNobody() {
    String early = "2012-03-01";
    String office = "us_secretary_of_state";
    assertThat(twoVoices(early, "rhodes", "us_adviser", "clinton", "")).isEmpty();
    assertThat(twoVoices(early, "clinton", office, "kerry", office)).hasSize(1);
    assertThat(twoVoices(early, "kerry", office, "kerry", "")).hasSize(1);
    assertThat(twoVoices(early, "us", "", "kerry", office)).hasSize(1);
  }

  @Test
  void ministersDifferWithinMonthsAndFollowTheirGovernmentOverYears() {
    String office = "us_secretary_of_state";
    assertThat(twoVoices("2015-07-01", "obama", "us_president", "kerry", office)).isEmpty();
    assertThat(twoVoices("2013-07-01", "obama", "us_president", "kerry", office)).hasSize(1);
  }

  @Test
  void aTurnOfOneDayIsTentativeHoweverManyReportIt() {
    List<Articles> articles = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      articles.add(us("a" + i, "2012-0" + i + "-01", -2).from("outlet" + i % 2));
      articles.add(us("b" + i, "2015-09-19", 1).from("outlet" + i % 2));
    }
    List<ChangeRow> rows = ofSides(find(articles.toArray(Articles[]::new)));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).nAfter()).isEqualTo(8);
    assertThat(rows.get(0).tentative()).isTrue();
  }

  @Test
  void aMixtureOfOneDayIsNoChange() {
    assertThat(find(us("a", "2015-09-19", -2, -2, -2, 1, 1, 1, 1))).isEmpty();
  }

  @Test
  void variationOnNeighbouringDaysIsNoChange() {
    assertThat(find(us("a", "2015-09-19", -2, -1), us("b", "2015-09-20", -1, -2))).isEmpty();
    assertThat(find(us("a", "2015-09-19", -2), us("b", "2015-09-21", -1))).isEmpty();
  }

  @Test
  void theSameLevelOverYearsIsNoChange() {
    assertThat(
            find(
                us("a", "2011-08-18", -2),
                us("b", "2012-07-27", -2),
                us("c", "2013-10-22", -2, -2)))
        .isEmpty();
  }

  @Test
  void enoughStatementsFromEnoughOutletsMakeItMoreThanTentative() {
    List<Articles> articles = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      articles.add(us("d" + i, "2015-0" + i + "-10", i <= 4 ? -2 : 1).from("outlet" + i % 2));
    }
    List<ChangeRow> rows = ofSides(find(articles.toArray(Articles[]::new)));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).tentative()).isFalse();
    assertThat(rows.get(0).kind()).isEqualTo("reversed");
    assertThat(rows.get(0).pValue()).isLessThan(0.03);
    assertThat(rows.get(0).sameOutlets()).isTrue();
    assertThat(rows.get(0).lastBefore()).isEqualTo("2015-04-10");
  }

  @Test
  void otherOutletsAfterThanBeforeAreSaid() {
    List<Articles> articles = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      articles.add(
          us("d" + i, "2015-0" + i + "-10", i <= 4 ? -2 : 1)
              .from((i <= 4 ? "early" : "late") + i % 2));
    }
    assertThat(ofSides(find(articles.toArray(Articles[]::new))).get(0).sameOutlets()).isFalse();
  }

  @Test
  void reprintsAreNoSecondWitness() {
    Articles original = us("a", "2013-10-22", -2);
    Articles reprint = us("b", "2013-10-23", -2).copyOf("a");
    ChangeRow row = ofSides(find(original, reprint, us("c", "2015-09-19", 1))).get(0);
    assertThat(row.nBefore()).isEqualTo(1);
    assertThat(row.evidenceBefore()).isEqualTo("a#p0");
  }

  @Test
  void whatIsMoreLikelyWrongThanRightCarriesNoChange() {
    Articles doubtful = article("a").on("2013-10-22").statement("kerry").sure(0.4);
    doubtful.position(ISSUE, "kerry", "us", -2);
    Articles certain = article("a").on("2013-10-22").statement("kerry").sure(0.6);
    certain.position(ISSUE, "kerry", "us", -2);
    assertThat(find(doubtful, us("b", "2015-09-19", 1))).isEmpty();
    assertThat(find(certain, us("b", "2015-09-19", 1))).isNotEmpty();
  }

  @Test
  void undatedStatementsStartNoChange() {
    assertThat(find(says("a", "kerry", "us", -2, -2), us("b", "2015-09-19", 2, 2))).isEmpty();
  }

  @Test
  void intervalsThatDoNotMeetKeepTheirOrder() {
    Articles before = article("a").dated("", "2013-10-01", "2013-10-31").statement("kerry");
    before.position(ISSUE, "kerry", "us", -2);
    Articles after = article("b").dated("", "2014-09-05", "2015-09-10").statement("kerry");
    after.position(ISSUE, "kerry", "us", 0);
    ChangeRow row = ofSides(find(before, after)).get(0);
    assertThat(row.orderCertain()).isTrue();
    assertThat(row.lastBefore()).isEqualTo("2013-10-01/2013-10-31");
    assertThat(row.lastBeforeEarliest()).isEqualTo("2013-10-01");
    assertThat(row.firstAfterLatest()).isEqualTo("2015-09-10");
    assertThat(row.firstAfter()).isEqualTo("2014-09-05/2015-09-10");
    assertThat(row.kind()).isEqualTo("set_aside");
  }

  @Test
  void intervalsThatOverlapMakeTheOrderUncertain() {
    List<Articles> articles = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      articles.add(us("a" + i, "2013-10-0" + i, -2).from("one"));
      articles.add(us("b" + i, "2015-10-0" + i, 2).from("two"));
    }
    Articles wide = article("w").dated("", "2013-10-01", "2014-06-30").statement("kerry");
    articles.add(wide.position(ISSUE, "kerry", "us", -2));
    List<ChangeRow> rows = ofSides(find(articles.toArray(Articles[]::new)));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).orderCertain()).isTrue();
    assertThat(rows.get(0).posterior()).isGreaterThan(0.95);

    Articles anywhen = article("x").dated("", "2013-01-01", "2016-12-31").statement("kerry");
    articles.add(anywhen.position(ISSUE, "kerry", "us", -2));
    rows = ofSides(find(articles.toArray(Articles[]::new)));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).orderCertain()).isFalse();
  }

  @Test
  void twoLoneStatementsOfUncertainOrderAreNoChange() {
    Articles one = article("a").dated("2015", "2015-01-01", "2015-12-31").statement("kerry");
    Articles other = us("b", "2015-09-19", 2);
    assertThat(find(one.position(ISSUE, "kerry", "us", -2), other)).isEmpty();
  }

  @Test
  void aLongSeriesOfDaysIsMadeShorterNotRefused() {
    List<DocumentRecords> corpus = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String day = java.time.LocalDate.of(2010, 1, 1).plusDays(i).toString();
      corpus.add(us("d" + i, day, i < 700 ? -2 : 1).from("outlet" + i % 2).build());
    }
    List<ChangeRow> rows = ofSides(find(corpus));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).nBefore() + rows.get(0).nAfter()).isEqualTo(1500);
    assertThat(rows.get(0).firstAfter()).startsWith("2011-1");
    assertThat(rows.get(0).evidenceBefore().split("; ", -1)).hasSize(100);
  }

  @Property(tries = 100)
  void partitionsDoNotMatter(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int size,
      @ForAll @IntRange(max = 12) int cut) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    int at = Math.min(cut, size);
    PositionSeries left = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    PositionSeries right = new PositionSeries(PositionPoints.DEFAULT_LAYERS, GoesWith.NOTHING);
    corpus.subList(0, at).forEach(left::add);
    corpus.subList(at, size).forEach(right::add);
    assertThat(
            ChangeFinder.withTurns(
                new ChangeFinder(ChangeOptions.DEFAULT).bySubject(right.merge(left))))
        .isEqualTo(find(corpus));
  }

  @Test
  void whatComesFromAConditionOnMustItselfBeAChange() {
    hasEvidenceOnBothSidesAndGoesForward(10808393531902L);
  }

  @Property(tries = 200)
  void everyChangeHasEvidenceOnBothSidesAndGoesForward(@ForAll long seed) {
    hasEvidenceOnBothSidesAndGoesForward(seed);
  }

  private static void hasEvidenceOnBothSidesAndGoesForward(long seed) {
    for (ChangeRow row : find(RandomArticles.corpus(seed, 25))) {
      assertThat(row.nBefore()).isPositive();
      assertThat(row.nAfter()).isPositive();
      assertThat(row.quoteBefore()).isNotEmpty();
      assertThat(row.quoteAfter()).isNotEmpty();
      assertThat(row.evidenceBefore()).isNotEmpty();
      assertThat(row.evidenceAfter()).isNotEmpty();
      assertThat(Math.abs(row.levelBefore() - row.levelAfter())).isGreaterThanOrEqualTo(0.5);
      assertThat(row.lastBefore().substring(0, 4))
          .isLessThanOrEqualTo(row.firstAfter().substring(0, 4));
      assertThat(row.posterior()).isBetween(0.0, 1.0);
    }
  }
}
