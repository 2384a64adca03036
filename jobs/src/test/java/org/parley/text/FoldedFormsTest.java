package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedFormsTest {

  @Property
  void aPartFoldsAsItDoesAlone(
      @ForAll @StringLength(max = 40) String text,
      @ForAll @IntRange(max = 40) int one,
      @ForAll @IntRange(max = 40) int other) {
    int start = Math.min(text.length(), Math.min(one, other));
    int end = Math.min(text.length(), Math.max(one, other));
    String part = text.substring(start, end);
    String folded = Folding.fold(part);
    assertThat(FoldedForms.of(text, start, end)).isEqualTo(folded.isEmpty() ? part : folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Abcdefgh",
        "Abcdefghi",
        "Abcdefghijklmnop",
        "Abcdefghijklmnopq",
        "ÉLYSÉE",
        "Abcdefgh\0",
        "\0"
      })
  void lengthsAndLettersAtTheBordersOfThePacking(String word) {
    assertThat(FoldedForms.of("x" + word + "x", 1, 1 + word.length()))
        .isEqualTo(Folding.fold(word));
    assertThat(FoldedForms.of(word, 0, word.length())).isEqualTo(Folding.fold(word));
  }
}
