package org.parley.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.text.Token;

/** Words by which titles are told, from {@code headings.txt}. */
final class HeadingWords {

  private static final Map<String, Set<String>> WORDS = read();

  private HeadingWords() {}

  /** True for a verb that makes a title a clause: {@code is}, {@code faces}, {@code isn't}. */
  static boolean isFiniteVerb(String folded) {
    return WORDS.get("verb").contains(folded) || (folded.endsWith("n't") && folded.length() > 3);
  }

  /** True for a word that opens a second clause after a comma. */
  static boolean opensClause(String folded) {
    return WORDS.get("clause").contains(folded);
  }

  /** True for a first word that titles do not have but narration and speech do. */
  static boolean isNarrator(String folded) {
    return WORDS.get("narrator").contains(folded);
  }

  /** True for a word that opens questions. */
  static boolean isQuestionWord(String folded) {
    return WORDS.get("question").contains(folded);
  }

  /** True for a line that names the occasion of a transcript. */
  static boolean namesAnOccasion(Line line) {
    for (Token token : line.tokens()) {
      if (WORDS.get("occasion").contains(token.folded())) {
        return line.words() >= 3;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                HeadingWords.class.getResourceAsStream("headings.txt"), StandardCharsets.UTF_8))) {
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
