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

  /** True when the rule holds for a line of a document of {@code lines} lines. */
  boolean matches(Line line, int lines) {
    return line.words() <= maxWords
        && (place == Place.ANY
            || (place == Place.TOP && line.index() < EDGE_LINES)
            || (place == Place.END && line.index() >= lines - EDGE_LINES))
        && (pattern.matches(line.normal())
            || (!pattern.isRegex() && pattern.matches(line.normalWithoutStop())));
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
