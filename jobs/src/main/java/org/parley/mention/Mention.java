package org.parley.mention;

import java.io.Serializable;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.Zone;

/**
 * One occurrence of an alias or role.
 *
 * @param paragraph 0-based index in the document
 * @param sentence 0-based index in the paragraph
 * @param span title and name together when both stand there
 * @param surface text of the span
 * @param actorId empty when ambiguous, or a role whose holder is unknown
 * @param form how the actor is named
 * @param zone of the paragraph
 * @param embedded true when it stands within a longer mention
 * @param roleId the office named, alone or as a title; empty when none
 * @param candidates the actors in question when ambiguous; else empty
 */
public record Mention(
    int paragraph,
    int sentence,
    Span span,
    String surface,
    String actorId,
    MentionForm form,
    Zone zone,
    boolean embedded,
    String roleId,
    List<String> candidates)
    implements Serializable {

  /** True when it counts for an actor: counted zone, counted form, known actor. */
  public boolean isCounted() {
    return zone.isCounted() && form.isCounted() && !actorId.isEmpty();
  }
}
