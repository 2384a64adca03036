package org.parley.chart;

import java.awt.BasicStroke;

/** Line widths, in points. */
final class Strokes {

  static final BasicStroke THIN = new BasicStroke(0.5f);
  static final BasicStroke NORMAL = line(1f);
  static final BasicStroke BOLD = line(1.6f);
  static final BasicStroke DASHED = dashed(1.6f);

  private Strokes() {}

  static BasicStroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static BasicStroke dashed(float width) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);
  }
}
