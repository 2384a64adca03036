package org.parley.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Words by kind, frequent ones first, drawn with a frequency of about one over rank: a few real
 * words make half of the text and a long tail of made-up ones keeps articles apart.
 */
final class Vocabulary {

  private static final int RARE_WORDS = 6000;
  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl",
    "r", "s", "sh", "st", "t", "tr", "v", "w", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
  private static final String[] CODAS = {"", "", "n", "r", "l", "s", "t", "nd", "ck", "m"};

  private final Map<String, List<String>> words = new HashMap<>();

  Vocabulary(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (String line : Resource.lines("words.txt")) {
      int tab = line.indexOf('\t');
      List<String> kind = new ArrayList<>(List.of(line.substring(tab + 1).split(" ")));
      for (int i = 0; i < RARE_WORDS; i++) {
        kind.add(made(random));
      }
      words.put(line.substring(0, tab), kind);
    }
  }

  boolean has(String kind) {
    return words.containsKey(kind);
  }

  String draw(String kind, SplittableRandom random) {
    List<String> all = words.get(kind);
    return all.get(rank(all.size(), random));
  }

  /** A rank from 0, its probability about one over rank. */
  static int rank(int size, SplittableRandom random) {
    return Math.min(size - 1, (int) Math.pow(size + 1.0, random.nextDouble()) - 1);
  }

  /** A made-up word of two or three syllables. */
  static String made(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(VOWELS[random.nextInt(VOWELS.length)]);
    }
    return word.append(CODAS[random.nextInt(CODAS.length)]).toString();
  }
}
