package org.parley.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.text.WordMemo;

/**
 * The base forms that a printed word may have: {@code leaving} gives leave and, wrongly but
 * harmlessly, leav. Rules for regular endings and {@code irregular.txt} for the rest; a word is
 * always among its own forms.
 */
final class Lemmas {

  private static final Map<String, Set<String>> IRREGULAR = irregular();
  private static final WordMemo<Set<String>> KNOWN = new WordMemo<>(Lemmas::forms);

  private Lemmas() {}

  /** All forms under which a pattern may name the folded word. */
  static Set<String> of(String folded) {
    return KNOWN.of(folded);
  }

  private static Set<String> forms(String folded) {
    Set<String> forms = new HashSet<>();
    forms.add(folded);
    forms.addAll(IRREGULAR.getOrDefault(folded, Set.of()));
    int length = folded.length();
    if (length > 3 && folded.endsWith("s") && !folded.endsWith("ss")) {
      forms.add(folded.substring(0, length - 1));
      if (folded.endsWith("ies")) {
        forms.add(folded.substring(0, length - 3) + "y");
      } else if (folded.endsWith("es")) {
        forms.add(folded.substring(0, length - 2));
      }
    } else if (length > 3 && folded.endsWith("ed")) {
      stem(folded.substring(0, length - 2), forms);
      if (folded.endsWith("ied")) {
        forms.add(folded.substring(0, length - 3) + "y");
      }
    } else if (length > 4 && folded.endsWith("ing")) {
      stem(folded.substring(0, length - 3), forms);
    }
    return Set.copyOf(forms);
  }

  private static void stem(String stem, Set<String> forms) {
    forms.add(stem);
    forms.add(stem + "e");
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      forms.add(stem.substring(0, last));
    }
  }

  private static Map<String, Set<String>> irregular() {
    Map<String, Set<String>> bases = new HashMap<>();
    for (String line : WordFile.lines("irregular.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        bases.computeIfAbsent(words[i], w -> new HashSet<>()).add(words[0]);
      }
    }
    return bases;
  }
}
