package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.chart.Lettering.Anchor;
import org.parley.chart.RunTables.Cells;

/**
 * Who stands beside whom: a cell per pair of the most mentioned actors, the number of common units
 * in it, its colour their npmi. The matrix is symmetric, so only its lower half is drawn and the
 * columns' names stand on the diagonal.
 */
final class CooccurrenceHeatmap {

  static final String NAME = "cooccurrence_heatmap";

  private static final int SHOWN = 16;

  /** A pair met only once may be a whim of one sentence. */
  static final int MIN_UNITS = 2;

  private static final double NAMES = 128;
  private static final double LAST_NAME = 64;
  private static final double MAX_CELL = 20;
  private static final double KEY = 36;
  private static final Font LABEL = Fonts.regular(8.5);
  private static final Font SMALL = Fonts.regular(7.5);

  private static final Font TINY = Fonts.regular(6.5);

  private final RunTables run;
  private final List<String> actors;
  private final Map<String, Tie> ties;
  private final String unit;

  private CooccurrenceHeatmap(
      RunTables run, List<String> actors, Map<String, Tie> ties, String unit) {
    this.run = run;
    this.actors = actors;
    this.ties = ties;
    this.unit = unit;
  }

  static Optional<Figure> of(RunTables run) {
    Ties all = Ties.read(run);
    Map<String, Tie> ties = new HashMap<>();
    List<String> ranked =
        run.rows("actors").stream()
            .filter(row -> !row.text("rank").isEmpty())
            .sorted((a, b) -> Long.compare(a.whole("rank"), b.whole("rank")))
            .map((Cells row) -> row.text("actor_id"))
            .toList();
    Set<String> withTies = all.tied(Set.copyOf(ranked), MIN_UNITS);
    List<String> tied = ranked.stream().filter(withTies::contains).limit(SHOWN).toList();
    if (tied.size() < 3) {
      return Optional.empty();
    }
    for (Tie tie : all.list()) {
      ties.put(tie.key(), tie);
    }
    CooccurrenceHeatmap figure = new CooccurrenceHeatmap(run, tied, ties, all.unit());
    return Optional.of(
        new Figure(
            NAME,
            "Who stands beside whom",
            "Number: "
                + all.unit()
                + "s that mention both, of "
                + Numbers.plural(all.total(), all.unit())
                + ". Colour: npmi, from \u22121 (never together) over 0 (as chance would have it)"
                + " to 1 (always together).",
            "Cells of pairs with fewer than "
                + MIN_UNITS
                + " common "
                + all.unit()
                + "s are empty. The "
                + tied.size()
                + " most mentioned actors with such a tie, by rank.",
            "Who stands beside whom: "
                + Numbers.plural(figure.data().rows().size(), "pair")
                + " of actors in "
                + Numbers.plural(all.total(), all.unit())
                + ". Each "
                + all.unit()
                + " counts once, however often it names them. npmi divides pointwise mutual"
                + " information by minus the logarithm of the joint probability (Bouma 2009), so"
                + " that frequent and rare actors can be compared; small counts make it jumpy. From"
                + " tables/cooccurrence.csv.",
            figure.data(),
            false,
            tied.size() * figure.cell(Sheet.WIDTH - 2 * Sheet.MARGIN) + KEY,
            figure::draw));
  }

  private Tie tie(int row, int column) {
    Tie tie = ties.get(Tie.keyOf(actors.get(row), actors.get(column)));
    return tie == null || tie.both() < MIN_UNITS ? null : tie;
  }

  private FigureData data() {
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < actors.size(); row++) {
      for (int column = 0; column < row; column++) {
        Tie tie = tie(row, column);
        if (tie != null) {
          rows.add(List.of(unit, actors.get(row), actors.get(column), tie.both(), tie.npmi()));
        }
      }
    }
    return new FigureData(List.of("unit", "actor_a", "actor_b", "units_both", "npmi"), rows);
  }

  private double cell(double width) {
    return Math.min(MAX_CELL, (width - NAMES - LAST_NAME) / actors.size());
  }

  private void draw(Graphics2D g, double width) {
    double cell = cell(width);
    for (int row = 0; row < actors.size(); row++) {
      double middle = (row + 0.5) * cell;
      g.setColor(Palette.INK);
      g.setFont(LABEL);
      String name = run.name(actors.get(row));
      if (row > 0) {
        drawName(g, name, middle, cell);
      }
      double diagonal = NAMES + row * cell;
      if (row < actors.size() - 1) {
        Lettering.draw(
            g,
            Lettering.shorten(name, LABEL, width - diagonal - 4),
            diagonal + 4,
            middle,
            Anchor.START);
      }
      for (int column = 0; column < row; column++) {
        drawCell(g, tie(row, column), NAMES + column * cell, row * cell, cell);
      }
    }
    drawKey(g, NAMES, actors.size() * cell + 14);
  }

  /** Long names in two small lines where the cells are high enough. */
  private static void drawName(Graphics2D g, String name, double middle, double cell) {
    double room = NAMES - 6;
    boolean twoLines =
        Lettering.width(name, LABEL) > room && cell >= 2 * Lettering.lineHeight(TINY);
    g.setFont(twoLines ? TINY : LABEL);
    List<String> lines = Lettering.wrap(name, g.getFont(), room, twoLines ? 2 : 1);
    Lettering.drawCentred(g, lines, NAMES - 5, middle, Anchor.END);
    g.setFont(LABEL);
  }

  private static void drawCell(Graphics2D g, Tie tie, double x, double y, double cell) {
    Rectangle2D box = new Rectangle2D.Double(x + 0.5, y + 0.5, cell - 1, cell - 1);
    if (tie == null) {
      g.setColor(Palette.BAND);
      g.fill(box);
      return;
    }
    Color ground = Palette.diverging(tie.npmi());
    g.setColor(ground);
    g.fill(box);
    g.setColor(Palette.GRID);
    g.setStroke(Strokes.THIN);
    g.draw(box);
    g.setColor(Palette.inkOn(ground));
    String count = Numbers.grouped(tie.both());
    Font font = Lettering.width(count, SMALL) < cell - 2 ? SMALL : Fonts.regular(5.5);
    g.setFont(font);
    Lettering.draw(g, count, box.getCenterX(), box.getCenterY(), Anchor.MIDDLE);
  }

  private static void drawKey(Graphics2D g, double left, double top) {
    double step = 18;
    g.setFont(SMALL);
    g.setStroke(Strokes.THIN);
    for (int i = -5; i <= 5; i++) {
      Rectangle2D box = new Rectangle2D.Double(left + (i + 5) * step, top, step, 8);
      g.setColor(Palette.diverging(i / 5.0));
      g.fill(box);
      g.setColor(Palette.GRID);
      g.draw(box);
      if (i % 5 == 0) {
        g.setColor(Palette.MUTED);
        Lettering.draw(g, RunTables.signed(i / 5), box.getCenterX(), top + 14, Anchor.MIDDLE);
      }
    }
    g.setColor(Palette.MUTED);
    Lettering.draw(g, "npmi", left + 11 * step + 6, top + 4, Anchor.START);
  }
}
