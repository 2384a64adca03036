package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CountTableTest {

  @Property
  void countsAsAMapDoes(@ForAll List<Long> keys) {
    CountTable table = new CountTable(2);
    Map<Long, Integer> expected = new HashMap<>();
    for (long key : keys) {
      table.add(table.row(key), 1, 3);
      expected.merge(key, 3, Integer::sum);
    }
    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach(
        (key, count) -> {
          int row = table.find(key);
          assertThat(table.key(row)).isEqualTo(key);
          assertThat(table.get(row, 1)).isEqualTo(count);
          assertThat(table.get(row, 0)).isZero();
        });
  }

  @Test
  void unknownKeysHaveNoRow() {
    CountTable table = new CountTable(1);
    table.row(7);
    assertThat(table.find(8)).isEqualTo(-1);
  }

  @Test
  void growsBeyondItsFirstCapacity() {
    CountTable table = new CountTable(1);
    for (int i = 0; i < 100_000; i++) {
      table.set(table.row((long) i << 32 | i), 0, i);
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(table.get(table.find((long) i << 32 | i), 0)).isEqualTo(i);
    }
  }

  @Test
  void overflowIsAnErrorNotAWrongNumber() {
    CountTable table = new CountTable(1);
    int row = table.row(1);
    table.set(row, 0, Integer.MAX_VALUE);
    assertThatThrownBy(() -> table.add(row, 0, 1)).isInstanceOf(ArithmeticException.class);
  }
}
