package org.parley.position;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A compiled pattern: what {@code docs/codebook.md} calls a pattern, as a tree. */
sealed interface Pattern extends Serializable {

  /** How much more often than another a common word stands in a clause. */
  int COMMON = 20;

  /**
   * What a clause must hold for the pattern to match at all: of each set at least one, as words,
   * {@code beginnings*} and {@code @actor} keys. Empty when nothing can be told.
   */
  List<Set<String>> requirements();

  /** The set of which the fewest clauses hold one; empty when there is none. */
  static Set<String> rarest(List<Set<String>> requirements) {
    Set<String> best = Set.of();
    for (Set<String> some : requirements) {
      if (best.isEmpty() || frequency(some) < frequency(best)) {
        best = some;
      }
    }
    return best;
  }

  /** How many clauses hold one of some keys, on a rough scale. */
  private static int frequency(Set<String> keys) {
    int frequency = 0;
    for (String key : keys) {
      frequency += CommonWords.contains(key) ? COMMON : 1;
    }
    return frequency;
  }

  /** One word, by any of its base forms or exactly as printed. */
  record Word(String word) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of(Set.of(word));
    }
  }

  /**
   * Any word that begins so.
   *
   * @param key the letters and a star
   */
  record Beginning(String letters, String key) implements Pattern {
    Beginning(String letters) {
      this(letters, letters + "*");
    }

    @Override
    public List<Set<String>> requirements() {
      return List.of(Set.of(key));
    }
  }

  /** A mention of an actor, or a pronoun that stands for it. */
  record ActorReference(String actorId) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of(Set.of("@" + actorId));
    }
  }

  /** Up to so many words that are not looked at. */
  record Gap(int words) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of();
    }
  }

  /** All items in order. */
  record Sequence(List<Pattern> items) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return items.stream().flatMap(item -> item.requirements().stream()).distinct().toList();
    }
  }

  /**
   * One of the alternatives.
   *
   * @param words those of the alternatives that are one word, as {@link Clause#at} takes them
   * @param others the rest
   */
  record Choice(List<Pattern> alternatives, List<String> words, List<Pattern> others)
      implements Pattern {

    Choice(List<Pattern> alternatives) {
      this(
          alternatives,
          alternatives.stream().map(Choice::word).filter(word -> !word.isEmpty()).toList(),
          alternatives.stream().filter(pattern -> word(pattern).isEmpty()).toList());
    }

    private static String word(Pattern pattern) {
      if (pattern instanceof Word word) {
        return word.word();
      }
      return pattern instanceof Beginning beginning ? beginning.key() : "";
    }

    @Override
    public List<Set<String>> requirements() {
      Set<String> all = new HashSet<>();
      for (Pattern alternative : alternatives) {
        Set<String> some = rarest(alternative.requirements());
        if (some.isEmpty()) {
          return List.of();
        }
        all.addAll(some);
      }
      return List.of(all);
    }
  }

  /** The item or nothing. */
  record Maybe(Pattern item) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of();
    }
  }

  /** Nothing, where the item does not follow. */
  record Absent(Pattern item) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of();
    }
  }

  /** Nothing, where the word before is not the item. */
  record NotAfter(Pattern item) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of();
    }
  }

  /** Nothing, at the beginning of the clause or at its end. */
  record Edge(boolean end) implements Pattern {
    @Override
    public List<Set<String>> requirements() {
      return List.of();
    }
  }
}
