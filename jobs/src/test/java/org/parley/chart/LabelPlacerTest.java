package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPlacerTest {

  private static final Rectangle2D BOX = new Rectangle2D.Double(10, 20, 40, 10);

  @ParameterizedTest
  @CsvSource({
    "0, 25, 100, 25, 40",
    "100, 25, 0, 25, 40",
    "30, 0, 30, 100, 10",
    "30, 25, 30, 100, 5",
    "20, 25, 30, 25, 10",
    "0, 0, 100, 0, 0",
    "0, 25, 5, 25, 0",
    "10, 20, 50, 30, 41.231",
    "30, 25, 30, 25, 0",
  })
  void aLineCoversWhatLiesInTheBox(double x1, double y1, double x2, double y2, double length) {
    assertThat(LabelPlacer.covered(new Line2D.Double(x1, y1, x2, y2), BOX))
        .isCloseTo(length, within(0.001));
  }

  @Test
  void aLabelRatherStandsAcrossALineThanAlongIt() {
    LabelPlacer labels = new LabelPlacer(new Rectangle2D.Double(0, 0, 400, 400));
    Point2D centre = new Point2D.Double(200, 200);
    Line2D along = new Line2D.Double(centre, new Point2D.Double(400, 200));
    labels.avoid(along, 1);
    labels.avoid(new Line2D.Double(centre, new Point2D.Double(0, 200)), 1);
    Rectangle2D box = labels.place(centre, 10, List.of("United States"), Fonts.regular(8));
    assertThat(LabelPlacer.covered(along, box)).isLessThan(box.getHeight());
    assertThat(box.contains(centre)).isFalse();
  }
}
