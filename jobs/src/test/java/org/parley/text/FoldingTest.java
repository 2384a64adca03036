package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Kerry|kerry",
        "François Hollande|francois hollande",
        "Erdoğan|erdogan",
        "IRAN’S|iran's",
        "al‑Assad|al-assad",
        "“A—B”|\"a—b\"",
        "5 €|5 €",
        "Ωmega|ωmega",
        "Ærø Straße|aero strasse",
        "ªb|ªb",
      })
  void foldsCaseDiacriticsAndMarks(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    String folded = Folding.fold(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }
}
