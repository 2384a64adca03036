package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.parley.chart.Lettering.Anchor;

/** Sides with their marks, on as many lines as they need. */
final class SideLegend {

  private static final Font LABEL = Fonts.regular(8.5);

  private static final double LINE = 14;
  private final List<String> labels;
  private final List<Point2D> places = new ArrayList<>();
  private final double height;

  SideLegend(List<String> labels, double width) {
    this.labels = labels;
    double x = 0;
    double y = LINE / 2;
    for (String label : labels) {
      double needed = 14 + Lettering.width(label, LABEL) + 14;
      if (x > 0 && x + needed > width) {
        x = 0;
        y += LINE;
      }
      places.add(new Point2D.Double(x, y));
      x += needed;
    }
    this.height = y + LINE / 2 + 4;
  }

  double height() {
    return height;
  }

  void draw(Graphics2D g) {
    g.setFont(LABEL);
    for (int i = 0; i < labels.size(); i++) {
      Point2D at = places.get(i);
      g.setColor(Palette.SERIES.get(i));
      g.fill(SideMark.shape(i, at.getX() + 5, at.getY()));
      g.setColor(Palette.INK);
      Lettering.draw(g, labels.get(i), at.getX() + 13, at.getY(), Anchor.START);
    }
  }
}
