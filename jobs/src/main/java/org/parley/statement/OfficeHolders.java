package org.parley.statement;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Role;
import org.parley.text.Folding;
import org.parley.time.DateInterval;

/**
 * Persons in office by their surnames, for the labels of transcripts ({@code MR. EARNEST:}), which
 * never give a first name. The surname must be that of one holder of an office on the day.
 */
final class OfficeHolders implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, List<Role>> roles = new HashMap<>();

  OfficeHolders(Codebook codebook) {
    for (Role role : codebook.roles()) {
      roles.merge(role.actorId(), List.of(role), OfficeHolders::joined);
    }
    for (Alias alias : codebook.aliases()) {
      if (alias.form() == AliasForm.SURNAME && roles.containsKey(alias.actorId())) {
        bySurname
            .computeIfAbsent(Folding.fold(alias.text()), k -> new TreeSet<>())
            .add(alias.actorId());
      }
    }
  }

  private static List<Role> joined(List<Role> a, List<Role> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  /**
   * The only person of that surname who held an office.
   *
   * @param surname folded
   * @param days when; null when not known: then no office is looked at
   */
  Optional<String> holder(String surname, DateInterval days) {
    List<String> held =
        days == null
            ? List.of()
            : bySurname.getOrDefault(surname, Set.of()).stream()
                .filter(
                    id ->
                        roles.get(id).stream()
                            .anyMatch(r -> r.validity().meets(days.earliest(), days.latest())))
                .toList();
    return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
  }
}
