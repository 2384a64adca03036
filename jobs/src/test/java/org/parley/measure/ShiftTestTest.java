package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftTestTest {

  private static List<int[]> series(int... levels) {
    return Arrays.stream(levels)
        .mapToObj(
            level -> {
              int[] counts = new int[LevelPrior.LEVELS];
              counts[LevelPrior.index(level)] = 1;
              return counts;
            })
        .toList();
  }

  @Test
  void threeAndThreeCannotFallBelowATenth() {
    assertThat(new ShiftTest(series(-2, -2, -2, 1, 1, 1)).pValue(1)).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void fourAndFourReachThreeHundredths() {
    assertThat(new ShiftTest(series(-2, -2, -2, -2, -1, -1, -1, -1)).pValue(1))
        .isCloseTo(2 / 70.0, within(1e-9));
  }

  @Test
  void fiveAndThreeReachTwoInFiftySix() {
    assertThat(new ShiftTest(series(2, 2, 2, 2, 2, 0, 0, 0)).pValue(1))
        .isCloseTo(2 / 56.0, within(1e-9));
  }

  @Test
  void tooFewOrdersGiveNoValue() {
    assertThat(new ShiftTest(series(-2, -1)).pValue(1)).isNull();
    assertThat(new ShiftTest(series(-2, -2, -1, -1)).pValue(1)).isNull();
    assertThat(new ShiftTest(series(0, 0, 0, 0, 0, 0, 0)).pValue(1)).isNull();
  }

  @Test
  void aLongClearShiftHasTheLeastValueThatDrawsCanGive() {
    int[] levels = IntStream.range(0, 40).map(i -> i < 20 ? -2 : 2).toArray();
    assertThat(new ShiftTest(series(levels)).pValue(1)).isCloseTo(1e-4, within(1e-9));
  }

  @Test
  void theSeedDecidesDrawnValues() {
    int[] levels = new Random(5).ints(20, -2, 3).toArray();
    assertThat(new ShiftTest(series(levels)).pValue(3))
        .isEqualTo(new ShiftTest(series(levels)).pValue(3));
  }

  @Test
  void withoutAShiftSmallValuesAreRare() {
    Random random = new Random(11);
    int small = 0;
    for (int i = 0; i < 400; i++) {
      Double p = new ShiftTest(series(random.ints(7, -2, 3).toArray())).pValue(1);
      small += p != null && p <= 0.05 ? 1 : 0;
    }
    assertThat(small).isLessThan(32);
  }
}
