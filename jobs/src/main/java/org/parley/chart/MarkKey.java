package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.parley.chart.Lettering.Anchor;

/** What the marks of a timeline of positions mean, in one line. */
final class MarkKey {

  /** Of the line, in points. */
  static final double HEIGHT = 18;

  private static final Font FONT = Fonts.regular(7.5);
  private static final double GAP = 11;

  private final Graphics2D g;
  private final double y;
  private double x;

  private MarkKey(Graphics2D g, double y) {
    this.g = g;
    this.y = y;
    this.x = 3;
  }

  static void draw(Graphics2D g, double top, boolean changes) {
    MarkKey key = new MarkKey(g, top + HEIGHT / 2 - 2);
    new StatementMark(1, true).paint(g, key.x, key.y, 0);
    key.label(6, "dated to the day");
    new StatementMark(4, true).paint(g, key.x + 3, key.y, 0);
    key.label(11, "several at once");
    g.setColor(Palette.INK);
    g.setStroke(Strokes.line(1.2));
    g.draw(new Line2D.Double(key.x, key.y, key.x + 20, key.y));
    new StatementMark(1, false).paint(g, key.x + 10, key.y, 0);
    key.label(24, "somewhere on its bar");
    if (changes) {
      ChangeArrow.draw(g, key.x, key.y, key.x + 22, key.y, false);
      key.label(26, "change (dashed: tentative)");
    }
    Hatch.draw(g, new Rectangle2D.Double(key.x, key.y - 4, 12, 8));
    key.label(16, "month without articles");
  }

  private void label(double indent, String text) {
    x += indent;
    g.setFont(FONT);
    g.setColor(Palette.INK);
    Lettering.draw(g, text, x, y, Anchor.START);
    x += Lettering.width(text, FONT) + GAP;
  }
}
