package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which of many patterns may match, asked once for all of them: one whose requirements are not all
 * met cannot. Patterns are looked up by the requirement that is rarest met, so that the cost is
 * that of the patterns that nearly match, not of those there are.
 */
final class PatternIndex {

  private final int[][] byAnchor;
  private final BitSet always = new BitSet();
  private final List<int[][]> words = new ArrayList<>();
  private final List<int[][]> actors = new ArrayList<>();

  /** An index of patterns by their places in the list. */
  PatternIndex(List<Pattern> patterns, PatternKeys keys) {
    List<BitSet> found = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      found.add(new BitSet());
    }
    for (int i = 0; i < patterns.size(); i++) {
      Pattern pattern = patterns.get(i);
      words.add(numbers(pattern, false, keys));
      actors.add(numbers(pattern, true, keys));
      Set<String> anchor = wordAnchor(pattern);
      always.set(i, anchor.isEmpty());
      for (int number : keys.of(anchor)) {
        found.get(number).set(i);
      }
    }
    byAnchor = found.stream().map(set -> set.stream().toArray()).toArray(int[][]::new);
  }

  private static boolean namesActor(Set<String> requirement) {
    return requirement.stream().anyMatch(key -> key.startsWith("@"));
  }

  private static int[][] numbers(Pattern pattern, boolean actors, PatternKeys keys) {
    return pattern.requirements().stream()
        .filter(requirement -> namesActor(requirement) == actors)
        .map(keys::of)
        .toArray(int[][]::new);
  }

  /** The rarest requirement that words alone can meet; empty when there is none. */
  private static Set<String> wordAnchor(Pattern pattern) {
    return Pattern.rarest(
        pattern.requirements().stream().filter(some -> !namesActor(some)).toList());
  }

  /**
   * The places of the patterns that may match a text with these words, whoever is named or meant in
   * it.
   */
  BitSet byWords(BitSet found) {
    BitSet candidates = (BitSet) always.clone();
    for (int k = found.nextSetBit(0); k >= 0; k = found.nextSetBit(k + 1)) {
      for (int i : byAnchor[k]) {
        candidates.set(i);
      }
    }
    return meeting(words, candidates, found);
  }

  /** The places of the patterns that may match a text with these words and actors. */
  BitSet candidates(BitSet found) {
    return meeting(actors, byWords(found), found);
  }

  private static BitSet meeting(List<int[][]> requirements, BitSet candidates, BitSet found) {
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (!meets(requirements.get(i), found)) {
        candidates.clear(i);
      }
    }
    return candidates;
  }

  private static boolean meets(int[][] requirements, BitSet found) {
    for (int[] some : requirements) {
      boolean met = false;
      for (int i = 0; i < some.length && !met; i++) {
        met = found.get(some[i]);
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }
}
