package org.parley.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.Actor;
import org.parley.codebook.Codebook;

/**
 * A ministry named without its state inside the title of somebody who holds office there: {@code
 * Foreign Ministry spokeswoman Maria Zakharova}.
 */
final class Ministries {

  private final AliasIndex index;

  Ministries(AliasIndex index) {
    this.index = index;
  }

  /**
   * The ministries within a title.
   *
   * @param actorId who bears the title
   * @param roleId the office; empty when not known
   */
  List<Found> within(SentenceView view, int from, int to, String actorId, String roleId) {
    List<Found> found = new ArrayList<>(0);
    for (int i = from; i + 1 < to; i++) {
      if (view.isCapital(i) && view.is(i + 1, "ministry") && view.bodyEnding(i + 2) == null) {
        String ministry = of(view.key(i), actorId, roleId);
        if (!ministry.isEmpty()) {
          Reading reading = Reading.of(MentionForm.NAME, ministry);
          found.add(new Found(i, i + 2, reading, true, "", false, false));
        }
      }
    }
    return found;
  }

  private String of(String department, String actorId, String roleId) {
    Codebook codebook = index.codebook();
    for (Term term : index.roles().of(actorId)) {
      if (term.roleId().equals(roleId)) {
        String state = codebook.actor(term.role().of()).map(Actor::name).orElse("");
        AliasIndex.Node node = index.find(department + " ministry of " + NameKeys.joined(state));
        if (node != null && !node.names().isEmpty()) {
          return node.names().get(0).actorId();
        }
      }
    }
    return "";
  }
}
