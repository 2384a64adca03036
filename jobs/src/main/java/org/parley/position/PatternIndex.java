package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of many patterns may match, asked once for all of them: one whose requirements are not all
 * met cannot. Patterns are looked up by the requirement that is rarest met, so that the cost is
 * that of the patterns that nearly match, not of those there are.
 */
final class PatternIndex {

  private final Map<Integer, List<Integer>> byAnchor = new HashMap<>();
  private final BitSet anchors = new BitSet();
  private final List<Integer> always = new ArrayList<>();
  private final List<int[][]> words = new ArrayList<>();
  private final List<int[][]> actors = new ArrayList<>();

  /** An index of patterns by their places in the list. */
  PatternIndex(List<CompiledPattern> patterns, PatternKeys keys) {
    for (int i = 0; i < patterns.size(); i++) {
      CompiledPattern pattern = patterns.get(i);
      words.add(numbers(pattern, false, keys));
      actors.add(numbers(pattern, true, keys));
      Set<String> anchor = wordAnchors(pattern);
      if (anchor.isEmpty()) {
        always.add(i);
      }
      for (int number : keys.of(anchor)) {
        anchors.set(number);
        byAnchor.computeIfAbsent(number, k -> new ArrayList<>()).add(i);
      }
    }
  }

  private static boolean namesActor(Set<String> requirement) {
    return requirement.stream().anyMatch(key -> key.startsWith("@"));
  }

  private static int[][] numbers(CompiledPattern pattern, boolean actors, PatternKeys keys) {
    return pattern.requirements().stream()
        .filter(requirement -> namesActor(requirement) == actors)
        .map(keys::of)
        .toArray(int[][]::new);
  }

  /** The rarest requirement that words alone can meet; empty when there is none. */
  private static Set<String> wordAnchors(CompiledPattern pattern) {
    return Pattern.rarest(
        pattern.requirements().stream().filter(some -> !namesActor(some)).toList());
  }

  /** True when a pattern may match a text with these words, whoever is named or meant in it. */
  boolean mayMatch(BitSet found) {
    for (int i : always) {
      if (meets(words.get(i), found)) {
        return true;
      }
    }
    for (int k = anchors.nextSetBit(0); k >= 0; k = anchors.nextSetBit(k + 1)) {
      if (found.get(k)) {
        for (int i : byAnchor.get(k)) {
          if (meets(words.get(i), found)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The places of the patterns that may match a text with these words and actors. */
  BitSet candidates(BitSet found) {
    BitSet candidates = new BitSet();
    always.forEach(candidates::set);
    for (int k = found.nextSetBit(0); k >= 0; k = found.nextSetBit(k + 1)) {
      if (anchors.get(k)) {
        byAnchor.get(k).forEach(candidates::set);
      }
    }
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (!meets(words.get(i), found) || !meets(actors.get(i), found)) {
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
