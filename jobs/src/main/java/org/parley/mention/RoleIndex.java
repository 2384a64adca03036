package org.parley.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Membership;
import org.parley.codebook.Role;
import org.parley.time.DateInterval;

/** The roles of a codebook by title, by office and by holder. */
final class RoleIndex {

  private final Map<String, List<Term>> byTitle = new HashMap<>();
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, List<Term>> byHolder = new HashMap<>();
  private final Map<String, Set<String>> sides = new HashMap<>();
  private final Map<String, Set<String>> governed = new HashMap<>();

  /**
   * Indexes all roles.
   *
   * @param bodies the states and bodies that keys name
   */
  RoleIndex(Codebook codebook, Function<List<String>, Set<String>> bodies) {
    for (Role role : codebook.roles()) {
      Term term = Term.of(role, bodies);
      add(byTitle, term.title(), term);
      add(byOffice, term.office(), term);
      add(byHolder, term.holder(), term);
    }
    for (Actor actor : codebook.actors().values()) {
      Set<String> ids = new HashSet<>();
      actor.memberships().stream().map(Membership::sideId).forEach(ids::add);
      sides.put(actor.id(), ids);
    }
    byHolder.values().forEach(terms -> terms.forEach(term -> addGoverned(codebook, term)));
  }

  /** A government's office whose title names a state: Syrian Defence Minister. */
  private void addGoverned(Codebook codebook, Term term) {
    Actor government = codebook.actors().get(term.role().of());
    if (government != null && government.kind() == ActorKind.GOVERNMENT) {
      Set<String> states = new HashSet<>(term.owners());
      states.remove(government.id());
      governed.computeIfAbsent(government.id(), k -> new HashSet<>()).addAll(states);
    }
  }

  private static void add(Map<String, List<Term>> map, String key, Term term) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(term);
    }
  }

  /** The terms of a title as printed, keys joined by blanks. */
  List<Term> titled(String keys) {
    return byTitle.getOrDefault(keys, List.of());
  }

  /**
   * The terms of all holders of what the office may denote: of the states or bodies themselves, or,
   * when they have none, of the bodies that belong to them.
   */
  List<Term> held(TitleWord.Office office, Set<String> of) {
    List<Term> own = new ArrayList<>();
    List<Term> near = new ArrayList<>();
    for (String denoted : office.denotes()) {
      for (Term term : byOffice.getOrDefault(denoted, List.of())) {
        if (term.owners().stream().anyMatch(of::contains)) {
          own.add(term);
        } else if (belongs(term, of, office)) {
          near.add(term);
        }
      }
    }
    return own.isEmpty() ? near : own;
  }

  /** All terms of one holder. */
  List<Term> of(String actorId) {
    return byHolder.getOrDefault(actorId, List.of());
  }

  /**
   * True when the office is one of the states or bodies, or of a body that speaks for them: the
   * National Coalition's president is a leader of the opposition. The other way round only an
   * office of that very name counts: the State Department spokesman is one of the United States.
   */
  boolean belongs(Term term, Set<String> of, TitleWord.Office office) {
    boolean compound = office.phrase().indexOf(' ') > 0 && term.office().equals(office.phrase());
    for (String owner : term.owners()) {
      for (String body : of) {
        if (body.equals(owner)
            || sides(owner).contains(body)
            || (compound && sides(body).contains(owner))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Everybody an actor ever spoke for; empty when nobody. */
  Set<String> sides(String actorId) {
    return sides.getOrDefault(actorId, Set.of());
  }

  /** The states whose offices people of a government hold; empty for others. */
  Set<String> governed(String government) {
    return governed.getOrDefault(government, Set.of());
  }

  /** Holders whose term meets the interval; all when there is no interval. */
  static Set<String> holders(List<Term> terms, DateInterval date) {
    Set<String> holders = new LinkedHashSet<>();
    for (Term term : terms) {
      if (date == null || term.meets(date)) {
        holders.add(term.holder());
      }
    }
    return holders;
  }

  /** True when the person held one of the offices on every day of the interval. */
  static boolean covers(List<Term> terms, String holder, DateInterval date) {
    return terms.stream().anyMatch(t -> t.holder().equals(holder) && t.covers(date));
  }

  /** True when some term of the person meets the interval. */
  boolean inOffice(String actorId, DateInterval date) {
    return of(actorId).stream().anyMatch(term -> term.meets(date));
  }
}
