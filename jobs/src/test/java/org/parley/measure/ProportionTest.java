package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void wilsonIntervalOfTwoInFive() {
    Proportion share = Proportion.of(2, 5);
    assertThat(share.share()).isEqualTo(0.4);
    assertThat(share.low()).isCloseTo(0.1176, within(1e-4));
    assertThat(share.high()).isCloseTo(0.7693, within(1e-4));
  }

  @Test
  void noneAndAllTouchTheEnds() {
    assertThat(Proportion.of(0, 5).low()).isZero();
    assertThat(Proportion.of(0, 5).high()).isCloseTo(0.4345, within(1e-4));
    assertThat(Proportion.of(5, 5).high()).isEqualTo(1);
    assertThat(Proportion.of(0, 0)).isEqualTo(new Proportion(0, 0, 1));
  }

  @Test
  void moreSuccessesThanTrialsAreRefused() {
    assertThatThrownBy(() -> Proportion.of(3, 2)).hasMessage("3 of 2");
  }

  @Property
  void theShareLiesWithin(
      @ForAll @IntRange(max = 1000) int successes, @ForAll @IntRange(max = 1000) int failures) {
    Proportion share = Proportion.of(successes, successes + failures);
    assertThat(share.low()).isBetween(0.0, share.share());
    assertThat(share.high()).isBetween(share.share(), 1.0);
  }
}
