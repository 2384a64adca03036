package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 100;
  private static final Rectangle2D AREA = new Rectangle2D.Double(40, 20, 100, 60);

  private final Plot plot = new Plot(AREA, 1000, 1010, -2, 4);

  private Color at(int x, int y) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Palette.PAPER);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    plot.draw(g);
    g.dispose();
    return new Color(image.getRGB(x, y));
  }

  @Test
  void putsAMarkWhereItsValuesLieOnTheArea() {
    plot.marks(List.of(new Point2D.Double(1005, 1)), Color.RED, new StatementMark(1, true));

    assertThat(at(90, 50)).isEqualTo(Palette.INK);
    assertThat(at(100, 50)).isEqualTo(Palette.PAPER);
  }

  @Test
  void fillsStepsFromZeroUpToTheNextPoint() {
    plot.steps(
        List.of(new Point2D.Double(1002, 3), new Point2D.Double(1004, 0)), new Color(0x0072B2));

    assertThat(at(62, 58)).isEqualTo(new Color(0x0072B2));
    assertThat(at(78, 32)).isEqualTo(new Color(0x0072B2));
    assertThat(at(62, 62)).isEqualTo(Palette.PAPER);
    assertThat(at(82, 58)).isEqualTo(Palette.PAPER);
    assertThat(at(70, 28)).isEqualTo(Palette.PAPER);
  }

  @Test
  void leavesGapsBetweenStrokes() {
    plot.strokes(
        List.of(
            new Point2D.Double(1000, 1),
            new Point2D.Double(1003, 1),
            new Point2D.Double(1007, 1),
            new Point2D.Double(1010, 1)),
        Color.RED,
        Strokes.line(4));

    assertThat(at(50, 50)).isEqualTo(Color.RED);
    assertThat(at(90, 50)).isEqualTo(Palette.PAPER);
    assertThat(at(130, 50)).isEqualTo(Color.RED);
  }

  @Test
  void drawsNothingWithoutPoints() {
    plot.line(List.of(), Color.RED, Strokes.NORMAL);

    assertThat(at(90, 50)).isEqualTo(Palette.PAPER);
  }
}
