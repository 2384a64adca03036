package org.parley.mention;

import java.util.Set;

/** A government that is only wished for: {@code a transition to an inclusive Syrian government}. */
final class NotYet {

  private static final Set<String> BODIES = Set.of("government", "cabinet", "administration");
  private static final Set<String> ARTICLES = Set.of("a", "an", "any", "another");
  private static final Set<String> MODIFIERS = Set.of("more", "most", "new", "very");
  private static final int MAX_ADJECTIVES = 4;

  private NotYet() {}

  /** True behind an indefinite article, unless the name is the first part of a compound. */
  static boolean isGovernment(SentenceView view, Hit hit) {
    if (!BODIES.contains(String.valueOf(view.key(hit.to() - 1))) || isJoined(view, hit.to())) {
      return false;
    }
    int at = hit.from() - 1;
    while (at > hit.from() - 1 - MAX_ADJECTIVES && isAdjective(view, at)) {
      at--;
    }
    return ARTICLES.contains(String.valueOf(view.key(at)));
  }

  /** {@code a Syrian government spokesman}, {@code a Syrian government-held town}. */
  private static boolean isJoined(SentenceView view, int next) {
    String key = view.key(next);
    return view.isHyphen(next)
        || view.isPossessive(next)
        || (key != null && view.isWord(next) && !Words.FUNCTION.contains(key));
  }

  private static boolean isAdjective(SentenceView view, int i) {
    String key = view.key(i);
    return view.isHyphen(i)
        || MODIFIERS.contains(String.valueOf(key))
        || (key != null && view.isWord(i) && !view.isCapital(i) && !Words.FUNCTION.contains(key));
  }
}
