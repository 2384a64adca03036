package org.parley.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The nouns of {@code nouns.txt} with the words that may follow them. */
final class NounLexicon {

  private static final Map<String, Set<String>> BY_FORM = read();

  private NounLexicon() {}

  /** True when the noun takes the preposition, or {@code to}. */
  static boolean takes(String noun, String next) {
    return BY_FORM.getOrDefault(noun, Set.of()).contains(next);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> byForm = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NounLexicon.class.getResourceAsStream("nouns.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\\|", -1);
          for (String form : fields[0].trim().split(" ", -1)) {
            byForm.put(form, Set.of(fields[1].trim().split(" ", -1)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byForm;
  }
}
