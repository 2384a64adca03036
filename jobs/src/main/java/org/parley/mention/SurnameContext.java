package org.parley.mention;

import java.util.Set;

/** Whether a surname stands alone, or within the name of somebody or something else. */
final class SurnameContext {

  /** What the words around a surname say. */
  enum Verdict {
    /** It may stand for its bearer. */
    ALONE,
    /** An initial stands before it: {@code J. Kerry}. */
    INITIAL,
    /** A given name that the codebook does not know stands before it: somebody else. */
    OTHER_BEARER,
    /** It is part of a compound, such as a place or a firm. */
    COMPOUND
  }

  private static final Set<String> PREFIXES =
      Set.of("anti", "pro", "post", "pre", "non", "ex", "mid", "trans", "neo", "un");

  private static final int CREDIT_WINDOW = 10;

  private SurnameContext() {}

  static Verdict of(SentenceView view, Hit hit, Set<String> lowerCaseWords) {
    Verdict before = isInCredit(view, hit) ? Verdict.COMPOUND : before(view, hit, lowerCaseWords);
    return before == Verdict.ALONE && isFollowedByName(view, hit) ? Verdict.COMPOUND : before;
  }

  private static Verdict before(SentenceView view, Hit hit, Set<String> lowerCaseWords) {
    int at = hit.from() - 1;
    String key = view.key(at);
    if (key == null || view.isPossessive(at)) {
      return Verdict.ALONE;
    }
    if (view.isHyphen(at)) {
      String first = view.key(at - 1);
      boolean joined =
          first != null
              && view.isCapital(at - 1)
              && !PREFIXES.contains(first)
              && !isKnown(view, at)
              && (Words.GIVEN.contains(first) || isGivenName(view, at - 2));
      return joined ? Verdict.COMPOUND : Verdict.ALONE;
    }
    if (!view.isWord(at)) {
      return Verdict.ALONE;
    }
    if (!view.isCapital(at)) {
      boolean particle = Words.PARTICLE.contains(key) && view.isCapital(at - 1);
      return particle ? Verdict.OTHER_BEARER : Verdict.ALONE;
    }
    if (Words.COMPASS.contains(key) && !view.isTitleCase() && !view.isAllCapitals()) {
      return Verdict.COMPOUND;
    }
    if (isKnown(view, hit.from()) || isPlain(key)) {
      return Verdict.ALONE;
    }
    if (key.length() == 1) {
      return isGiven(view, at - 1, lowerCaseWords) ? Verdict.OTHER_BEARER : Verdict.INITIAL;
    }
    boolean given = Words.GIVEN.contains(key);
    if (given) {
      return Verdict.OTHER_BEARER;
    }
    if (view.isAllCapitals() || view.isTitleCase()) {
      return Verdict.ALONE;
    }
    if (view.opensSentence(at)) {
      boolean common =
          lowerCaseWords.contains(key)
              || key.endsWith("ing")
              || key.endsWith("ly")
              || key.endsWith("ed");
      return common ? Verdict.ALONE : Verdict.COMPOUND;
    }
    return Verdict.OTHER_BEARER;
  }

  /** {@code Carla Bruni-Sarkozy}: the words joined are the second and third of a name. */
  private static boolean isGivenName(SentenceView view, int i) {
    return view.isCapital(i) && Words.GIVEN.contains(String.valueOf(view.key(i)));
  }

  /** {@code Photograph: Rex/Zuma}: an agency, beside a slash. */
  private static boolean isInCredit(SentenceView view, Hit hit) {
    if (!view.isMark(hit.from() - 1, "/") && !view.isMark(hit.to(), "/")) {
      return false;
    }
    for (int i = hit.from() - 1; i > 0 && i >= hit.from() - CREDIT_WINDOW; i--) {
      if (view.isMark(i, ":") && Words.CREDIT.contains(String.valueOf(view.key(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** A word before an initial that can only be a given name: {@code Michael D. Cohen}. */
  private static boolean isGiven(SentenceView view, int i, Set<String> lowerCaseWords) {
    String key = view.key(i);
    if (key == null || key.length() < 2 || !view.isCapital(i)) {
      return false;
    }
    if (view.isAllCapitals() || view.isTitleCase() || view.opensSentence(i)) {
      return Words.GIVEN.contains(key)
          || (view.opensSentence(i) && !isPlain(key) && !lowerCaseWords.contains(key));
    }
    return !isPlain(key) && !isKnown(view, i + 1);
  }

  /** A title word, or the name of a body, ends there. */
  private static boolean isKnown(SentenceView view, int end) {
    return view.titleEnding(end, t -> true) != null || view.bodyEnding(end) != null;
  }

  private static boolean isPlain(String key) {
    return Words.FUNCTION.contains(key)
        || Words.CALENDAR.contains(key)
        || Words.NATION.contains(key)
        || Words.AFTER.contains(key);
  }

  private static boolean isFollowedByName(SentenceView view, Hit hit) {
    int next = hit.to();
    String key = view.key(next);
    if (key != null
        && !view.isCapital(next)
        && (isParticle(view, next, key) || isNamedAfter(view, next, key))) {
      return true;
    }
    if (key == null || !view.isCapital(next) || view.isAllCapitals()) {
      return false;
    }
    if (Words.AFTER.contains(key) || Words.CALENDAR.contains(key)) {
      return false;
    }
    if (view.isTitleCase()) {
      return view.opensSentence(hit.from())
          && view.nameBeginning(next, h -> h.names().stream().anyMatch(SurnameContext::isCity))
              != null
          && view.key(next + 1) == null;
    }
    return true;
  }

  /** {@code the Rhodes scholar}; not {@code anti-Gadhafi street protests}. */
  private static boolean isNamedAfter(SentenceView view, int next, String key) {
    String further = view.key(next + 1);
    boolean compound =
        further != null
            && view.isWord(next + 1)
            && !view.isCapital(next + 1)
            && !Words.FUNCTION.contains(further);
    return Words.NAMED_AFTER.contains(key) && !compound;
  }

  /** {@code Meshaal al-Tammo}, {@code Khalifa bin Ahmed}: the name goes on. */
  private static boolean isParticle(SentenceView view, int i, String key) {
    if (key.equals("al")) {
      return view.isHyphen(i + 1) ? view.isCapital(i + 2) : view.isCapital(i + 1);
    }
    return Words.PARTICLE.contains(key) && view.isCapital(i + 1);
  }

  private static boolean isCity(NameEntry entry) {
    return entry.form() == org.parley.codebook.AliasForm.METONYM;
  }
}
