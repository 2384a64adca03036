package org.parley.position;

import java.util.Set;

/** Words so frequent that looking for them spares no work. */
final class CommonWords {

  private static final Set<String> WORDS = WordFile.words("common_words.txt");

  private CommonWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
