package org.parley.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Membership;
import org.parley.codebook.Role;
import org.parley.time.DateInterval;

/** The roles of a codebook by title, by office and by holder. */
final class RoleIndex {

  private final Codebook codebook;
  private final Map<String, List<Role>> byTitle = new HashMap<>();
  private final Map<String, List<Role>> byOffice = new HashMap<>();
  private final Map<String, List<Role>> byHolder = new HashMap<>();

  RoleIndex(Codebook codebook) {
    this.codebook = codebook;
    for (Role role : codebook.roles()) {
      add(byTitle, NameKeys.joined(role.title()), role);
      add(byOffice, NameKeys.joined(role.office()), role);
      add(byHolder, role.actorId(), role);
    }
  }

  /** What stands in the title after <i>to</i> or <i>for</i>, keys joined; empty when nothing. */
  static String target(Role role) {
    List<String> keys = NameKeys.ofPhrase(role.title());
    for (int i = 0; i < keys.size() - 1; i++) {
      if (keys.get(i).equals("to") || keys.get(i).equals("for")) {
        int from = keys.get(i + 1).equals("the") ? i + 2 : i + 1;
        return String.join(" ", keys.subList(Math.min(from, keys.size()), keys.size()));
      }
    }
    return "";
  }

  private static void add(Map<String, List<Role>> map, String key, Role role) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(role);
    }
  }

  /** The terms of a title as printed, keys joined by blanks. */
  List<Role> titled(String keys) {
    return byTitle.getOrDefault(keys, List.of());
  }

  /** The terms of all holders of an office of one of the states or bodies; none when unknown. */
  List<Role> held(List<String> offices, Set<String> of) {
    for (String office : offices) {
      List<Role> roles =
          byOffice.getOrDefault(office, List.of()).stream().filter(r -> belongs(r, of)).toList();
      if (!roles.isEmpty()) {
        return roles;
      }
    }
    return List.of();
  }

  /** All terms of one holder. */
  List<Role> of(String actorId) {
    return byHolder.getOrDefault(actorId, List.of());
  }

  /** True when the office is one of the state or body, or of one that speaks for it. */
  boolean belongs(Role role, Set<String> of) {
    if (of.contains(role.of())) {
      return true;
    }
    for (String body : of) {
      if (sides(body).contains(role.of()) || sides(role.of()).contains(body)) {
        return true;
      }
    }
    return false;
  }

  /** Everybody an actor ever spoke for; empty when nobody. */
  Set<String> sides(String actorId) {
    Set<String> sides = new LinkedHashSet<>();
    codebook
        .actor(actorId)
        .ifPresent(a -> a.memberships().stream().map(Membership::sideId).forEach(sides::add));
    return sides;
  }

  /** Holders whose term meets the interval; all when there is no interval. */
  static Set<String> holders(List<Role> roles, DateInterval date) {
    Set<String> holders = new LinkedHashSet<>();
    for (Role role : roles) {
      if (date == null || role.validity().meets(date.earliest(), date.latest())) {
        holders.add(role.actorId());
      }
    }
    return holders;
  }

  /** True when the person held one of the offices on every day of the interval. */
  static boolean covers(List<Role> roles, String holder, DateInterval date) {
    return roles.stream()
        .filter(role -> role.actorId().equals(holder))
        .anyMatch(role -> contains(role, date.earliest()) && contains(role, date.latest()));
  }

  private static boolean contains(Role role, LocalDate day) {
    return role.validity().contains(day);
  }

  /** True when some term of the person meets the interval. */
  boolean inOffice(String actorId, DateInterval date) {
    return of(actorId).stream()
        .anyMatch(role -> role.validity().meets(date.earliest(), date.latest()));
  }
}
