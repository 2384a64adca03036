package org.parley.measure;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.codebook.LevelCue;

/**
 * Which cues of a codebook holders of other levels use too ({@code goes_with}). Somebody who wants
 * a man to leave may also say that the man has lost legitimacy: that says less, and takes nothing
 * back. A negated cue denies a level, and so do the holders of all levels beyond the one it then
 * shows.
 */
public final class GoesWith implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FURTHEST = 2;

  /** Every cue says its own level alone. */
  public static final GoesWith NOTHING = new GoesWith(Map.of());

  private final Map<String, LevelCue> byRule;

  private GoesWith(Map<String, LevelCue> byRule) {
    this.byRule = byRule;
  }

  /** What a codebook says. */
  public static GoesWith of(Codebook codebook) {
    Map<String, LevelCue> byRule = new HashMap<>();
    for (Issue issue : codebook.issues()) {
      issue.cues().forEach(cue -> byRule.put(issue.id() + "/" + cue.id(), cue));
    }
    return new GoesWith(byRule);
  }

  /** What a position with a level says. */
  Tenor tenor(PositionPoint point) {
    LevelCue cue = byRule.get(point.rule());
    if (cue == null) {
      return Tenor.PLAIN;
    }
    if (point.level() == cue.level()) {
      return Tenor.of(point.level(), cue.goesWith());
    }
    return point.level().equals(cue.negated())
        ? Tenor.of(point.level(), beyond(cue.level(), point.level()))
        : Tenor.PLAIN;
  }

  /** The levels that lie further from the first than the second does. */
  private static Set<Integer> beyond(int denied, int shown) {
    Set<Integer> levels = new TreeSet<>();
    int step = Integer.signum(shown - denied);
    for (int level = shown + step; Math.abs(level) <= FURTHEST; level += step) {
      levels.add(level);
    }
    return levels;
  }
}
