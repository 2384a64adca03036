package org.parley.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one level of all that a statement says on an issue for one holder. */
final class LevelCombiner {

  private LevelCombiner() {}

  /**
   * The reading that stands for all.
   *
   * @param best its level, evidence and rule are the position's
   * @param unclear true when the readings contradict each other
   * @param setAside true when one of them sets the issue aside
   */
  record Result(LevelReading best, boolean unclear, boolean setAside) {}

  /**
   * Weighs readings of one statement, issue and holder. A condition beats a bare demand of the same
   * direction; else the stronger level wins, then the longer match. Where directions differ, what
   * names the issue beats what takes it from the context ({@code topical}); else it stays unclear.
   *
   * @param readings at least one, in text order
   */
  static Result combine(List<LevelReading> readings) {
    boolean setAside =
        readings.stream()
            .filter(r -> r.level() != null && r.level() == 0)
            .anyMatch(r -> r.cue().salience().equals("set_aside"));
    List<LevelReading> clear = new ArrayList<>(readings);
    clear.removeIf(r -> r.level() == null);
    if (clear.isEmpty()) {
      return new Result(longest(readings), true, setAside);
    }
    if (clear.stream().anyMatch(r -> r.level() != 0)) {
      clear.removeIf(r -> r.level() == 0);
    }
    if (contradict(clear) && clear.stream().anyMatch(r -> !r.cue().topical())) {
      clear.removeIf(r -> r.cue().topical());
    }
    boolean unclear = contradict(clear);
    List<LevelReading> conditioned = clear.stream().filter(LevelReading::isConditioned).toList();
    if (!conditioned.isEmpty()) {
      return new Result(longest(conditioned), unclear, setAside);
    }
    int strongest = clear.stream().mapToInt(r -> Math.abs(r.level())).max().orElse(0);
    clear.removeIf(r -> Math.abs(r.level()) < strongest);
    return new Result(longest(clear), unclear, setAside);
  }

  private static boolean contradict(List<LevelReading> readings) {
    return readings.stream().anyMatch(r -> r.level() < 0)
        && readings.stream().anyMatch(r -> r.level() > 0);
  }

  /** The reading of most named words; the first of equals. */
  private static LevelReading longest(List<LevelReading> readings) {
    return readings.stream()
        .max(
            Comparator.<LevelReading>comparingInt(r -> r.match().used().cardinality())
                .thenComparing(r -> -r.clause().sentence())
                .thenComparing(r -> -r.match().from()))
        .orElseThrow();
  }
}
