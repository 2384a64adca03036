package org.parley.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.time.DateInterval;

/** Which roles of the codebook the title of a named person may be. */
final class TitleRoles {

  private TitleRoles() {}

  /**
   * The roles of a person that the title may name, the likeliest first: those held on the date,
   * then those whose title begins with the words of the text, then those of the very office.
   *
   * @param date null when unknown
   */
  static List<Term> of(
      RoleIndex roles, String actorId, SentenceView view, Title title, DateInterval date) {
    List<Term> own = roles.of(actorId);
    List<Term> fitting = own.stream().filter(role -> fits(roles, role, title)).toList();
    Title divided = fitting.isEmpty() && !own.isEmpty() ? Title.divided(view, title) : null;
    if (divided != null) {
      fitting = own.stream().filter(role -> fits(roles, role, divided)).toList();
    }
    if (date != null) {
      fitting = preferred(fitting, r -> r.meets(date));
    }
    String words = view.joined(title.from(), title.to());
    fitting = preferred(fitting, r -> r.title().startsWith(words));
    return preferred(
        fitting, r -> title.office() != null && r.office().equals(title.office().phrase()));
  }

  private static List<Term> preferred(List<Term> roles, Predicate<Term> test) {
    List<Term> chosen = roles.stream().filter(test).toList();
    return chosen.isEmpty() ? roles : chosen;
  }

  /** True when the title's office, and its state or body if any, may be the role's. */
  static boolean fits(RoleIndex roles, Term role, Title title) {
    if (title.office() == null) {
      return false;
    }
    if (!title.office().denotes().contains(role.office())) {
      return false;
    }
    Set<String> of = actors(title.of());
    return of.isEmpty() || role.owners().isEmpty() || roles.belongs(role, of, title.office());
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
