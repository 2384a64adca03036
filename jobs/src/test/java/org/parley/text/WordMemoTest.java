package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordMemoTest {

  @Property
  void theAnswerNeverDependsOnWhatWasAskedBefore(@ForAll @Size(max = 50) List<String> words) {
    WordMemo<String> memo = new WordMemo<>(word -> word + "!");
    for (String word : words) {
      assertThat(memo.of(word)).isEqualTo(word + "!");
    }
  }

  @Test
  void wordsOfOnePlaceDisplaceEachOther() {
    AtomicInteger asked = new AtomicInteger();
    WordMemo<Integer> memo =
        new WordMemo<>(
            word -> {
              asked.incrementAndGet();
              return word.length();
            });
    // "Aa" and "BB" have the same hash code.
    assertThat(memo.of("Aa") + memo.of("Aa")).isEqualTo(4);
    assertThat(asked).hasValue(1);
    assertThat(memo.of("BB") + memo.of("Aa")).isEqualTo(4);
    assertThat(asked).hasValue(3);
  }
}
