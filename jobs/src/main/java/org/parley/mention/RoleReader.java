package org.parley.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.time.DateInterval;

/**
 * Offices without a name: whom they denote. Remembers, in text order, who was given which office,
 * so that <i>the foreign minister</i> can be taken up later.
 */
final class RoleReader {

  private final AliasIndex index;
  private final RoleIndex roles;
  private final DocumentNames names;
  private final DateInterval date;
  private final Map<String, Set<String>> givenSoFar = new HashMap<>();

  RoleReader(AliasIndex index, DocumentNames names, DateInterval date) {
    this.index = index;
    this.roles = index.roles();
    this.names = names;
    this.date = date;
  }

  /** Remembers that somebody bears an office; an empty id for a holder who is not known. */
  void remember(TitleWord.Office office, String actorId) {
    if (office != null) {
      for (String form : office.shortForms()) {
        givenSoFar.computeIfAbsent(form, k -> new LinkedHashSet<>()).add(actorId);
      }
    }
  }

  /**
   * Reads an office that no name follows.
   *
   * @param neighbour the person whose name stands beside it with a comma; empty when none
   * @return null when the words name nobody in particular
   */
  Found read(SentenceView view, TitleHit office, String neighbour) {
    Title title = Title.around(view, office);
    int to = office.to();
    List<Hit> of = new ArrayList<>(title.of());
    Hit right = bodyAfter(view, to);
    if (right != null && of.isEmpty()) {
      of.add(right);
      to = right.to();
    }
    if (title.past()) {
      return null;
    }
    String exact = view.joined(title.from(), to);
    List<Term> terms = roles.titled(exact);
    if (of.isEmpty() && terms.isEmpty()) {
      return shortForm(view, title, to);
    }
    if (terms.isEmpty()) {
      terms = roles.held(offices(title, view), TitleRoles.actors(of));
    }
    Title divided = terms.isEmpty() && right == null ? Title.divided(view, title) : null;
    if (divided != null) {
      title = divided;
      of = new ArrayList<>(divided.of());
      terms = roles.held(offices(title, view), TitleRoles.actors(of));
    }
    Hit target = Title.isTargeted(office) ? targetAfter(view, to) : null;
    if (target != null) {
      to = target.to();
      terms = terms.stream().filter(term -> isFor(term, target)).toList();
    }
    Found found = resolve(title, to, terms, TitleRoles.actors(of), neighbour);
    remember(title.office(), found.reading().actorId());
    return found;
  }

  /** What the office may be; <i>top … diplomat</i> may have its country in between. */
  private static List<String> offices(Title title, SentenceView view) {
    List<String> offices = new ArrayList<>(title.office().denotes());
    offices.add(0, view.joined(title.from(), title.to()));
    return offices;
  }

  private static Hit bodyAfter(SentenceView view, int to) {
    if (!view.is(to, "of")) {
      return null;
    }
    int start = view.is(to + 1, "the") ? to + 2 : to + 1;
    return view.nameBeginning(start, Hit::isBody);
  }

  /** {@code to Moscow}, {@code for Syria}. */
  private static Hit targetAfter(SentenceView view, int to) {
    if (!view.is(to, "to") && !view.is(to, "for")) {
      return null;
    }
    int start = view.is(to + 1, "the") ? to + 2 : to + 1;
    return view.nameBeginning(start, Hit::isBody);
  }

  private boolean isFor(Term term, Hit target) {
    AliasIndex.Node node = index.find(term.target());
    return node != null
        && node.names().stream()
            .anyMatch(a -> target.names().stream().anyMatch(b -> a.actorId().equals(b.actorId())));
  }

  private Found resolve(Title title, int to, List<Term> terms, Set<String> of, String neighbour) {
    boolean single = terms.stream().map(Term::roleId).distinct().count() == 1;
    String roleId = single ? terms.get(0).roleId() : "";
    Set<String> ever = RoleIndex.holders(terms, null);
    if (!neighbour.isEmpty() && (ever.contains(neighbour) || speaksFor(neighbour, of))) {
      boolean holds = ever.contains(neighbour);
      return role(title, to, neighbour, List.of(), holds ? roleId : "", true);
    }
    Set<String> now = RoleIndex.holders(terms, date);
    List<String> named = ever.stream().filter(names::isNamed).toList();
    if (now.size() == 1) {
      String holder = now.iterator().next();
      boolean sure = date == null || RoleIndex.covers(terms, holder, date);
      if (sure || named.contains(holder)) {
        return role(title, to, holder, List.of(), roleId, named.contains(holder));
      }
    }
    List<String> namedNow = named.stream().filter(now::contains).toList();
    List<String> chosen = namedNow.isEmpty() ? named : namedNow;
    if (chosen.size() == 1) {
      return role(title, to, chosen.get(0), List.of(), roleId, true);
    }
    return role(title, to, "", now.size() > 1 ? List.copyOf(now) : List.of(), roleId, false);
  }

  private boolean speaksFor(String person, Set<String> of) {
    Set<String> sides = roles.sides(person);
    for (String body : of) {
      if (sides.contains(body) || roles.sides(body).stream().anyMatch(sides::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Found role(
      Title title, int to, String actorId, List<String> candidates, String roleId, boolean named) {
    Reading reading = new Reading(MentionForm.ROLE, actorId, candidates);
    return new Found(title.from(), to, reading, false, roleId, false, named);
  }

  /** {@code the foreign minister}: whoever alone was given that office before. */
  private Found shortForm(SentenceView view, Title title, int to) {
    boolean definite = view.is(title.from() - 1, "the");
    if (!definite || view.is(to, "of") || view.isHyphen(to) || title.from() != to - length(title)) {
      return null;
    }
    Set<String> holders = givenSoFar.getOrDefault(title.office().phrase(), Set.of());
    if (holders.size() != 1 || holders.contains("")) {
      return null;
    }
    return role(title, to, holders.iterator().next(), List.of(), "", false);
  }

  private static int length(Title title) {
    return title.to() - title.from();
  }
}
