package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LetteringTest {

  private static final Font FONT = Fonts.regular(9);

  @Property(tries = 100)
  void noLineIsWiderThanAllowed(
      @ForAll String text, @ForAll @IntRange(min = 20, max = 200) int width) {
    List<String> lines = Lettering.wrap(text, FONT, width, 3);
    assertThat(lines).hasSizeBetween(1, 3);
    assertThat(lines).allMatch(l -> Lettering.width(l, FONT) <= width || l.length() <= 2);
  }

  @Test
  void saysThatSomethingIsCutOff() {
    assertThat(Lettering.wrap("one two three four five six seven", FONT, 40, 2))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
    assertThat(Lettering.wrap("one two", FONT, 400, 2)).containsExactly("one two");
  }

  @Test
  void labelsOfNearPointsDoNotCoverEachOther() {
    LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, 400, 300));
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Point2D at = new Point2D.Double(200 + 4 * i, 150 + 3 * i);
      boxes.add(placer.place(at, 3, List.of("Label number " + i), FONT));
    }
    for (Rectangle2D a : boxes) {
      assertThat(boxes.stream().filter(b -> b.intersects(a))).hasSize(1);
    }
  }

  @Test
  void theSameNetworkHasTheSamePlacesOnThePage() {
    List<ForceLayout.Edge> edges =
        List.of(new ForceLayout.Edge(0, 1, 1), new ForceLayout.Edge(1, 2, 0.5));
    double[][] places = ForceLayout.place(5, edges, 1.3);
    assertThat(places).isDeepEqualTo(ForceLayout.place(5, edges, 1.3));
    for (double[] place : places) {
      assertThat(place[0]).isBetween(0.0, 1.0);
      assertThat(place[1]).isBetween(0.0, 1.0);
    }
  }
}
