package org.parley.mention;

import java.util.Set;

/** What shows that a capital or a seat is spoken of as a place. */
final class Places {

  private static final Set<String> ROUTE = MetonymRules.words("route");
  private static final Set<String> URBAN = MetonymRules.words("urban");
  private static final Set<String> TOWN_VERB = MetonymRules.words("town_verb");
  private static final int ROUTE_WINDOW = 2;
  private static final int URBAN_WINDOW = 6;
  private static final int MAX_ADJECTIVES = 3;

  /** Adjectives among the words that are no part of a name. */
  private static final Set<String> ADJECTIVES =
      Set.of("old", "new", "big", "small", "great", "long", "first", "last");

  private Places() {}

  /** {@code Moscow's White House}, {@code Iraq's Kurdistan region}: not the seat one thinks of. */
  static boolean isOwnedByOthers(SentenceView view, Hit hit) {
    int clitic = hit.from() - 1;
    Hit owner = view.isPossessive(clitic) ? view.bodyEnding(clitic) : null;
    return owner != null
        && owner.names().stream()
            .noneMatch(o -> hit.names().stream().anyMatch(h -> h.actorId().equals(o.actorId())));
  }

  /** {@code MOSCOW (Reuters) –}, {@code London CNN —}: the place at the head of a story. */
  static boolean isDateline(SentenceView view, Hit hit) {
    if (view.index() != 0 || !view.opensSentence(hit.from())) {
      return false;
    }
    if (isShouted(view, hit) && view.isCapital(hit.to())) {
      return true;
    }
    for (int i = hit.to(); i < Math.min(view.size(), hit.to() + 8); i++) {
      if (view.isMark(i, "—")
          || view.isMark(i, "–")
          || view.isMark(i, "--")
          || view.isMark(i, "(")) {
        return true;
      }
      if (view.isMark(i, "-")) {
        return true;
      }
      if (view.isWord(i) && !view.isCapital(i) && view.key(i) != null && !isNumber(view.key(i))) {
        return false;
      }
    }
    return view.size() == hit.to();
  }

  /** {@code WASHINGTON President …}: a dateline without a dash. */
  private static boolean isShouted(SentenceView view, Hit hit) {
    String surface = view.surface(hit.from(), hit.to());
    return !view.isAllCapitals() && surface.equals(surface.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isNumber(String key) {
    return Character.isDigit(key.charAt(0));
  }

  /**
   * {@code Moscow's Bolshoi}, {@code Moscow's old Bolshoi Theatre}, {@code Washington's Key
   * Bridge}: a name that is neither actor nor title, or goes on after one.
   */
  static boolean ownsUnknownName(SentenceView view, int from) {
    if (view.isTitleCase() || view.isAllCapitals()) {
      return false;
    }
    int start = from;
    while (start < from + MAX_ADJECTIVES && isAdjective(view, start)) {
      start++;
    }
    if (!view.isCapital(start) || !view.titlesBeginning(start, start + 1).isEmpty()) {
      return false;
    }
    Hit named = view.nameBeginning(start, h -> true);
    if (named != null) {
      return named.hasSurname() && isPartOfName(view, named.to());
    }
    return start == from || (isPartOfName(view, start + 1) && !isBody(view, start));
  }

  static boolean isAdjective(SentenceView view, int i) {
    return MetonymRules.isNoun(view, i) || ADJECTIVES.contains(String.valueOf(view.key(i)));
  }

  /** A run of capitals that holds a word for a body: Interior Ministry. */
  private static boolean isBody(SentenceView view, int start) {
    for (int i = start; view.isCapital(i); i++) {
      if (Words.BODY.contains(view.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The Beijing Platform for Action: a capitalised word follows that is neither name nor title. */
  static boolean isPartOfName(SentenceView view, int next) {
    String key = view.key(next);
    return key != null
        && view.isCapital(next)
        && !view.isTitleCase()
        && !view.isAllCapitals()
        && !Words.CALENDAR.contains(key)
        && view.nameBeginning(next, h -> true) == null
        && view.titlesBeginning(next, next + 1).isEmpty();
  }

  /** {@code flights between Moscow and Paris}, {@code the time difference between}. */
  static boolean isRoute(SentenceView view, int between) {
    for (int i = between - 1; i >= Math.max(0, between - ROUTE_WINDOW); i--) {
      String key = view.key(i);
      if (key != null
          && (ROUTE.contains(key) || (key.equals("difference") && view.is(i - 1, "time")))) {
        return true;
      }
    }
    return false;
  }

  /** {@code burst into song}, {@code is not the only city}. */
  static boolean isTowns(SentenceView view, int verb, String key) {
    if (TOWN_VERB.contains(key) || TOWN_VERB.contains(String.valueOf(view.key(verb + 1)))) {
      return true;
    }
    for (int i = verb + 1; MetonymRules.COPULA.contains(key) && i <= verb + URBAN_WINDOW; i++) {
      if (view.key(i) == null) {
        return false;
      }
      if (URBAN.contains(view.key(i))) {
        return true;
      }
    }
    return false;
  }
}
