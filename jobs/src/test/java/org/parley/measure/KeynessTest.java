package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parley.annotate.TermCountRecord;

class KeynessTest {

  private static final TermCountRecord PEACE =
      new TermCountRecord("peace", 40, 12, "russia:2 us:8");
  private static final TermCountRecord OTHER =
      new TermCountRecord("other", 500, 90, "russia:98 us:92");

  private static final Keyness KEYNESS = new Keyness().add(PEACE).merge(new Keyness().add(OTHER));

  @Test
  void signedByOverAndUnderuse() {
    TermRow row = KEYNESS.row(PEACE);
    double g2 =
        2
            * (8 * Math.log(8 / 5.0)
                + 2 * Math.log(2 / 5.0)
                + 92 * Math.log(92 / 95.0)
                + 98 * Math.log(98 / 95.0));
    assertThat(row.topSide()).isEqualTo("us");
    assertThat(row.keyness()).isCloseTo(g2, within(1e-9));
    assertThat(row.keynessBySide()).isEqualTo("us: 4.0; russia: -4.0");
    assertThat(row.count()).isEqualTo(40);
    assertThat(row.documents()).isEqualTo(12);
  }

  @Test
  void aTermThatNobodyStatesHasNoSide() {
    TermRow row = KEYNESS.row(new TermCountRecord("weather", 3, 2, ""));
    assertThat(row.topSide()).isEmpty();
    assertThat(row.keyness()).isNull();
    assertThat(row.keynessBySide()).isEmpty();
  }

  @Property(tries = 2000)
  void tenthsAreRoundedAsFormattersDo(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
    double tie = Math.rint(value) / 20;
    for (double number : new double[] {value, tie, -tie, Math.nextUp(tie), value / 1e5, -0.0}) {
      assertThat(Keyness.oneDecimal(number)).isEqualTo(String.format(Locale.ROOT, "%.1f", number));
    }
  }

  @Test
  void partsOfTheCorpusAddUp() {
    TermCountRecord sum =
        Keyness.sum(List.of(PEACE, new TermCountRecord("peace", 1, 1, "iran:1 us:2")));
    assertThat(sum).isEqualTo(new TermCountRecord("peace", 41, 13, "iran:1 russia:2 us:10"));
    TermCountRecord unsaid = new TermCountRecord("peace", 5, 2, "");
    assertThat(Keyness.sum(List.of(unsaid, PEACE))).isEqualTo(Keyness.sum(List.of(PEACE, unsaid)));
    assertThat(Keyness.sum(List.of(unsaid, PEACE)).sideCounts()).isEqualTo(PEACE.sideCounts());
  }
}
