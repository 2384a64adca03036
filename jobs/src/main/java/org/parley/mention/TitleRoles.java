package org.parley.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Role;

/** Which role of the codebook the title of a named person is. */
final class TitleRoles {

  private TitleRoles() {}

  /** The role of a person that the title names; empty when the codebook has none. */
  static Optional<Role> role(RoleIndex roles, String actorId, Title title) {
    List<Role> own = roles.of(actorId);
    Optional<Role> exact =
        own.stream().filter(role -> fits(roles, role, title) && isPhrase(role, title)).findFirst();
    return exact.isPresent()
        ? exact
        : own.stream().filter(role -> fits(roles, role, title)).findFirst();
  }

  private static boolean isPhrase(Role role, Title title) {
    return NameKeys.joined(role.office()).equals(title.office().phrase());
  }

  /** True when the title's office, and its state or body if any, may be the role's. */
  static boolean fits(RoleIndex roles, Role role, Title title) {
    if (title.office() == null) {
      return false;
    }
    if (!title.office().denotes().contains(NameKeys.joined(role.office()))) {
      return false;
    }
    Set<String> of = actors(title.of());
    return of.isEmpty() || role.of().isEmpty() || roles.belongs(role, of);
  }

  /** The states and bodies that hits may name. */
  static Set<String> actors(List<Hit> bodies) {
    Set<String> actors = new LinkedHashSet<>();
    for (Hit body : bodies) {
      for (NameEntry entry : body.names()) {
        if (!entry.isOther() && !entry.person()) {
          actors.add(entry.actorId());
        }
      }
    }
    return actors;
  }
}
