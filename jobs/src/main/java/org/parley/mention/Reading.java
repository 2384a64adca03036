package org.parley.mention;

import java.util.List;

/**
 * What a run of tokens means in its document.
 *
 * @param form how the actor is named
 * @param actorId empty when ambiguous
 * @param candidates the actors in question when ambiguous; else empty
 */
record Reading(MentionForm form, String actorId, List<String> candidates) {

  static Reading of(MentionForm form, String actorId) {
    return new Reading(form, actorId, List.of());
  }

  static Reading ambiguous(List<String> candidates) {
    return new Reading(MentionForm.AMBIGUOUS, "", List.copyOf(candidates));
  }
}
