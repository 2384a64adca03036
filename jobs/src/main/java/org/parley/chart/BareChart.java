package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * XChart without title, legend, axes and ground: the plot fills the chart to its edges, so that a
 * value lies where our own scales and lettering expect it, and charts can lie upon each other.
 */
final class BareChart {

  private static final Color CLEAR = new Color(255, 255, 255, 0);
  private static final Font FONT = Fonts.regular(8);

  private BareChart() {}

  /** Takes away all but the data; XChart measures labels that it hides, so it gets our font. */
  static void strip(AxesChartStyler styler) {
    styler
        .setBaseFont(FONT)
        .setChartTitleFont(FONT)
        .setLegendFont(FONT)
        .setAnnotationTextFont(FONT)
        .setAnnotationTextPanelFont(FONT)
        .setToolTipFont(FONT)
        .setLocale(Locale.ROOT)
        .setChartTitleVisible(false)
        .setLegendVisible(false)
        .setChartPadding(0)
        .setChartBackgroundColor(CLEAR)
        .setPlotBackgroundColor(CLEAR)
        .setPlotBorderVisible(false)
        .setPlotContentSize(1);
    styler
        .setAxisTitleFont(FONT)
        .setAxisTickLabelsFont(FONT)
        .setAxisTitlesVisible(false)
        .setAxisTicksVisible(false)
        .setPlotGridLinesVisible(false)
        .setPlotTicksMarksVisible(false)
        .setPlotMargin(0);
  }

  /**
   * Paints a stripped chart.
   *
   * @param area on the sheet, in whole points
   */
  static void paint(AxesChart<?, ?> chart, Graphics2D g, Rectangle2D area) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      own.translate(area.getX(), area.getY());
      chart.paint(own, (int) Math.round(area.getWidth()), (int) Math.round(area.getHeight()));
    } finally {
      own.dispose();
    }
  }
}
