package org.parley.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Offices that stood with the article before anybody was given them. */
  private final Set<String> usedBeforeGiven = new HashSet<>();

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
    if (title.past()
        || OfficeContext.isAnybodys(view, title)
        || (right == null && OfficeContext.isOfSomethingElse(view, to))) {
      return null;
    }
    String exact = view.joined(title.from(), to);
    List<Term> terms = roles.titled(exact);
    if (of.isEmpty() && !terms.isEmpty() && !isDefinite(view, title)) {
      return null;
    }
    if (of.isEmpty() && terms.isEmpty()) {
      Hit inside = bodyWithin(view, office);
      terms =
          inside == null ? terms : roles.held(title.office(), TitleRoles.actors(List.of(inside)));
      if (terms.isEmpty()) {
        return shortForm(view, title, to);
      }
      of.add(inside);
    }
    if (terms.isEmpty()) {
      terms = roles.held(title.office(), TitleRoles.actors(of));
    }
    Title divided = terms.isEmpty() && right == null ? Title.divided(view, title) : null;
    if (divided != null) {
      title = divided;
      of = new ArrayList<>(divided.of());
      terms = roles.held(title.office(), TitleRoles.actors(of));
    }
    Hit target = Title.isTargeted(office) ? targetAfter(view, to) : null;
    if (target != null) {
      to = view.is(to, "in") ? to : target.to();
      terms = terms.stream().filter(term -> isFor(term, target)).toList();
    }
    Found found = resolve(title, to, terms, TitleRoles.actors(of), neighbour);
    remember(title.office(), found.reading().actorId());
    return found;
  }

  /** {@code the Pope}, {@code Pope}; not {@code a good pope}. */
  private static boolean isDefinite(SentenceView view, Title title) {
    int before = title.from() - 1;
    return view.is(before, "the") || (view.isCapital(title.from()) && !view.isCapital(before));
  }

  /** The State Department of {@code State Department spokesman}. */
  private static Hit bodyWithin(SentenceView view, TitleHit office) {
    return view.nameBeginning(office.from(), h -> h.isBody() && h.to() < office.to());
  }

  private static Hit bodyAfter(SentenceView view, int to) {
    if (!view.is(to, "of")) {
      return null;
    }
    int start = view.is(to + 1, "the") ? to + 2 : to + 1;
    Hit body = view.nameBeginning(start, h -> h.isBody() && !h.isAdjective());
    boolean owns = body != null && view.isPossessive(body.to());
    boolean part = body != null && isPartOfName(view, body.to());
    return owns || part || (body != null && body.isCity()) ? null : body;
  }

  /** A capital right after a body begins the rest of a longer name: NATO Military Committee. */
  private static boolean isPartOfName(SentenceView view, int next) {
    return view.isCapital(next) && !view.isTitleCase() && !view.isAllCapitals();
  }

  /** {@code to Moscow}, {@code for Syria}, {@code in Kabul}. */
  private static Hit targetAfter(SentenceView view, int to) {
    if (!view.is(to, "to") && !view.is(to, "for") && !view.is(to, "in")) {
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
    Set<String> ever = RoleIndex.holders(terms, null);
    if (!neighbour.isEmpty() && (ever.contains(neighbour) || speaksFor(neighbour, of))) {
      return role(title, to, neighbour, List.of(), roleId(terms, neighbour), true);
    }
    Set<String> now = RoleIndex.holders(terms, date);
    List<String> named = ever.stream().filter(names::isNamed).toList();
    if (now.size() == 1) {
      String holder = now.iterator().next();
      boolean sure = date == null || RoleIndex.covers(terms, holder, date);
      if (sure || named.contains(holder)) {
        return role(title, to, holder, List.of(), roleId(terms, holder), named.contains(holder));
      }
    }
    List<String> namedNow = named.stream().filter(now::contains).toList();
    List<String> chosen = namedNow.isEmpty() ? named : namedNow;
    if (chosen.size() == 1) {
      return role(title, to, chosen.get(0), List.of(), roleId(terms, chosen.get(0)), true);
    }
    List<String> candidates = now.size() > 1 ? List.copyOf(now) : List.of();
    return role(title, to, "", candidates, roleId(terms, ""), false);
  }

  /** The one role that the terms are of, those of the holder if he is known; empty when several. */
  private String roleId(List<Term> terms, String holder) {
    List<String> ids =
        terms.stream()
            .filter(term -> holder.isEmpty() || term.holder().equals(holder))
            .filter(term -> holder.isEmpty() || date == null || term.meets(date))
            .map(Term::roleId)
            .distinct()
            .toList();
    return ids.size() == 1 ? ids.get(0) : "";
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
    String form = title.office().phrase();
    Found own = view.isCapital(title.from()) ? atHome(view, title, to) : null;
    if (own != null) {
      return own;
    }
    Set<String> holders = givenSoFar.getOrDefault(form, Set.of());
    if (holders.isEmpty()) {
      usedBeforeGiven.add(form);
    }
    if (holders.size() != 1 || holders.contains("")) {
      return null;
    }
    String holder = holders.iterator().next();
    List<Term> terms =
        roles.of(holder).stream()
            .filter(term -> title.office().denotes().contains(term.office()))
            .toList();
    boolean past = date != null && !terms.isEmpty() && terms.stream().noneMatch(t -> t.meets(date));
    return past
            || (usedBeforeGiven.contains(form) && !isAtHome(terms) && !isMeant(view, title, holder))
        ? null
        : role(title, to, holder, List.of(), "", false);
  }

  /**
   * {@code the President} with a capital, in the transcript of a government's people: theirs, never
   * the guest's.
   */
  private Found atHome(SentenceView view, Title title, int to) {
    String home = date == null || view.isTitleCase() || view.isAllCapitals() ? "" : names.home();
    if (home.isEmpty() || Words.SHARED.contains(title.office().phrase())) {
      return null;
    }
    List<Term> terms =
        roles.held(title.office(), Set.of(home)).stream()
            .filter(term -> term.owners().contains(home))
            .toList();
    Set<String> now = RoleIndex.holders(terms, date);
    String holder = now.size() == 1 ? now.iterator().next() : "";
    return RoleIndex.covers(terms, holder, date)
        ? role(title, to, holder, List.of(), roleId(terms, holder), names.isNamed(holder))
        : null;
  }

  /** In lower case, as newspapers have it, the person whom the text is about. */
  private boolean isMeant(SentenceView view, Title title, String holder) {
    return !view.isCapital(title.from()) && names.isProminent(holder);
  }

  /**
   * True when one of the offices is of the state that the document names most: there <i>the
   * president</i> needs no introduction, and a guest's title does not take it over.
   */
  private boolean isAtHome(List<Term> terms) {
    return terms.stream().anyMatch(term -> term.owners().stream().anyMatch(names::isMainState));
  }

  private static int length(Title title) {
    return title.to() - title.from();
  }
}
