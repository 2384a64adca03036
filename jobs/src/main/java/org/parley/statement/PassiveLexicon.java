package org.parley.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The participles of {@code passives.txt}. */
final class PassiveLexicon {

  /**
   * @param frames what may follow the participle
   * @param whole true when the subject belongs to the content
   */
  record Entry(Set<String> frames, boolean whole) {}

  private static final Map<String, Entry> BY_FORM = read();

  private PassiveLexicon() {}

  /** The entry of a participle; null for other words. */
  static Entry entry(String folded) {
    return BY_FORM.get(folded);
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> byForm = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PassiveLexicon.class.getResourceAsStream("passives.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\\|", -1);
          byForm.put(
              fields[0].trim(),
              new Entry(Set.of(fields[1].trim().split(" ", -1)), fields[2].trim().equals("whole")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byForm;
  }
}
