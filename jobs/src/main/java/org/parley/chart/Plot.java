package org.parley.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines, marks and steps of two numeric variables as an XChart on a rectangle of the sheet; what is
 * added later lies above. Points are values, not places on the sheet.
 */
final class Plot {

  private final Rectangle2D area;
  private final XYChart chart;

  /**
   * An empty plot.
   *
   * @param area on the sheet, in whole points
   * @param left value at the left edge
   * @param right value at the right edge, above {@code left}
   * @param low value at the lower edge
   * @param high value at the upper edge, above {@code low}
   */
  Plot(Rectangle2D area, double left, double right, double low, double high) {
    this.area = area;
    chart = new XYChart((int) Math.round(area.getWidth()), (int) Math.round(area.getHeight()));
    BareChart.strip(chart.getStyler());
    chart.getStyler().setXAxisMin(left).setXAxisMax(right).setYAxisMin(low).setYAxisMax(high);
  }

  /** A line through points. */
  void line(List<? extends Point2D> points, Color colour, BasicStroke stroke) {
    if (!points.isEmpty()) {
      add(points, XYSeriesRenderStyle.Line)
          .setMarker(SeriesMarkers.NONE)
          .setLineColor(colour)
          .setLineStyle(stroke);
    }
  }

  /** Separate straight lines: each pair of points is one. */
  void strokes(List<? extends Point2D> ends, Color colour, BasicStroke stroke) {
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < ends.size(); i += 2) {
      points.add(ends.get(i));
      points.add(ends.get(i + 1));
      points.add(new Point2D.Double(ends.get(i + 1).getX(), Double.NaN));
    }
    line(points, colour, stroke);
  }

  /** A mark at each point. */
  void marks(List<? extends Point2D> points, Color colour, Marker marker) {
    if (!points.isEmpty()) {
      add(points, XYSeriesRenderStyle.Scatter).setMarker(marker).setMarkerColor(colour);
    }
  }

  /** A filled area between 0 and each point's y, up to the next point's x; x must not fall. */
  void steps(List<? extends Point2D> points, Color colour) {
    if (!points.isEmpty()) {
      add(points, XYSeriesRenderStyle.StepArea)
          .setMarker(SeriesMarkers.NONE)
          .setLineStyle(SeriesLines.NONE)
          .setFillColor(colour);
    }
  }

  private XYSeries add(List<? extends Point2D> points, XYSeriesRenderStyle style) {
    return chart
        .addSeries(
            String.valueOf(chart.getSeriesCollection().size()),
            points.stream().mapToDouble(Point2D::getX).toArray(),
            points.stream().mapToDouble(Point2D::getY).toArray())
        .setXYSeriesRenderStyle(style);
  }

  void draw(Graphics2D g) {
    if (!chart.getSeriesCollection().isEmpty()) {
      BareChart.paint(chart, g, area);
    }
  }
}
