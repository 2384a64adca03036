package org.parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;

class ChartSetTest {

  private static final int MIN_WIDTH = 1600;
  private static final int EDGE = 20;

  @TempDir Path folder;

  private ChartSet draw(int documents) throws IOException {
    return draw(SyntheticRun.tables(documents));
  }

  private ChartSet draw(Map<String, Table> tables) throws IOException {
    ChartSet set = ChartSet.of(SyntheticRun.opened(tables));
    set.draw(folder, SpreadsheetRules.TABLES);
    return set;
  }

  @Test
  void drawsEveryFigureOfARunWithItsDataBesideIt() throws IOException {
    ChartSet set = draw(90);

    assertThat(set.leftOut()).isEmpty();
    assertThat(set.figures())
        .extracting(Figure::name)
        .containsExactly(
            "actors_ranked",
            "mentions_over_time",
            "cooccurrence_heatmap",
            "strongest_ties",
            "positions_latest",
            "positions_assad_role",
            "positions_use_of_force",
            "positions_sanctions");
    for (Figure figure : set.figures()) {
      Table data = data(figure);
      assertThat(data.columns()).isEqualTo(figure.data().columns());
      assertThat(data.rows()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 90})
  void isWideEnoughForPrintAndLeavesAMarginWithoutInk(int documents) throws IOException {
    for (Figure figure : draw(documents).figures()) {
      BufferedImage image = ImageIO.read(folder.resolve(figure.name() + ".png").toFile());
      assertThat(image.getWidth()).isGreaterThanOrEqualTo(MIN_WIDTH);
      assertThat(image.getHeight()).isBetween(300, 2400);
      assertThat(inkAtEdges(image)).as(figure.name()).isZero();
      assertThat(ink(image)).as(figure.name()).isGreaterThan(5000);
    }
  }

  @Test
  void givesTheSamePixelsForTheSameTables() {
    RunTables run = SyntheticRun.opened(SyntheticRun.tables(40));
    for (Figure figure : ChartSet.of(run).figures()) {
      assertThat(pixels(Sheet.draw(figure)))
          .as(figure.name())
          .isEqualTo(pixels(Sheet.draw(figure)));
    }
  }

  @Test
  void saysWhatItLeavesOutOfAnEmptyRun() throws IOException {
    ChartSet set = draw(Map.of());

    assertThat(set.figures()).isEmpty();
    assertThat(set.leftOut()).hasSize(8).allMatch(out -> !out.reason().isEmpty());
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private Table data(Figure figure) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(figure.name() + ".csv"))) {
      return Table.read(figure.name(), in, SpreadsheetRules.TABLES);
    }
  }

  private static int inkAtEdges(BufferedImage image) {
    int ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean edge =
            x < EDGE || y < EDGE || x >= image.getWidth() - EDGE || y >= image.getHeight() - EDGE;
        ink += edge && (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
      }
    }
    return ink;
  }

  private static long ink(BufferedImage image) {
    return Arrays.stream(pixels(image)).filter(p -> (p & 0xFFFFFF) != 0xFFFFFF).count();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
