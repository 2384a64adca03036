package org.parley.mention;

import java.time.LocalDate;
import java.util.List;
import org.parley.time.DateInterval;

/** Which of several namesakes led a state: it is the head who gives an era its name. */
final class Heads {

  /** Words after a surname within which the noun of {@code Clinton and Bush years} stands. */
  private static final int MAX_WORDS = 8;

  private final RoleIndex roles;
  private final DateInterval date;

  /**
   * Reads the roles of namesakes.
   *
   * @param date null when unknown
   */
  Heads(RoleIndex roles, DateInterval date) {
    this.roles = roles;
    this.date = date;
  }

  /**
   * {@code Clinton administration}, {@code Clinton-era}, {@code Clinton and Bush years}; not {@code
   * a Clinton administration}, which may still come.
   */
  static boolean isEra(SentenceView view, Hit hit) {
    if (Words.NOT_YET.contains(String.valueOf(view.key(hit.from() - 1)))) {
      return false;
    }
    int end = Math.min(view.size(), hit.to() + MAX_WORDS);
    boolean joined = false;
    for (int i = hit.to(); i < end; i++) {
      String key = view.key(i);
      if (key != null && Words.ERA.contains(key)) {
        return !joined || key.endsWith("s");
      }
      joined |= isJoint(view, i);
      if (!view.isHyphen(i)
          && !(joined && (view.isCapital(i) || !view.isWord(i) || isJoint(view, i)))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isJoint(SentenceView view, int i) {
    return view.is(i, "and") || view.is(i, "or") || view.isMark(i, ",");
  }

  /** Leaves the heads alone in each list, if one of the first list is a head. */
  void keep(List<List<String>> namesakes) {
    List<String> heads = namesakes.get(0).stream().filter(this::isHead).toList();
    if (!heads.isEmpty()) {
      namesakes.forEach(ids -> ids.retainAll(heads));
    }
  }

  /** Of several heads the one who came to office last by the document's date; empty without one. */
  String last(List<String> namesakes) {
    String last = "";
    LocalDate latest = LocalDate.MIN;
    for (String id : date == null ? List.<String>of() : namesakes) {
      for (Term term : roles.of(id)) {
        LocalDate from = term.role().validity().from();
        boolean begun = from != null && !term.beginsAfter(date.earliest());
        if (Words.HEAD.contains(term.office()) && begun && from.isAfter(latest)) {
          last = id;
          latest = from;
        }
      }
    }
    return last;
  }

  /**
   * True for the holder of a minor office among whose namesakes is a head of state, even a past
   * one.
   */
  boolean outshine(String actorId, List<String> namesakes) {
    boolean minor =
        roles.of(actorId).stream()
            .filter(term -> term.meets(date))
            .allMatch(term -> Words.MINOR.contains(term.office()));
    return minor && namesakes.stream().anyMatch(id -> !id.equals(actorId) && isHead(id));
  }

  private boolean isHead(String actorId) {
    return roles.of(actorId).stream()
        .anyMatch(
            term ->
                Words.HEAD.contains(term.office())
                    && (date == null || !term.beginsAfter(date.latest())));
  }
}
