package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionPointsTest {

  private static List<String> ids(Articles article) {
    return PositionPoints.of(article.build(), PositionPoints.DEFAULT_LAYERS).stream()
        .map(PositionPoint::positionId)
        .toList();
  }

  @Test
  void theBodySpeaksForTheHeadlineThatRepeatsIt() {
    Articles article =
        article("a")
            .statement("kerry", "headline", "a#s1")
            .position("i", "kerry", "us", -2)
            .statement("kerry", "body", "a#s0")
            .position("i", "kerry", "us", -1);
    assertThat(ids(article)).containsExactly("a#p1");
  }

  @Test
  void repetitionNeedBeSaidOnOneSideOnly() {
    Articles article =
        article("a")
            .statement("kerry", "highlights", "")
            .position("i", "kerry", "us", -2)
            .statement("kerry", "body", "a#s0")
            .position("i", "kerry", "us", -1)
            .statement("kerry", "body", "a#s1")
            .position("i", "kerry", "us", -1);
    assertThat(ids(article)).containsExactly("a#p1");
  }

  @Test
  void aHighlightWithoutItsBodyStillSpeaks() {
    assertThat(
            ids(
                article("a")
                    .statement("kerry", "highlights", "a#s1")
                    .position("i", "kerry", "us", -2)
                    .statement("kerry", "body", "a#s0")))
        .containsExactly("a#p0");
  }

  @Test
  void captionsAndReprintsFeedNothing() {
    assertThat(ids(article("a").statement("kerry", "caption", "").position("i", "k", "us", 1)))
        .isEmpty();
    assertThat(ids(article("b").copyOf("a").statement("kerry").position("i", "k", "us", 1)))
        .isEmpty();
  }

  @Test
  void onlyTheLayersAskedForFeed() {
    Articles article =
        article("a")
            .statement("kerry")
            .position("i", "kerry", "us", "", 1, "", "earlier")
            .position("i", "kerry", "us", "", 1, "", "paraphrase");
    assertThat(ids(article)).containsExactly("a#p1");
    assertThat(PositionPoints.of(article.build(), Set.of("earlier"))).hasSize(1);
  }

  @Test
  void aPassageOfTwoPeopleOfOneSideIsOneForTheSide() {
    Articles article = article("a").statement("kerry; obama");
    article.position("i", "kerry", "us", 1).position("i", "obama", "us", 1);
    var points =
        PositionPoints.of(article.build(), PositionPoints.DEFAULT_LAYERS).stream()
            .map(
                p ->
                    new PositionPoint(
                        p.positionId(),
                        p.statementId(),
                        p.docId(),
                        p.issueId(),
                        p.holderId(),
                        p.sideId(),
                        p.roleId(),
                        p.level(),
                        p.condition(),
                        p.interval(),
                        p.by(),
                        p.outlet(),
                        "the same words",
                        p.rule(),
                        p.likely()))
            .toList();
    var bySubject = PositionPoints.bySubject(points);
    assertThat(bySubject.get(new Subject(SubjectKind.SIDE, "us", "i"))).hasSize(1);
    assertThat(bySubject.get(new Subject(SubjectKind.ACTOR, "kerry", "i"))).hasSize(1);
    assertThat(bySubject.get(new Subject(SubjectKind.ACTOR, "obama", "i"))).hasSize(1);
    assertThat(bySubject).hasSize(3);
  }
}
