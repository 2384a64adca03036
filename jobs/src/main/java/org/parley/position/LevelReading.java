package org.parley.position;

import org.parley.codebook.LevelCue;

/**
 * What one match says.
 *
 * @param cue whose pattern matched
 * @param match where
 * @param clause the clause
 * @param level null when unclear
 * @param modality as in {@link Position}
 * @param factor 0 to 1: what hedges, negations and inherited topics leave of the confidence
 * @param own true when the holder speaks; false when the clause names him
 * @param verb the word of the clause that says it of its subject; -1 when none does
 */
record LevelReading(
    LevelCue cue,
    Match match,
    Clause clause,
    Integer level,
    String modality,
    double factor,
    boolean own,
    int verb) {

  /** True when the cue shows a condition. */
  boolean isConditioned() {
    return !cue.condition().isEmpty();
  }
}
