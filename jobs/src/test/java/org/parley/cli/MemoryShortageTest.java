package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryShortageTest {

  @Test
  void aHeapThatIsFull() {
    assertThat(MemoryShortage.is(new IllegalStateException(new OutOfMemoryError("heap")))).isTrue();
  }

  @Test
  void aTaskTellsOfItInItsText() {
    Throwable ofTask =
        new RuntimeException(
            "Job aborted due to stage failure: Task 3 failed 1 times, most recent failure: Lost"
                + " task 3.0 (TID 3): java.lang.OutOfMemoryError: Java heap space");
    assertThat(MemoryShortage.is(ofTask)).isTrue();
  }

  @Test
  void aHeapTooSmallToStartWith() {
    Throwable ofSpark =
        new IllegalArgumentException("[INVALID_DRIVER_MEMORY] System memory must be at least ...");
    assertThat(MemoryShortage.is(ofSpark)).isTrue();
  }

  @Test
  void anotherFailureIsNone() {
    assertThat(MemoryShortage.is(new IllegalStateException("no space left on device"))).isFalse();
    assertThat(MemoryShortage.is(new IllegalStateException())).isFalse();
  }

  @Test
  void saysHowMuchThereWasAndWhatToDo() {
    assertThat(MemoryShortage.message(1L << 30)).contains("1024 MB", "-Xmx4g", "--driver-memory");
  }
}
