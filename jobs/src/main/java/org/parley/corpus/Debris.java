package org.parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.text.Zone;

/**
 * Marks captions, highlights and boilerplate: first by the rules of {@code lines.txt}, then by what
 * stands next to a line so marked. A document of one line is never debris.
 */
final class Debris {

  private static final int VIDEO_TITLE_WORDS = 15;
  private static final int HIGHLIGHT_WORDS = 30;
  private static final int STOPPED_HIGHLIGHT_WORDS = 20;
  private static final int MAX_HIGHLIGHTS = 8;
  private static final int CAPTION_WORDS = 60;

  /** Repetitions of later captions are not looked for, so that time stays linear. */
  private static final int MAX_CAPTIONS = 20;

  private static final int REPEATED_WORDS = 12;
  private static final int REPEATED_TITLE_WORDS = 3;
  private static final int TITLE_LINES = 4;
  private static final String TIME_CODE = "time code";
  private static final String IMAGE_NAME = "image name";

  private final String text;
  private final List<Line> lines;
  private final Verdict[] verdicts;

  /**
   * @param verdicts one per line, null for a line still undecided; filled in place
   */
  Debris(String text, List<Line> lines, Verdict[] verdicts) {
    this.text = text;
    this.lines = lines;
    this.verdicts = verdicts;
  }

  void mark() {
    for (Line line : lines) {
      if (verdicts[line.index()] == null && line.words() == 0) {
        verdicts[line.index()] = Verdict.boilerplate("no words");
      }
    }
    if (lines.size() < 2) {
      return;
    }
    for (Line line : lines) {
      if (verdicts[line.index()] == null && !line.normal().isEmpty()) {
        verdicts[line.index()] = byRule(line);
      }
    }
    for (Line line : lines) {
      int i = line.index();
      if (verdicts[i] == null && hasPlaceMarkers(line)) {
        verdicts[i] = Verdict.caption("persons marked by their place");
      } else if (verdicts[i] == null && i < TITLE_LINES && endsWithNameInBrackets(line)) {
        verdicts[i] = Verdict.caption("caption with credit");
      }
    }
    markNeighbours();
    markHighlights();
    markRepeats();
  }

  private Verdict byRule(Line line) {
    for (LineRule rule : LineRule.candidates(line)) {
      if (rule.matches(line, lines.size())) {
        return new Verdict(rule.zone(), rule.reason());
      }
    }
    return null;
  }

  /** True for {@code (L)} and {@code (R)}, {@code (C)} and {@code (R)} and the like in one line. */
  private boolean hasPlaceMarkers(Line line) {
    if (line.words() > Line.MAX_WORDS) {
      return false;
    }
    int found = 0;
    List<Token> tokens = line.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i - 1).is("(") && tokens.get(i + 1).is(")")) {
        found |=
            switch (tokens.get(i).folded()) {
              case "l", "left" -> 1;
              case "r", "right" -> 2;
              case "c", "centre", "center" -> 4;
              default -> 0;
            };
      }
    }
    return Integer.bitCount(found) >= 2;
  }

  /** True for a sentence and, in brackets behind it, the two to five words of a name. */
  private boolean endsWithNameInBrackets(Line line) {
    List<Token> tokens = line.tokens();
    int last = tokens.size() - 1;
    if (line.words() > CAPTION_WORDS || !tokens.get(last).is(")")) {
      return false;
    }
    int open = last - 1;
    while (open > 0
        && tokens.get(open).kind() == TokenKind.WORD
        && Character.isUpperCase(text.charAt(tokens.get(open).start()))) {
      open--;
    }
    int words = last - 1 - open;
    return words >= 2
        && words <= 5
        && open > 1
        && tokens.get(open).is("(")
        && tokens.get(open - 1).is(".");
  }

  /** Titles above time codes; captions directly above a credit in brackets. */
  private void markNeighbours() {
    boolean picture = false;
    for (int i = 1; i < lines.size(); i++) {
      picture |= has(i - 1, IMAGE_NAME);
      Line above = lines.get(i - 1);
      if (verdicts[i] == null || verdicts[i - 1] != null) {
        continue;
      }
      boolean title =
          has(i, TIME_CODE)
              && above.words() <= VIDEO_TITLE_WORDS
              && !above.normal().endsWith(".")
              && (picture || i > 1);
      if (title) {
        verdicts[i - 1] = Verdict.boilerplate("title of a video");
      }
      boolean credited =
          verdicts[i].zone() == Zone.CAPTION
              && lines.get(i).normal().startsWith("(")
              && lines.get(i).adjacent()
              && !above.adjacent()
              && i > 1
              && above.words() <= Line.MAX_WORDS
              && isApart(i);
      if (credited) {
        verdicts[i - 1] = Verdict.caption("stands on its credit");
      }
    }
  }

  /** True when a blank line follows line {@code i}. */
  private boolean isApart(int i) {
    return i + 1 < lines.size() && !lines.get(i + 1).adjacent();
  }

  private boolean has(int i, String reason) {
    return verdicts[i] != null && verdicts[i].reason().equals(reason);
  }

  private void markHighlights() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (verdicts[i] != null && verdicts[i].zone() == Zone.HIGHLIGHTS) {
        markHighlightsAfter(i);
        return;
      }
    }
    int story = firstStory();
    for (int i = 0; i < story; i++) {
      Line line = lines.get(i);
      boolean point = isBullet(line) && line.words() <= HIGHLIGHT_WORDS;
      if (verdicts[i] == null && point && !line.endsSentence()) {
        verdicts[i] = new Verdict(Zone.HIGHLIGHTS, "point before the story");
      }
    }
  }

  private void markHighlightsAfter(int heading) {
    boolean stops = heading + 1 < lines.size() && lines.get(heading + 1).normal().endsWith(".");
    int longest = stops ? STOPPED_HIGHLIGHT_WORDS : HIGHLIGHT_WORDS;
    int marked = 0;
    for (int i = heading + 1; i + 1 < lines.size() && marked < MAX_HIGHLIGHTS; i++) {
      Line line = lines.get(i);
      if (verdicts[i] != null) {
        continue;
      }
      boolean ends =
          line.words() > longest
              || Dateline.opens(text, line)
              || (!stops && line.normal().endsWith(".") && !line.normal().endsWith("..."));
      if (ends) {
        return;
      }
      verdicts[i] = new Verdict(Zone.HIGHLIGHTS, "point under the heading of highlights");
      marked++;
    }
  }

  /** The first undecided line that reads like a paragraph of the story; 0 when there is none. */
  private int firstStory() {
    for (Line line : lines) {
      if (verdicts[line.index()] == null && !isBullet(line) && Headings.isStory(line)) {
        return line.index();
      }
    }
    return 0;
  }

  private static boolean isBullet(Line line) {
    return line.normal().startsWith("* ") || line.normal().startsWith("• ");
  }

  private void markRepeats() {
    Map<String, Integer> first = new HashMap<>();
    List<String> captions = new ArrayList<>();
    for (Line line : lines) {
      int i = line.index();
      String key = line.normalWithoutStop();
      if (key.isEmpty()) {
        continue;
      }
      Integer earlier = first.putIfAbsent(key, i);
      if (verdicts[i] == null && earlier != null && isWorthRepeating(lines.get(earlier), line)) {
        verdicts[i] = Verdict.boilerplate("repeated");
      }
      if (verdicts[i] == null
          && line.words() >= REPEATED_WORDS
          && captions.stream().anyMatch(caption -> caption.startsWith(key))) {
        verdicts[i] = Verdict.caption("repeated caption");
      }
      if (verdicts[i] != null
          && verdicts[i].zone() == Zone.CAPTION
          && captions.size() < MAX_CAPTIONS) {
        captions.add(line.normal());
      }
    }
  }

  private boolean isWorthRepeating(Line earlier, Line line) {
    if (line.words() >= REPEATED_WORDS) {
      return true;
    }
    boolean title =
        earlier.index() < TITLE_LINES && !earlier.endsSentence() && !earlier.endsWithColon();
    boolean caption =
        verdicts[earlier.index()] != null && verdicts[earlier.index()].zone() == Zone.CAPTION;
    return line.words() >= REPEATED_TITLE_WORDS && (title || caption);
  }
}
