package org.parley.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.text.LinePattern;
import org.parley.text.Zone;

/**
 * One line of {@code lines.txt}: lines like this are not the story.
 *
 * @param zone where they belong
 * @param reason as the ledger prints it
 * @param place where in the document the rule holds
 * @param maxWords the longest line it applies to
 * @param pattern what the line looks like
 * @param example a line it matches
 */
record LineRule(
    Zone zone, String reason, Place place, int maxWords, LinePattern pattern, String example)
    implements Serializable {

  /** Where in a document a rule holds. */
  enum Place {
    ANY,
    /** Among the first {@value LineRule#EDGE_LINES} lines. */
    TOP,
    /** Among the last {@value LineRule#EDGE_LINES} lines. */
    END
  }

  private static final int EDGE_LINES = 8;

  /** The rules that ship, in file order. */
  static final List<LineRule> SHIPPED = read();

  private static final int INDEXED_CHARACTERS = 128;

  /** The rules that a line may match by its first character; the last list is for all others. */
  private static final List<List<LineRule>> BY_FIRST = index();

  /** The rules that a line may match, in file order. */
  static List<LineRule> candidates(Line line) {
    return BY_FIRST.get(Math.min(line.normal().charAt(0), INDEXED_CHARACTERS));
  }

  private static List<List<LineRule>> index() {
    List<List<LineRule>> index = new ArrayList<>();
    for (int c = 0; c <= INDEXED_CHARACTERS; c++) {
      char first = (char) c;
      boolean other = c == INDEXED_CHARACTERS;
      index.add(
          SHIPPED.stream()
              .filter(rule -> rule.pattern.mayOpenWith(first) || (other && rule.opensHigh()))
              .toList());
    }
    return index;
  }

  /** True when the rule holds for a line of a document of {@code lines} lines. */
  boolean matches(Line line, int lines) {
    return line.words() <= maxWords
        && (place == Place.ANY
            || (place == Place.TOP && line.index() < EDGE_LINES)
            || (place == Place.END && line.index() >= lines - EDGE_LINES))
        && (pattern.matches(line.normal())
            || (!pattern.isRegex()
                && line.normal().endsWith(".")
                && pattern.matches(line.normal(), line.normal().length() - 1)));
  }

  /** True when the pattern begins with a character beyond the index, such as ©. */
  private boolean opensHigh() {
    return pattern.toString().charAt(0) >= INDEXED_CHARACTERS;
  }

  private static List<LineRule> read() {
    List<LineRule> rules = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                LineRule.class.getResourceAsStream("lines.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          rules.add(
              new LineRule(
                  Zone.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                  fields[1],
                  Place.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                  Integer.parseInt(fields[3]),
                  LinePattern.parse(fields[4]),
                  fields[5]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rules);
  }
}
