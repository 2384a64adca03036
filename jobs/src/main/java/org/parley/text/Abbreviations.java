package org.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words that end in a full stop of their own, from {@code abbreviations.txt}. */
final class Abbreviations {

  private static final Map<String, Boolean> MAY_END = read();

  private Abbreviations() {}

  /** True when the folded word with its full stop is an abbreviation. */
  static boolean contains(String folded) {
    return MAY_END.containsKey(folded);
  }

  /** True when a sentence may end with the abbreviation; false for one that introduces a word. */
  static boolean mayEndSentence(String folded) {
    return MAY_END.getOrDefault(folded, true);
  }

  private static Map<String, Boolean> read() {
    Map<String, Boolean> mayEnd = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Abbreviations.class.getResourceAsStream("abbreviations.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split(" ", 3);
        if (fields.length >= 2 && !line.startsWith("#")) {
          mayEnd.put(fields[0], fields[1].equals("other"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mayEnd;
  }
}
