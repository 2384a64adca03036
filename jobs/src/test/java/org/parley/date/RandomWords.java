package org.parley.date;

import java.util.Random;

/** Texts of words in any order, for properties that hold whatever is written. */
final class RandomWords {

  private RandomWords() {}

  /** So many of the words; one in {@code glued} has no space behind. */
  static String text(String[] words, int count, int glued, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(words[random.nextInt(words.length)])
          .append(random.nextInt(glued) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
