package org.parley.position;

import org.parley.codebook.LevelCue;

/**
 * A cue with its compiled pattern.
 *
 * @param cue as the codebook has it
 * @param pattern compiled
 */
record LevelPattern(LevelCue cue, Pattern pattern) {}
