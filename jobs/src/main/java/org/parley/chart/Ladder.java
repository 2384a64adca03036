package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.parley.chart.Lettering.Anchor;
import org.parley.codebook.Issue;

/**
 * The five levels of an issue with their colours and names, the highest above.
 *
 * @param issue whose levels they are
 * @param width in points
 */
record Ladder(RunTables run, Issue issue, double width) {

  private static final Font NAME = Fonts.regular(8.5);
  private static final Font LEVEL = Fonts.bold(7.5);
  private static final double SWATCH = 20;
  private static final double LINE = 12;

  private List<String> name(int level) {
    return Lettering.wrap(run.levelName(issue.id(), level), NAME, width - SWATCH - 6, 3);
  }

  double height() {
    double height = 4;
    for (int level = -2; level <= 2; level++) {
      height += name(level).size() * LINE;
    }
    return height;
  }

  void draw(Graphics2D g, double top) {
    double y = top;
    for (int level = 2; level >= -2; level--) {
      List<String> name = new ArrayList<>(name(level));
      rung(g, level, new Rectangle2D.Double(0, y, SWATCH, name.size() * LINE - 1));
      g.setFont(NAME);
      g.setColor(Palette.INK);
      for (String line : name) {
        Lettering.draw(g, line, SWATCH + 6, y + LINE / 2, Anchor.START);
        y += LINE;
      }
    }
  }

  /** A level's number on its colour. */
  static void rung(Graphics2D g, int level, Rectangle2D box) {
    Color ground = Palette.ofLevel(level);
    g.setColor(ground);
    g.fill(box);
    g.setFont(LEVEL);
    g.setColor(Palette.inkOn(ground));
    Lettering.draw(g, RunTables.signed(level), box.getCenterX(), box.getCenterY(), Anchor.MIDDLE);
  }
}
