package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenSwitchTest {

  @Test
  void theSwitchThatRefreshesTheKeptRunIsOff() {
    assertThat(SampleRunIT.REFRESH).isFalse();
  }
}
