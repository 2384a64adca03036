package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssociationTest {

  private static final double EXACT = 1e-9;

  @Test
  void measuresOfAHandCheckedTable() {
    Association pair = new Association(4, 5, 3, 10);
    assertThat(pair.jaccard()).isEqualTo(0.5);
    assertThat(pair.associationStrength()).isCloseTo(0.3 / 0.2, within(EXACT));
    assertThat(pair.npmi()).isCloseTo(Math.log(1.5) / -Math.log(0.3), within(EXACT));
    double g2 =
        2
            * (3 * Math.log(3 / 2.0)
                + 1 * Math.log(1 / 2.0)
                + 2 * Math.log(2 / 3.0)
                + 4 * Math.log(4 / 3.0));
    assertThat(pair.logLikelihood()).isCloseTo(g2, within(EXACT));
  }

  @Test
  void chiSquareTailMatchesTheTextbook() {
    // G2 of 3.841 leaves 5 % with one degree of freedom: search the table that comes near.
    assertThat(new Association(50, 50, 34, 100).pValue()).isLessThan(0.001);
    assertThat(new Association(50, 50, 30, 100).logLikelihood()).isCloseTo(4.0271, within(1e-4));
    assertThat(new Association(50, 50, 30, 100).pValue()).isCloseTo(0.04477, within(1e-4));
  }

  @Test
  void extremesOfNpmi() {
    assertThat(new Association(3, 4, 0, 10).npmi()).isEqualTo(-1);
    assertThat(new Association(3, 3, 3, 10).npmi()).isCloseTo(1, within(EXACT));
    assertThat(new Association(10, 10, 10, 10).npmi()).isEqualTo(1);
    assertThat(new Association(0, 4, 0, 10).npmi()).isNaN();
    assertThat(new Association(5, 4, 2, 10).npmi()).isCloseTo(0, within(EXACT));
  }

  @Test
  void independenceIsNotAboveChance() {
    assertThat(new Association(50, 40, 20, 100).isAboveChance()).isFalse();
    assertThat(new Association(50, 40, 2, 100).isAboveChance()).isFalse();
    assertThat(new Association(50, 40, 35, 100).isAboveChance()).isTrue();
  }

  @Property
  void everythingStaysInRangeAndIsSymmetric(
      @ForAll @IntRange(min = 1, max = 500) int both,
      @ForAll @IntRange(max = 500) int onlyA,
      @ForAll @IntRange(max = 500) int onlyB,
      @ForAll @IntRange(max = 500) int neither) {
    int total = both + onlyA + onlyB + neither;
    Association pair = new Association(both + onlyA, both + onlyB, both, total);
    assertThat(pair.jaccard()).isBetween(0.0, 1.0);
    assertThat(pair.npmi()).isBetween(-1.0, 1.0 + EXACT);
    assertThat(pair.pValue()).isBetween(0.0, 1.0);
    assertThat(pair.logLikelihood()).isNotNegative();
    assertThat(pair.isAboveChance()).isEqualTo(pair.npmi() > EXACT && pair.pValue() < 0.05);
    Association turned = new Association(both + onlyB, both + onlyA, both, total);
    assertThat(turned.npmi()).isCloseTo(pair.npmi(), within(EXACT));
    assertThat(turned.logLikelihood()).isCloseTo(pair.logLikelihood(), within(1e-6));
  }
}
