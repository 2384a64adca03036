package org.parley.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.text.Zone;

/**
 * Links statements of headlines, highlights and captions to those of the story that say the same:
 * speakers that do not contradict each other and a share of common words.
 */
final class RepeatFinder {

  /** Common words over those of the shorter content. */
  private static final double MIN_SHARE = 0.6;

  private static final int MIN_COMMON_WORDS = 3;

  /**
   * An article has a handful of headlines and highlights; in a page of hundreds the rest stand
   * alone.
   */
  private static final int MAX_COMPARED = 300;

  private RepeatFinder() {}

  /**
   * For each statement the numbers of those that say the same.
   *
   * @param drafts in order of their numbers
   * @param speakers of the drafts, in the same order
   */
  static List<List<Integer>> find(List<Draft> drafts, List<Speaker> speakers) {
    List<List<Integer>> repeats = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (Draft draft : drafts) {
      repeats.add(new ArrayList<>());
      words.add(isStory(draft) ? null : words(draft));
    }
    int compared = 0;
    for (int a = 0; a < drafts.size() && compared < MAX_COMPARED; a++) {
      if (isStory(drafts.get(a)) || words.get(a).size() < MIN_COMMON_WORDS) {
        continue;
      }
      compared++;
      for (int b = 0; b < drafts.size(); b++) {
        boolean pair = a != b && (isStory(drafts.get(b)) || a < b);
        if (pair && drafts.get(b).outer() == null && agree(speakers.get(a), speakers.get(b))) {
          if (words.get(b) == null) {
            words.set(b, words(drafts.get(b)));
          }
          if (same(words.get(a), words.get(b))) {
            repeats.get(a).add(b);
            repeats.get(b).add(a);
          }
        }
      }
    }
    return repeats;
  }

  private static boolean isStory(Draft draft) {
    return draft.passage().paragraph().zone() == Zone.BODY;
  }

  private static boolean agree(Speaker a, Speaker b) {
    return a.ids().isEmpty() || b.ids().isEmpty() || a.ids().stream().anyMatch(b.ids()::contains);
  }

  private static boolean same(Set<String> a, Set<String> b) {
    int common = 0;
    for (String word : a) {
      common += b.contains(word) ? 1 : 0;
    }
    int shorter = Math.min(a.size(), b.size());
    return common >= MIN_COMMON_WORDS && common >= MIN_SHARE * shorter;
  }

  private static Set<String> words(Draft draft) {
    Set<String> words = new HashSet<>();
    for (Draft.Part part : draft.parts()) {
      Passage p = part.passage();
      for (int i = part.first(); i <= part.last(); i++) {
        String word = p.folded(i);
        boolean closed =
            p.is(i, WordClass.AUXILIARY)
                || p.is(i, WordClass.PREPOSITION)
                || p.is(i, WordClass.SUBORDINATOR)
                || p.is(i, WordClass.CONJUNCTION)
                || p.is(i, WordClass.DETERMINER);
        if (p.isWord(i) && !closed) {
          words.add(word.length() > 5 ? word.substring(0, 5) : word);
        }
      }
    }
    return words;
  }
}
