package org.parley.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** Weighted alternatives for each symbol of {@code grammar.txt}. */
final class Grammar {

  private record Alternative(int upTo, List<String> pieces) {}

  private final Map<String, List<Alternative>> symbols = new HashMap<>();

  Grammar() {
    for (String line : Resource.lines("grammar.txt")) {
      String[] cells = line.split("\t", 3);
      List<Alternative> known = symbols.computeIfAbsent(cells[0], k -> new ArrayList<>());
      int before = known.isEmpty() ? 0 : known.get(known.size() - 1).upTo();
      // Text stands at even places, names of slots at odd ones.
      known.add(
          new Alternative(
              before + Integer.parseInt(cells[1]), List.of(cells[2].split("[{}]", -1))));
    }
  }

  /**
   * Writes one expansion of a symbol.
   *
   * @param fill gives the words of a slot that is no symbol
   */
  void expand(
      String symbol,
      SplittableRandom random,
      BiFunction<String, SplittableRandom, String> fill,
      StringBuilder out) {
    List<Alternative> alternatives = symbols.get(symbol);
    int drawn = random.nextInt(alternatives.get(alternatives.size() - 1).upTo());
    int chosen = 0;
    while (alternatives.get(chosen).upTo() <= drawn) {
      chosen++;
    }
    List<String> pieces = alternatives.get(chosen).pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (i % 2 == 0) {
        out.append(pieces.get(i));
      } else if (symbols.containsKey(pieces.get(i))) {
        expand(pieces.get(i), random, fill, out);
      } else {
        out.append(fill.apply(pieces.get(i), random));
      }
    }
  }
}
