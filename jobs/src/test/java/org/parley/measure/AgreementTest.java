package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.measure.Articles.article;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.DocumentRecords;
import org.parley.time.Granularity;

class AgreementTest {

  private static Agreement count(List<DocumentRecords> corpus) {
    Agreement agreement = new Agreement(Granularity.MONTH, PositionPoints.DEFAULT_LAYERS);
    corpus.forEach(agreement::add);
    return agreement;
  }

  @Test
  void productsOfEqualAndOppositeSigns() {
    Articles article = article("a").on("2015-09-19").statement("x");
    article
        .position("i", "kerry", "us", -2)
        .position("i", "kerry", "us", -1)
        .position("i", "obama", "us", 1)
        .position("i", "lavrov", "russia", 2)
        .position("i", "lavrov", "russia", -1)
        .position("i", "hague", "uk", 0);
    assertThat(count(List.of(article.build())).rows())
        .containsExactly(new AgreementRow("i", "2015-09", "russia", "us", 3, 3, 0, 5));
  }

  @Test
  void periodsAndIssuesAreApart() {
    Articles one = article("a").on("2015-09-19").statement("x");
    one.position("i", "kerry", "us", -2).position("k", "lavrov", "russia", -2);
    Articles two = article("b").on("2015-10-19").statement("x");
    two.position("i", "lavrov", "russia", -2);
    assertThat(count(List.of(one.build(), two.build())).rows()).isEmpty();
  }

  @Test
  void undatedPositionsMeetUnderTheEmptyPeriod() {
    Articles one = article("a").statement("x");
    one.position("i", "kerry", "us", -2).position("i", "lavrov", "russia", 2);
    assertThat(count(List.of(one.build())).rows())
        .containsExactly(new AgreementRow("i", "", "russia", "us", 0, 1, -1, 2));
  }

  @Property(tries = 200)
  void mergingPartsEqualsCountingTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int size,
      @ForAll @IntRange(max = 12) int cut) {
    List<DocumentRecords> corpus = RandomArticles.corpus(seed, size);
    int at = Math.min(cut, size);
    Agreement right = count(corpus.subList(at, size));
    assertThat(right.merge(count(corpus.subList(0, at))).rows()).isEqualTo(count(corpus).rows());
  }
}
