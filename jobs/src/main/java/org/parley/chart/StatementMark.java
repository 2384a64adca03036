package org.parley.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.style.markers.Marker;

/**
 * The mark of statements on one level and day: its area grows with their number; filled when they
 * are dated to the day, else hollow.
 */
final class StatementMark extends Marker {

  private static final double RADIUS = 2.5;
  private static final double LARGEST = 4.6;

  private final double radius;
  private final boolean filled;

  StatementMark(int statements, boolean filled) {
    this.radius = radius(statements);
    this.filled = filled;
  }

  /** In points; the area is in proportion to the number, until the mark would fill its level. */
  static double radius(int statements) {
    return Math.min(LARGEST, RADIUS * Math.sqrt(statements));
  }

  @Override
  public void paint(Graphics2D g, double x, double y, int ignored) {
    Ellipse2D mark = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setColor(filled ? Palette.INK : Palette.PAPER);
    g.fill(mark);
    g.setColor(filled ? Palette.PAPER : Palette.INK);
    g.setStroke(filled ? Strokes.THIN : Strokes.NORMAL);
    g.draw(mark);
  }
}
