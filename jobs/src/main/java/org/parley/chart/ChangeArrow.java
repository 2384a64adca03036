package org.parley.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** From the mean level before a change to the one after; dashed when tentative. */
final class ChangeArrow {

  static final Color COLOUR = Palette.VERMILLION;

  private static final double HEAD = 5;

  private ChangeArrow() {}

  /** Coordinates are places on the sheet. */
  static void draw(Graphics2D g, double x1, double y1, double x2, double y2, boolean tentative) {
    g.setColor(COLOUR);
    g.setStroke(tentative ? Strokes.DASHED : Strokes.line(2));
    double length = Math.max(0.01, Math.hypot(x2 - x1, y2 - y1));
    double ux = (x2 - x1) / length;
    double uy = (y2 - y1) / length;
    g.draw(new Line2D.Double(x1, y1, x2 - ux * HEAD, y2 - uy * HEAD));
    Path2D head = new Path2D.Double();
    head.moveTo(x2, y2);
    head.lineTo(x2 - ux * HEAD * 1.4 - uy * HEAD * 0.7, y2 - uy * HEAD * 1.4 + ux * HEAD * 0.7);
    head.lineTo(x2 - ux * HEAD * 1.4 + uy * HEAD * 0.7, y2 - uy * HEAD * 1.4 - ux * HEAD * 0.7);
    head.closePath();
    g.fill(head);
  }
}
