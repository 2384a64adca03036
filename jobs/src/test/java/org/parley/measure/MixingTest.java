package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MixingTest {

  @Test
  void uniformNumbersFillTheUnitEvenly() {
    int[] bins = new int[10];
    double sum = 0;
    for (int document = 0; document < 1000; document++) {
      long key = Mixing.hash("document " + document);
      for (int r = 0; r < 100; r++) {
        double u = Mixing.uniform(key, r);
        bins[(int) (u * 10)]++;
        sum += u;
      }
    }
    assertThat(sum / 100_000).isCloseTo(0.5, within(0.005));
    assertThat(Arrays.stream(bins).boxed()).allMatch(n -> n > 9_500 && n < 10_500);
  }

  @Test
  void textsThatDifferInOrderDifferInHash() {
    assertThat(Mixing.hash("ab")).isNotEqualTo(Mixing.hash("ba"));
    assertThat(Mixing.hash("")).isNotEqualTo(Mixing.hash("\0"));
  }
}
