package org.parley.job;

import java.io.Serializable;
import java.util.List;
import org.parley.run.PartState;

/**
 * One part of the corpus: what one task reads, annotates and writes, or takes over.
 *
 * @param number of the part, 0-based
 * @param splits at least one
 * @param earlier the part of an earlier run that had the same splits, as far as they are still
 *     there; null when there is none
 */
record CorpusPart(int number, List<Split> splits, Earlier earlier) implements Serializable {

  /**
   * A part of an earlier run.
   *
   * @param number it had there
   * @param state what it noted
   */
  record Earlier(int number, PartState state) implements Serializable {}

  /** The same, to be annotated whatever an earlier run has. */
  CorpusPart anew() {
    return new CorpusPart(number, splits, null);
  }

  /** True when the splits are cut as they were, whatever bytes they hold now. */
  boolean isCutAsBefore() {
    List<PartState.Stretch> before = earlier.state().stretches();
    if (before.size() != splits.size()) {
      return false;
    }
    for (int i = 0; i < splits.size(); i++) {
      if (!isCutAsBefore(splits.get(i), before.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCutAsBefore(Split now, PartState.Stretch before) {
    // The stretch of a file that has grown is no file without records any more.
    boolean sameKind = now.isWhole() || !before.wasWhole() || before.documents() > 0;
    return sameKind
        && before.path().equals(now.file().shown())
        && before.relative().equals(now.file().relative())
        && before.start() == now.start()
        && before.bytes() == now.length()
        && before.recordsBefore() == now.firstRecord();
  }
}
