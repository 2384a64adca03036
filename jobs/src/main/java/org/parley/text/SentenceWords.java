package org.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that tell where sentences end, from {@code sentences.txt}. */
final class SentenceWords {

  private static final Map<String, Set<String>> WORDS = read();

  private SentenceWords() {}

  /** True for a word that opens sentences and hardly ever follows an abbreviation inside one. */
  static boolean isOpener(String folded) {
    return WORDS.get("opener").contains(folded);
  }

  /** True for the verb of a reporting clause. */
  static boolean isReportingVerb(String folded) {
    return WORDS.get("verb").contains(folded);
  }

  /** True for a word in small letters that may open a name, and with it a sentence. */
  static boolean isNamePrefix(String folded) {
    return WORDS.get("prefix").contains(folded);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SentenceWords.class.getResourceAsStream("sentences.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split(" ", 3);
        if (fields.length >= 2 && !line.startsWith("#")) {
          words.computeIfAbsent(fields[0], kind -> new HashSet<>()).add(fields[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
