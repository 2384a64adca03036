package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetRulesTest {

  private static final SpreadsheetRules RULES = SpreadsheetRules.TABLES;

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-2 is must leave", "@kerry", "\tx", "\rx"})
  void textThatLooksLikeAFormulaIsGuarded(String text) {
    assertThat(RULES.print(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kerry", "a=b", "'quoted'", " -2"})
  void otherTextStaysAsItIs(String text) {
    assertThat(RULES.print(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "0.12345678, 0.123457",
    "-2, -2",
    "1e-9, 0",
    "-1e-9, 0",
    "1234567.5, 1234567.5",
    "100, 100"
  })
  void decimalsHaveAtMostSixDigits(double value, String printed) {
    assertThat(RULES.print(value)).isEqualTo(printed);
  }

  @Property(tries = 2000)
  void decimalsAreThoseOfTheNumberAsJavaPrintsIt(
      @ForAll @DoubleRange(min = -1e7, max = 1e7) double value, @ForAll @IntRange(max = 7) int by) {
    double scaled = value / Math.pow(10, 2 * by);
    double tie = Math.rint(scaled * 1e6) / 1e6 + 5e-7;
    for (double number : new double[] {scaled, tie, -tie, Math.nextUp(tie), Math.nextDown(tie)}) {
      BigDecimal exact =
          BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
      assertThat(RULES.print(number)).isEqualTo(exact.signum() == 0 ? "0" : exact.toPlainString());
    }
  }

  @Test
  void numbersAreNotGuarded() {
    assertThat(RULES.print(-2)).isEqualTo("-2");
    assertThat(RULES.print(-0.5)).isEqualTo("-0.5");
  }

  @Test
  void whatIsNotFiniteIsMissing() {
    assertThat(RULES.print(Double.NaN)).isEmpty();
    assertThat(RULES.print(Double.POSITIVE_INFINITY)).isEmpty();
    assertThat(RULES.print(null)).isEmpty();
  }

  @Test
  void controlCharactersAndLoneSurrogatesAreReplacedOneForOne() {
    assertThat(RULES.print("a\u0000b\u0007c\ud800d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(RULES.print("a\tb\nc \ud83d\ude00")).isEqualTo("a\tb\nc \ud83d\ude00");
  }

  @Test
  void decimalCommaWhereAskedFor() {
    SpreadsheetRules rules = new SpreadsheetRules(';', ',', true, true);
    assertThat(rules.print(0.25)).isEqualTo("0,25");
  }
}
