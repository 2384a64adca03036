package org.parley.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Hatching of time that no article covers: nobody looked, which is not zero. */
final class Hatch {

  private static final Color LINES = new Color(0xCFCFCF);
  private static final double DISTANCE = 4;

  private Hatch() {}

  static void draw(Graphics2D g, Rectangle2D box) {
    g.setColor(Palette.PAPER);
    g.fill(box);
    Graphics2D clipped = (Graphics2D) g.create();
    clipped.clip(box);
    clipped.setColor(LINES);
    clipped.setStroke(Strokes.THIN);
    double height = box.getHeight();
    double start = Math.floor((box.getX() - height) / DISTANCE) * DISTANCE;
    for (double x = start; x < box.getMaxX(); x += DISTANCE) {
      clipped.draw(new Line2D.Double(x, box.getMaxY(), x + height, box.getY()));
    }
    clipped.dispose();
  }
}
