package org.parley.statement;

import java.util.List;
import java.util.Set;

/**
 * A verb that attributes content, with what may follow it.
 *
 * @param forms base form, third person, past forms, participle in -ing
 * @param rest further words of a phrase ({@code out} of <i>point out</i>); empty for most
 * @param frames names as in {@code cues.txt}
 * @param prepositions of frames {@code prep:P}
 * @param family speech, evidence or stance
 */
record CueEntry(
    List<String> forms,
    List<String> rest,
    Set<String> frames,
    Set<String> prepositions,
    CueFamily family) {

  /** True when the verb takes the frame. */
  boolean has(String frame) {
    return frames.contains(frame);
  }

  /** True when content may stand before the verb, set off by a comma. */
  boolean follows() {
    return has("clause") || has("quote") || has("tell");
  }
}
