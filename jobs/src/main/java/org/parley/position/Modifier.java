package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A pattern of {@code modifiers.txt} and what it does to the position beside it.
 *
 * @param kind what it does
 * @param pattern the words
 */
record Modifier(Kind kind, Pattern pattern) {

  /** All of them, in file order. */
  private static final List<Modifier> ALL = read();

  private static final PatternKeys KEYS =
      new PatternKeys(ALL.stream().map(Modifier::pattern).toList());
  private static final PatternIndex INDEX =
      new PatternIndex(ALL.stream().map(Modifier::pattern).toList(), KEYS);

  /** What a modifier does; the file says it with examples. */
  enum Kind {
    FLIP,
    OPPOSE,
    KEEP,
    VOID,
    NEXT,
    HEDGE,
    AFTER,
    PAST,
    NOBODY
  }

  /** Those that may stand in a clause, in file order. */
  static List<Modifier> in(Clause clause) {
    return INDEX.candidates(clause.keys(KEYS)).stream().mapToObj(ALL::get).toList();
  }

  private static List<Modifier> read() {
    PatternParser parser = new PatternParser(Map.of());
    List<Modifier> modifiers = new ArrayList<>();
    for (String line : WordFile.lines("modifiers.txt")) {
      int blank = line.indexOf(' ');
      try {
        modifiers.add(
            new Modifier(
                Kind.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT)),
                parser.parse(line.substring(blank))));
      } catch (PatternSyntaxError e) {
        throw new IllegalStateException("modifiers.txt: " + line + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(modifiers);
  }
}
