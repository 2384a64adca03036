package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeKindTest {

  @ParameterizedTest
  @CsvSource({
    "-2, -1, SOFTENED",
    "-1, -2, HARDENED",
    "1, 2, HARDENED",
    "2, 0.8, SOFTENED",
    "-1, 1, REVERSED",
    "-2, 0, SET_ASIDE",
    "-1.6, -0.4, SET_ASIDE",
    "0.2, -1, TAKEN_UP",
    "0, 2, TAKEN_UP",
    "-0.3, 0.4, SHIFTED"
  })
  void kindsByBothLevels(double before, double after, ChangeKind kind) {
    assertThat(ChangeKind.of(before, after)).isEqualTo(kind);
  }
}
