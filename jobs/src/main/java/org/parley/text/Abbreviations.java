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

  /** The longest abbreviation, its full stop included, in UTF-16 units. */
  static final int MAX_LENGTH = 8;

  private static final Map<String, String> KINDS = read();

  private Abbreviations() {}

  /**
   * True when a word is an abbreviation.
   *
   * @param folded with its full stop
   * @param capital whether it begins with a capital letter
   * @param beforeDigit whether a digit follows it
   */
  static boolean contains(String folded, boolean capital, boolean beforeDigit) {
    String kind = KINDS.get(folded);
    return kind != null
        && (capital || kind.endsWith("-small") || beforeDigit)
        && (!kind.equals("number") || beforeDigit);
  }

  /** True when a sentence may end with the abbreviation; false for one that introduces a word. */
  static boolean mayEndSentence(String folded) {
    String kind = KINDS.getOrDefault(folded, "other");
    return kind.startsWith("other") || kind.equals("month");
  }

  private static Map<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Abbreviations.class.getResourceAsStream("abbreviations.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split(" ", 3);
        if (fields.length >= 2 && !line.startsWith("#")) {
          kinds.put(fields[0], fields[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }
}
