package org.parley.mention;

import java.util.List;
import java.util.Set;
import org.parley.codebook.AliasForm;

/** Tells a capital that acts for its government from the place, by {@code metonyms.txt}. */
final class MetonymRules {

  private static final List<List<String>> LINES = ResourceLines.read("metonyms.txt");
  private static final Set<String> PLACE_NOUN_AFTER = words("place_noun_after");
  private static final Set<String> PLACE_POSSESSED = words("place_possessed");
  private static final Set<String> COMPOUND = words("compound");
  private static final Set<String> PLACE_COMPOUND = words("place_compound");
  private static final Set<String> ACTOR_NOUN_AFTER = words("actor_noun_after");
  private static final Set<String> PARTNER = words("partner");
  private static final Set<String> VERB_BEFORE = words("verb_before");
  private static final Set<String> NOUN_BEFORE = words("noun_before");
  private static final Set<String> PLACE_BEFORE = words("place_before");
  private static final Set<String> PLACE_OF = words("place_of");
  private static final Set<String> VERB_AFTER = words("verb_after");
  static final Set<String> COPULA = words("copula");
  private static final Set<String> COPULA_AFTER = words("copula_after");
  private static final Set<String> CITY = words("city");
  private static final Set<String> NOUN_PREPOSITIONS = Set.of("to", "from", "for", "on", "of");
  private static final int MAX_COORDINATION = 4;
  private static final int NOUN_WINDOW = 3;
  private static final int POSSESSED_WINDOW = 5;

  private MetonymRules() {}

  static Set<String> words(String name) {
    return ResourceLines.words(LINES, name);
  }

  /** True when the capital or seat at the hit acts. */
  static boolean acts(SentenceView view, Hit hit) {
    boolean article = view.is(hit.from() - 1, "the") && !isNoun(view, hit.to());
    boolean several =
        hit.to() - hit.from() > 1 && !CITY.contains(view.joined(hit.from(), hit.to()));
    boolean seat = several || article;
    Boolean decided = compound(view, hit);
    if (decided == null && (Places.isDateline(view, hit) || Places.isOwnedByOthers(view, hit))) {
      decided = false;
    }
    if (decided == null) {
      decided = after(view, hit);
    }
    if (decided == null) {
      decided = before(view, hit, 0);
    }
    if (decided == null) {
      decided = subject(view, hit, 0) ? Boolean.TRUE : null;
    }
    return decided == null ? seat : decided;
  }

  /** True when what follows makes a place of the capital: {@code London mayor}. */
  static boolean isPlaceBefore(SentenceView view, Hit hit) {
    return Boolean.FALSE.equals(after(view, hit));
  }

  /** A lower-case word that makes a compound with what stands before it. */
  static boolean isNoun(SentenceView view, int i) {
    String key = view.key(i);
    return key != null
        && view.isWord(i)
        && !view.isCapital(i)
        && !Words.FUNCTION.contains(key)
        && !isVerb(view, i, key);
  }

  private static Boolean compound(SentenceView view, Hit hit) {
    if (view.isHyphen(hit.to())) {
      String second = view.key(hit.to() + 1);
      if (second != null && COMPOUND.contains(second)) {
        return true;
      }
      if (second != null && PLACE_COMPOUND.contains(second)) {
        return false;
      }
      if (view.nameBeginning(hit.to() + 1, Hit::isBody) != null) {
        return true;
      }
    }
    if (view.isHyphen(hit.from() - 1)) {
      String first = view.key(hit.from() - 2);
      if ("anti".equals(first) || "pro".equals(first)) {
        return true;
      }
      if (view.bodyEnding(hit.from() - 1) != null) {
        return true;
      }
    }
    return null;
  }

  /** The body; null when it is the place at the head of a story. */
  static Hit unlessDateline(SentenceView view, Hit body) {
    return body != null && body.isCity() && Places.isDateline(view, body) ? null : body;
  }

  private static Boolean after(SentenceView view, Hit hit) {
    int next = hit.to();
    if (view.isPossessive(next)) {
      for (int i = next + 1; i <= next + POSSESSED_WINDOW && view.key(i) != null; i++) {
        if (PLACE_POSSESSED.contains(view.key(i))) {
          return false;
        }
        if ((Words.FUNCTION.contains(view.key(i)) && !Places.isAdjective(view, i))
            || (i > next + 1 && !view.isHyphen(i - 1) && isVerb(view, i, view.key(i)))) {
          break;
        }
      }
      return !Places.ownsUnknownName(view, next + 1);
    }
    String key = view.key(next);
    if (key != null && ACTOR_NOUN_AFTER.contains(key)) {
      return true;
    }
    if (key != null && PLACE_NOUN_AFTER.contains(key)) {
      return false;
    }
    if (hit.to() - hit.from() == 1 && Places.isPartOfName(view, next)) {
      return false;
    }
    if (view.isMark(next, ",")) {
      Hit state = view.nameBeginning(next + 1, h -> sharesActor(h, hit, AliasForm.NAME));
      if (state != null) {
        return false;
      }
      boolean relative = view.is(next + 1, "which") || view.is(next + 1, "whose");
      if (relative && !followsPlaceWord(view, hit) && !isPartOfTown(view, hit.from() - 1)) {
        return true;
      }
    }
    return null;
  }

  private static boolean sharesActor(Hit a, Hit b, AliasForm form) {
    return a.names().stream()
        .filter(e -> e.form() == form)
        .anyMatch(e -> b.names().stream().anyMatch(o -> o.actorId().equals(e.actorId())));
  }

  /** {@code the city of Rome}. */
  private static boolean isPartOfTown(SentenceView view, int of) {
    return view.is(of, "of") && PLACE_OF.contains(String.valueOf(view.key(of - 1)));
  }

  private static boolean followsPlaceWord(SentenceView view, Hit hit) {
    String key = view.key(hit.from() - 1);
    return key != null && PLACE_BEFORE.contains(key);
  }

  /** Decides by what stands before; for the later parts of an enumeration by its first part. */
  private static Boolean before(SentenceView view, Hit hit, int depth) {
    int at = hit.from() - 1;
    if (view.is(at, "the")) {
      at--;
    }
    String key = view.key(at);
    if (key == null && !view.isMark(at, ",")) {
      return null;
    }
    if (key != null) {
      if (key.equals("between") && (!isPair(view, hit) || Places.isRoute(view, at))) {
        return false;
      }
      if (PARTNER.contains(key) || VERB_BEFORE.contains(key)) {
        return true;
      }
      if (view.is(at, "on") && isCall(view.key(at - 1))) {
        return true;
      }
      if (NOUN_PREPOSITIONS.contains(key)) {
        return byNoun(view, at);
      }
      if (PLACE_BEFORE.contains(key)) {
        return false;
      }
    }
    boolean joins = view.isMark(at, ",") || "and".equals(key) || "or".equals(key);
    if (!joins || depth >= MAX_COORDINATION) {
      return null;
    }
    int end = view.isMark(at - 1, ",") ? at - 1 : at;
    Hit left = view.bodyEnding(end);
    if (left != null) {
      return before(view, left, depth + 1);
    }
    return isPlaceList(view, end) ? Boolean.FALSE : null;
  }

  /** {@code between Basra and Baghdad}: the first of them is no actor. */
  private static boolean isPlaceList(SentenceView view, int end) {
    String key = view.isCapital(end - 1) ? view.key(end - 2) : null;
    return key != null && (key.equals("between") || PLACE_BEFORE.contains(key));
  }

  /** {@code between Moscow and Washington}, not {@code between Baghdad and the airport}. */
  private static boolean isPair(SentenceView view, Hit hit) {
    if (!view.is(hit.to(), "and")) {
      return false;
    }
    int start = view.is(hit.to() + 1, "the") ? hit.to() + 2 : hit.to() + 1;
    return view.nameBeginning(start, h -> h.isBody() && !h.isAdjective()) != null;
  }

  private static boolean isCall(String key) {
    return key != null && (key.startsWith("call") || key.startsWith("rel"));
  }

  private static Boolean byNoun(SentenceView view, int preposition) {
    boolean of = view.is(preposition, "of");
    for (int i = preposition - 1; i >= 0 && i >= preposition - NOUN_WINDOW; i--) {
      String key = view.key(i);
      if (key == null) {
        break;
      }
      if (NOUN_BEFORE.contains(key)) {
        return true;
      }
      if (of && PLACE_OF.contains(key)) {
        return false;
      }
    }
    return false;
  }

  /** True when a verb of deciding or speaking follows, at once or after an enumeration. */
  private static boolean subject(SentenceView view, Hit hit, int depth) {
    int next = hit.to();
    String key = view.key(next);
    if (key != null && isVerb(view, next, key)) {
      return !Places.isTowns(view, next, key);
    }
    boolean joins = view.isMark(next, ",") || "and".equals(key) || "or".equals(key);
    if (!joins || depth >= MAX_COORDINATION) {
      return false;
    }
    int start = view.is(next + 1, "and") || view.is(next + 1, "the") ? next + 2 : next + 1;
    Hit right = view.nameBeginning(start, h -> h.isBody() || h.isPerson());
    return right != null && subject(view, right, depth + 1);
  }

  private static boolean isVerb(SentenceView view, int i, String key) {
    boolean headline = view.isTitleCase() || view.isAllCapitals();
    if (view.isCapital(i) && !headline) {
      return false;
    }
    if (COPULA.contains(key)) {
      String next = view.key(i + 1);
      return next != null && (COPULA_AFTER.contains(next) || next.endsWith("ing"));
    }
    return VERB_AFTER.contains(key) || (key.length() > 4 && key.endsWith("ed"));
  }
}
