package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures, wraps and draws text; all lengths in points. */
final class Lettering {

  /** Where the given x lies on the drawn line. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.25;
  private static final String ELLIPSIS = "…";

  private Lettering() {}

  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
  }

  static double lineHeight(Font font) {
    return font.getSize2D() * LEADING;
  }

  /**
   * Breaks a text between words, and within a word that is wider than a line. What does not fit
   * into the lines allowed ends in an ellipsis.
   */
  static List<String> wrap(String text, Font font, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, font) > width && line.length() > 1) {
        int fit = fitting(line, font, width);
        lines.add(line.substring(0, fit));
        line = line.substring(fit);
      }
    }
    lines.add(line);
    if (lines.size() <= maxLines) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
    kept.set(maxLines - 1, shorten(kept.get(maxLines - 1) + " " + ELLIPSIS, font, width));
    return kept;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  static String shorten(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    String rest = text;
    while (rest.length() > 1 && width(rest.strip() + ELLIPSIS, font) > width) {
      rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
    }
    return rest.strip() + ELLIPSIS;
  }

  private static int fitting(String word, Font font, double width) {
    int fit = word.length() - 1;
    while (fit > 1 && width(word.substring(0, fit), font) > width) {
      fit--;
    }
    return Character.isHighSurrogate(word.charAt(fit - 1)) && fit > 1 ? fit - 1 : fit;
  }

  /** Draws one line; {@code y} is its middle. */
  static void draw(Graphics2D g, String text, double x, double y, Anchor anchor) {
    double width = width(text, g.getFont());
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    g.drawString(text, (float) left, (float) (y + g.getFont().getSize2D() * 0.36));
  }

  /** Draws lines one below the other; {@code y} is the middle of them all. */
  static void drawCentred(Graphics2D g, List<String> lines, double x, double y, Anchor anchor) {
    double height = lineHeight(g.getFont());
    double first = y - height * (lines.size() - 1) / 2;
    for (int i = 0; i < lines.size(); i++) {
      draw(g, lines.get(i), x, first + i * height, anchor);
    }
  }

  /** Draws lines downwards from the top; returns the y below them. */
  static double drawDown(Graphics2D g, List<String> lines, double x, double top) {
    double height = lineHeight(g.getFont());
    for (int i = 0; i < lines.size(); i++) {
      draw(g, lines.get(i), x, top + height * (i + 0.5), Anchor.START);
    }
    return top + height * lines.size();
  }
}
