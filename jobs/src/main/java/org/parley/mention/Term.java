package org.parley.mention;

import java.util.List;
import org.parley.codebook.Role;
import org.parley.time.DateInterval;

/**
 * A role of the codebook with its {@link NameKeys}, joined by blanks.
 *
 * @param role one term of one holder
 * @param office the generic office; empty when none
 * @param title the title as news prints it
 * @param target what stands in the title after <i>to</i> or <i>for</i>; empty when nothing
 */
record Term(Role role, String office, String title, String target) {

  static Term of(Role role) {
    List<String> keys = NameKeys.ofPhrase(role.title());
    String target = "";
    for (int i = 0; i < keys.size() - 1 && target.isEmpty(); i++) {
      if (keys.get(i).equals("to") || keys.get(i).equals("for")) {
        int from = keys.get(i + 1).equals("the") ? i + 2 : i + 1;
        target = String.join(" ", keys.subList(Math.min(from, keys.size()), keys.size()));
      }
    }
    return new Term(role, NameKeys.joined(role.office()), String.join(" ", keys), target);
  }

  String roleId() {
    return role.roleId();
  }

  String holder() {
    return role.actorId();
  }

  boolean meets(DateInterval date) {
    return role.validity().meets(date.earliest(), date.latest());
  }

  /** Runs on every day of the interval. */
  boolean covers(DateInterval date) {
    return role.validity().contains(date.earliest()) && role.validity().contains(date.latest());
  }
}
