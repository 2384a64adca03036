package org.parley.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a subject's positions bears on a change. A position that goes with a level held the time
 * before, or stated plainly on the same day, is left out: it takes nothing back. So saying less is
 * no softening, while saying more than before remains news. What shows no direction ({@link
 * Tenor#isNeutral()}) and comes before all else is held against what follows it.
 */
final class Bearing {

  private final List<Cluster> dates = new ArrayList<>();
  private final List<Cluster> directed = new ArrayList<>();
  private final List<Map.Entry<Tenor, Cluster>> waiting = new ArrayList<>();
  private Set<Integer> held = Set.of();

  /**
   * What bears on changes.
   *
   * @param said in order of time what was said on each date
   */
  Bearing(List<Map<Tenor, Cluster>> said) {
    said.forEach(this::add);
  }

  /** The dates on which something bears on a change, with that alone, in order of time. */
  List<Cluster> dates() {
    return dates;
  }

  /** What bears on a change, and what was left out but shows a direction; in order of time. */
  List<Cluster> directed() {
    return directed;
  }

  private void add(Map<Tenor, Cluster> said) {
    Cluster plain = said.get(Tenor.PLAIN);
    Set<Integer> known = new HashSet<>(held);
    List<Cluster> kept = new ArrayList<>();
    List<Cluster> leftOut = new ArrayList<>();
    if (plain != null) {
      kept.add(plain);
      known.addAll(plain.statedLevels());
    }
    for (Map.Entry<Tenor, Cluster> entry : said.entrySet()) {
      Tenor tenor = entry.getKey();
      if (known.isEmpty() && tenor.isNeutral()) {
        waiting.add(entry);
      } else if (!tenor.isPlain() && !tenor.goesAlongWith(known)) {
        kept.add(entry.getValue());
      } else if (!tenor.isPlain() && !tenor.isNeutral()) {
        leftOut.add(entry.getValue());
      }
    }
    if (!kept.isEmpty()) {
      hold(kept);
    }
    directed.addAll(leftOut);
  }

  private void hold(List<Cluster> kept) {
    Set<Integer> now = new HashSet<>();
    kept.forEach(cluster -> now.addAll(cluster.statedLevels()));
    for (Map.Entry<Tenor, Cluster> earlier : waiting) {
      if (!earlier.getKey().goesAlongWith(now)) {
        dates.add(earlier.getValue());
        directed.add(earlier.getValue());
      }
    }
    waiting.clear();
    Cluster all = Cluster.joined(kept);
    dates.add(all);
    directed.add(all);
    held = now;
  }
}
