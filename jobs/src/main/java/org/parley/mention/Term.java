package org.parley.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.codebook.Role;
import org.parley.time.DateInterval;

/**
 * A role of the codebook with its {@link NameKeys}, joined by blanks.
 *
 * @param role one term of one holder
 * @param office the generic office; empty when none
 * @param title the title as news prints it
 * @param target what stands in the title after <i>to</i> or <i>for</i>; empty when nothing
 * @param owners whose office it is: the role's own entry and the states and bodies its title names
 */
record Term(Role role, String office, String title, String target, Set<String> owners) {

  /**
   * Reads a role.
   *
   * @param bodies the states and bodies that keys name
   */
  static Term of(Role role, Function<List<String>, Set<String>> bodies) {
    List<String> keys = NameKeys.ofPhrase(role.title());
    String target = "";
    int end = keys.size();
    for (int i = 0; i < keys.size() - 1 && target.isEmpty(); i++) {
      if (keys.get(i).equals("to") || keys.get(i).equals("for")) {
        end = i;
        int from = keys.get(i + 1).equals("the") ? i + 2 : i + 1;
        target = String.join(" ", keys.subList(Math.min(from, keys.size()), keys.size()));
      }
    }
    Set<String> owners = new LinkedHashSet<>(bodies.apply(keys.subList(0, end)));
    owners.add(role.of());
    owners.remove("");
    return new Term(role, NameKeys.joined(role.office()), String.join(" ", keys), target, owners);
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

  /** Lies ahead of a day as a whole. */
  boolean beginsAfter(LocalDate day) {
    return role.validity().from() != null && role.validity().from().isAfter(day);
  }

  /** Runs on every day of the interval. */
  boolean covers(DateInterval date) {
    return role.validity().contains(date.earliest()) && role.validity().contains(date.latest());
  }
}
