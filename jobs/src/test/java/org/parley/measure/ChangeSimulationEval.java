package org.parley.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.parley.measure.ChangeSimulation.Finder;
import org.parley.measure.ChangeSimulation.Rates;
import org.parley.measure.ChangeSimulation.Setting;

/**
 * Our change finder beside others on simulated series, as one table; run by name. Constant series
 * show the share with any change, which is false; the others the share with a change near the true
 * date.
 */
class ChangeSimulationEval {

  private static final int SERIES = 300;
  private static final long SEED = 20_150_919;

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(6, 1, -1, -1, 0.3),
          new Setting(10, 1, -1, -1, 0.2),
          new Setting(10, 3, -1, -1, 0.3),
          new Setting(20, 1, 0, 0, 0.4),
          new Setting(30, 2, -2, -2, 0.3),
          new Setting(60, 1, 1, 1, 0.4),
          new Setting(6, 1, -2, 0, 0.1),
          new Setting(10, 1, -2, -1, 0.2),
          new Setting(10, 1, -1, 1, 0.2),
          new Setting(10, 3, -1, 0, 0.3),
          new Setting(30, 2, -2, -1, 0.3),
          new Setting(60, 1, 1, -1, 0.4));

  @Test
  void table() {
    Map<String, Finder> finders = new LinkedHashMap<>();
    finders.put("ours", ChangeSimulation.ours(ChangeOptions.DEFAULT));
    finders.put("nothing", MeanShift.nothing());
    finders.put("PELT", MeanShift.pelt());
    finders.put("binary", MeanShift.binarySegmentation());
    StringBuilder table =
        new StringBuilder("days perDay before after noise | ours confirmed nothing PELT binary\n");
    for (Setting s : SETTINGS) {
      boolean constant = s.before() == s.after();
      table.append(
          String.format(
              Locale.ROOT,
              "%4d %6d %6d %5d %5.1f |",
              s.days(),
              s.perDay(),
              s.before(),
              s.after(),
              s.noise()));
      finders.forEach(
          (name, finder) -> {
            Rates rates = ChangeSimulation.rates(s, SERIES, SEED, finder);
            double shown = constant ? rates.any() : rates.near();
            table.append(String.format(Locale.ROOT, " %.3f", shown));
            if (name.equals("ours")) {
              table.append(String.format(Locale.ROOT, " %.3f", rates.confirmed()));
            }
          });
      table.append(constant ? "  false\n" : "  found\n");
    }
    Logger.getLogger(ChangeSimulationEval.class.getName()).info(() -> "\n" + table);
  }
}
