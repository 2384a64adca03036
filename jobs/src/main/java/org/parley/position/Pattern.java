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
   * Words, {@code beginnings*} and {@code @actor} keys of which a clause must hold at least one for
   * the pattern to match at all; empty when nothing can be told.
   */
  Set<String> anchors();

  /** How many clauses hold one of the anchors, on a rough scale. */
  private static int frequency(Set<String> anchors) {
    int frequency = 0;
    for (String anchor : anchors) {
      frequency += CommonWords.contains(anchor) ? COMMON : 1;
    }
    return frequency;
  }

  /** One word, by any of its base forms or exactly as printed. */
  record Word(String word) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of(word);
    }
  }

  /** Any word that begins so. */
  record Beginning(String letters) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of(letters + "*");
    }
  }

  /** A mention of an actor, or a pronoun that stands for it. */
  record ActorReference(String actorId) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of("@" + actorId);
    }
  }

  /** Up to so many words that are not looked at. */
  record Gap(int words) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of();
    }
  }

  /** All items in order. */
  record Sequence(List<Pattern> items) implements Pattern {
    @Override
    public Set<String> anchors() {
      Set<String> best = Set.of();
      for (Pattern item : items) {
        Set<String> anchors = item.anchors();
        if (!anchors.isEmpty() && (best.isEmpty() || frequency(anchors) < frequency(best))) {
          best = anchors;
        }
      }
      return best;
    }
  }

  /** One of the alternatives. */
  record Choice(List<Pattern> alternatives) implements Pattern {
    @Override
    public Set<String> anchors() {
      Set<String> all = new HashSet<>();
      for (Pattern alternative : alternatives) {
        Set<String> anchors = alternative.anchors();
        if (anchors.isEmpty()) {
          return Set.of();
        }
        all.addAll(anchors);
      }
      return all;
    }
  }

  /** The item or nothing. */
  record Maybe(Pattern item) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of();
    }
  }

  /** Nothing, where the item does not follow. */
  record Absent(Pattern item) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of();
    }
  }

  /** Nothing, where the word before is not the item. */
  record NotAfter(Pattern item) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of();
    }
  }

  /** Nothing, at the beginning of the clause or at its end. */
  record Edge(boolean end) implements Pattern {
    @Override
    public Set<String> anchors() {
      return Set.of();
    }
  }
}
