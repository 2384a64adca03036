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

  private static final int NEAR_YEARS = 6;

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
   * The only person of that surname who ever held an office, if he held it within some years of the
   * days: he spoke for his side before and after.
   *
   * @param surname folded
   * @param days when; null when not known
   */
  Optional<String> formerOrLater(String surname, DateInterval days) {
    Set<String> bearers = bySurname.getOrDefault(surname, Set.of());
    if (days == null || bearers.size() != 1) {
      return Optional.empty();
    }
    String id = bearers.iterator().next();
    boolean near =
        roles.get(id).stream()
            .anyMatch(
                r ->
                    r.validity()
                        .meets(
                            days.earliest().minusYears(NEAR_YEARS),
                            days.latest().plusYears(NEAR_YEARS)));
    return near ? Optional.of(id) : Optional.empty();
  }

  /**
   * The holder of an office of a side, as {@code THE PRESIDENT} in the transcripts of his house.
   *
   * @param office the generic office, in lower case
   * @param days when; null when not known
   */
  Optional<String> ofSide(String office, String side, DateInterval days) {
    List<String> held =
        days == null
            ? List.of()
            : roles.values().stream()
                .flatMap(List::stream)
                .filter(r -> r.office().equals(office) && r.of().equals(side))
                .filter(r -> r.validity().meets(days.earliest(), days.latest()))
                .map(Role::actorId)
                .distinct()
                .toList();
    return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
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
