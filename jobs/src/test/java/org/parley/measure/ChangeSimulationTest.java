package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.measure.ChangeSimulation.Rates;
import org.parley.measure.ChangeSimulation.Setting;

class ChangeSimulationTest {

  private static Rates rates(Setting setting, int series) {
    return ChangeSimulation.rates(
        setting, series, 20_150_919, ChangeSimulation.ours(ChangeOptions.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 1, -1, 0.3",
    "10, 1, -1, 0.2",
    "10, 3, -1, 0.3",
    "20, 1, 0, 0.4",
    "30, 2, -2, 0.3",
    "60, 1, 1, 0.4",
    "2, 4, -1, 0.3",
    "4, 3, -1, 0.3"
  })
  void aConstantSeriesSeldomYieldsAChangeAndHardlyEverAConfirmedOne(
      int days, int perDay, int level, double noise) {
    Rates rates = rates(new Setting(days, perDay, level, level, noise), 400);
    assertThat(rates.confirmed()).isLessThan(0.05);
    assertThat(rates.any()).isLessThan(0.20);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 1, -2, 0, 0.1, 0.95, 0.35",
    "10, 1, -1, 1, 0.2, 0.95, 0.75",
    "10, 3, -1, 0, 0.3, 0.90, 0.85",
    "30, 2, -2, -1, 0.3, 0.85, 0.85",
    "60, 1, 1, -1, 0.4, 0.95, 0.95"
  })
  void aMoveIsFoundNearItsDate(
      int days,
      int perDay,
      int before,
      int after,
      double noise,
      double leastNear,
      double leastConfirmed) {
    Rates rates = rates(new Setting(days, perDay, before, after, noise), 100);
    assertThat(rates.near()).isGreaterThan(leastNear);
    assertThat(rates.confirmed()).isGreaterThan(leastConfirmed);
  }

  @Test
  void withoutAChangeOursIsConfirmedLessOftenThanOthersSpeak() {
    Setting constant = new Setting(20, 1, 0, 0, 0.4);
    double ours = rates(constant, 200).confirmed();
    assertThat(ours).isLessThan(others(constant, MeanShift.pelt()).any());
    assertThat(ours).isLessThan(others(constant, MeanShift.binarySegmentation()).any());
  }

  @Test
  void ofAMoveOursFindsAtLeastAsMuchAsPeltAndBinarySegmentation() {
    Setting moved = new Setting(10, 3, -1, 0, 0.3);
    double near = rates(moved, 200).near();
    assertThat(near).isGreaterThan(others(moved, MeanShift.pelt()).near() - 0.05);
    assertThat(near).isGreaterThan(others(moved, MeanShift.binarySegmentation()).near() - 0.05);
  }

  private static Rates others(Setting setting, ChangeSimulation.Finder finder) {
    return ChangeSimulation.rates(setting, 200, 20_150_919, finder);
  }
}
