package org.parley.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/**
 * The mark of a side's statements: another shape for each, for those who see no colours; filled
 * when dated to the day, else hollow.
 */
final class SideMark extends Marker {

  private static final double MARK = 3.2;

  private final int number;
  private final boolean filled;

  SideMark(int number, boolean filled) {
    this.number = number;
    this.filled = filled;
  }

  /** In the colour that the series has set; of one size, since a legend shows it too. */
  @Override
  public void paint(Graphics2D g, double x, double y, int ignored) {
    Color colour = g.getColor();
    Shape mark = shape(number, x, y);
    g.setColor(filled ? colour : Palette.PAPER);
    g.fill(mark);
    g.setColor(filled ? Palette.PAPER : colour);
    g.setStroke(filled ? Strokes.THIN : Strokes.NORMAL);
    g.draw(mark);
  }

  /** Circle, square, triangle, diamond, and over again. */
  static Shape shape(int number, double x, double y) {
    double r = MARK;
    return switch (number % 4) {
      case 0 -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case 1 -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r);
      case 2 -> polygon(x, y - 1.2 * r, x + 1.15 * r, y + r * 0.9, x - 1.15 * r, y + r * 0.9);
      default -> polygon(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
    };
  }

  private static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
