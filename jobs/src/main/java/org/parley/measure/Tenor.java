package org.parley.measure;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a position says, as far as changes are concerned.
 *
 * @param level -2 to +2; 0 when plain
 * @param goesWith other levels whose holders say it too; empty when it is plain
 */
record Tenor(int level, Set<Integer> goesWith) implements Serializable, Comparable<Tenor> {

  /** Says its level and nothing else, whichever that is. */
  static final Tenor PLAIN = new Tenor(0, Set.of());

  private static final Comparator<Tenor> ORDER =
      Comparator.comparingInt(Tenor::level).thenComparing(t -> t.goesWith.toString());

  /** What says a level and goes with others, or with none. */
  static Tenor of(int level, Set<Integer> goesWith) {
    return goesWith.isEmpty() ? PLAIN : new Tenor(level, new TreeSet<>(goesWith));
  }

  boolean isPlain() {
    return goesWith.isEmpty();
  }

  /** True when holders of milder and of stronger levels say it: it shows no direction. */
  boolean isNeutral() {
    return goesWith.stream().anyMatch(l -> l < level) && goesWith.stream().anyMatch(l -> l > level);
  }

  /** True when it tells nothing to those who know that these levels are held. */
  boolean goesAlongWith(Set<Integer> levels) {
    return goesWith.stream().anyMatch(levels::contains) || (isNeutral() && levels.contains(level));
  }

  @Override
  public int compareTo(Tenor other) {
    return ORDER.compare(this, other);
  }
}
