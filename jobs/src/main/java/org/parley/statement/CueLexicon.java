package org.parley.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs of {@code cues.txt}, by each of their forms. */
final class CueLexicon {

  private static final Map<String, List<CueEntry>> BY_FORM = read();

  private CueLexicon() {}

  /** Entries whose first word has this form, longer phrases first; empty for most words. */
  static List<CueEntry> entries(String folded) {
    return BY_FORM.getOrDefault(folded, List.of());
  }

  /** True for a form of a verb of the list that is a word of its own. */
  static boolean isVerb(String folded) {
    return BY_FORM.containsKey(folded) && folded.charAt(0) != '\'';
  }

  /** True for a finite form of a verb of speech that a quotation may stand beside. */
  static boolean speaks(String folded) {
    return !folded.endsWith("ing")
        && entries(folded).stream()
            .anyMatch(
                e ->
                    e.rest().isEmpty()
                        && e.has("quote")
                        && e.family() == CueFamily.SPEECH
                        && !folded.equals(e.forms().get(0)));
  }

  private static Map<String, List<CueEntry>> read() {
    Map<String, List<CueEntry>> byForm = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                CueLexicon.class.getResourceAsStream("cues.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          CueEntry entry = entry(line);
          for (String form : entry.forms()) {
            List<CueEntry> same = byForm.computeIfAbsent(form, f -> new ArrayList<>());
            int at = 0;
            while (at < same.size() && same.get(at).rest().size() >= entry.rest().size()) {
              at++;
            }
            same.add(at, entry);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byForm;
  }

  private static CueEntry entry(String line) {
    String[] fields = line.split("\\|", -1);
    String[] words = fields[0].split("\\+", -1);
    List<String> rest = words.length > 1 ? List.of(words[1].trim().split(" ", -1)) : List.of();
    Set<String> frames = new HashSet<>();
    Set<String> prepositions = new HashSet<>();
    for (String frame : fields[1].trim().split(" ", -1)) {
      if (frame.startsWith("prep:")) {
        prepositions.add(frame.substring("prep:".length()));
      } else {
        frames.add(frame);
      }
    }
    CueFamily family = CueFamily.valueOf(fields[2].trim().toUpperCase(Locale.ROOT));
    List<String> forms = List.copyOf(Arrays.asList(words[0].trim().split(" ", -1)));
    return new CueEntry(forms, rest, Set.copyOf(frames), Set.copyOf(prepositions), family);
  }
}
