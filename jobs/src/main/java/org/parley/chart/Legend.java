package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.parley.chart.Lettering.Anchor;

/**
 * What colours mean, in one line.
 *
 * @param entries in order
 */
record Legend(List<Entry> entries) {

  record Entry(String label, Color colour) {}

  private static final Font FONT = Fonts.regular(8.5);
  private static final double BOX = 8;

  private static final Map<String, String> KINDS =
      Map.of(
          "person", "person",
          "government", "government",
          "organisation", "organisation",
          "group", "armed group or movement",
          "state", "state",
          "media", "media");

  /** Kinds of actors in a fixed order; those not among {@code present} left out. */
  static Legend ofKinds(List<String> present) {
    return new Legend(
        List.of("person", "government", "organisation", "group", "state", "media").stream()
            .filter(present::contains)
            .map(kind -> new Entry(KINDS.get(kind), Palette.ofKind(kind)))
            .toList());
  }

  /** Draws from left to right; {@code y} is the middle. */
  void draw(Graphics2D g, double left, double y) {
    double x = left;
    g.setFont(FONT);
    for (Entry entry : entries) {
      g.setColor(entry.colour());
      g.fill(new Rectangle2D.Double(x, y - BOX / 2, BOX, BOX));
      g.setColor(Palette.INK);
      Lettering.draw(g, entry.label(), x + BOX + 4, y, Anchor.START);
      x += BOX + 4 + Lettering.width(entry.label(), FONT) + 14;
    }
  }
}
