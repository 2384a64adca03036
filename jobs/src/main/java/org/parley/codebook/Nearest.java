package org.parley.codebook;

import java.util.Collection;

/** The known word that a misspelt one probably means, by Levenshtein distance. */
final class Nearest {

  private Nearest() {}

  /**
   * A hint for a message.
   *
   * @return {@code " Did you mean 'kerry'?"}, with its leading blank; empty when nothing is within
   *     a third of the word's length (at least 2 edits, always fewer than its letters)
   */
  static String hint(String word, Collection<String> known) {
    String best = "";
    int least = Math.min(Math.max(2, word.length() / 3), word.length() - 1) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) > least) {
        continue;
      }
      int distance = distance(word, candidate);
      boolean first = !best.isEmpty() && candidate.compareTo(best) < 0;
      if (distance < least || (distance == least && first)) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : " Did you mean '" + best + "'?";
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
