package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knowm.xchart.HorizontalBarChart;
import org.parley.chart.Lettering.Anchor;
import org.parley.chart.RunTables.Cells;

/**
 * Who is in the news: a bar per actor, as long as its counted mentions, coloured by kind, with a
 * tick where the count would end without reprints.
 */
final class RankedActors {

  static final String NAME = "actors_ranked";

  private static final int SHOWN = 20;
  private static final double ROW = 15;

  /** Of a row, the part that a bar takes. */
  private static final double FILL = 0.66;

  private static final double LEGEND = 20;
  private static final double AXIS = 26;
  private static final double NAMES = 150;
  private static final double COUNTS = 118;
  private static final Font LABEL = Fonts.regular(9.5);
  private static final Font SMALL = Fonts.regular(8);

  private record Bar(
      String id, String name, String kind, long mentions, long originals, long documents) {}

  private final List<Bar> bars;
  private final long documents;

  private RankedActors(List<Bar> bars, long documents) {
    this.bars = bars;
    this.documents = documents;
  }

  static Optional<Figure> of(RunTables run) {
    List<Bar> bars =
        run.rows("actors").stream()
            .filter(row -> !row.text("rank").isEmpty() && row.whole("mentions") > 0)
            .sorted(Comparator.comparingLong((Cells row) -> row.whole("rank")))
            .map(
                row ->
                    new Bar(
                        row.text("actor_id"),
                        row.text("name"),
                        row.text("kind"),
                        row.whole("mentions"),
                        row.whole("mentions_deduplicated"),
                        row.whole("documents")))
            .toList();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    List<Bar> shown = bars.subList(0, Math.min(SHOWN, bars.size()));
    RankedActors figure = new RankedActors(shown, run.articles());
    return Optional.of(
        new Figure(
            NAME,
            "Who is in the news",
            subtitle(shown.size(), bars.size()),
            shown.stream().anyMatch(bar -> bar.originals() < bar.mentions())
                ? "A black tick shows where the bar would end if reprints were left out."
                : "",
            "Who is in the news: "
                + Numbers.plural(shown.stream().mapToLong(Bar::mentions).sum(), "counted mention")
                + " of "
                + Numbers.plural(shown.size(), "actor")
                + " in "
                + Numbers.plural(figure.documents, "article")
                + " (tables/actors.csv). An article that mentions an actor ten times counts ten times here and once in"
                + " the grey figures. Equal counts are ranked by id.",
            figure.data(),
            false,
            LEGEND + shown.size() * ROW + AXIS,
            figure::draw));
  }

  private static String subtitle(int shown, int all) {
    String which =
        shown < all
            ? "The " + shown + " actors mentioned most, of " + Numbers.grouped(all)
            : "All " + Numbers.plural(all, "actor");
    return which
        + "; counted mentions in headlines and body text, media left out. "
        + "In grey: the articles that mention the actor.";
  }

  private FigureData data() {
    List<List<Object>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      rows.add(
          List.of(
              rows.size() + 1,
              bar.id(),
              bar.name(),
              bar.kind(),
              bar.mentions(),
              bar.originals(),
              bar.documents()));
    }
    return new FigureData(
        List.of(
            "rank", "actor_id", "name", "kind", "mentions", "mentions_deduplicated", "documents"),
        rows);
  }

  private void draw(Graphics2D g, double width) {
    Legend.ofKinds(kinds()).draw(g, NAMES, 6);
    double plot = width - NAMES - COUNTS;
    Rectangle2D area = new Rectangle2D.Double(NAMES, LEGEND, plot, bars.size() * ROW);
    NiceScale scale = NiceScale.upTo((double) bars.get(0).mentions());
    drawGrid(g, scale, area);
    for (String kind : kinds()) {
      BareChart.paint(chart(kind, scale), g, area);
    }
    drawOriginals(g, scale, area);
    g.setFont(SMALL);
    g.setColor(Palette.MUTED);
    Lettering.draw(
        g, "counted mentions", NAMES + plot / 2, area.getMaxY() + AXIS - 6, Anchor.MIDDLE);
    double middle = LEGEND + ROW / 2;
    for (Bar bar : bars) {
      drawName(g, bar, middle);
      drawCounts(g, bar, NAMES + scale.share((double) bar.mentions()) * plot, middle);
      middle += ROW;
    }
  }

  private List<String> kinds() {
    return bars.stream().map(Bar::kind).distinct().toList();
  }

  /**
   * The bars of one kind, the others' rows empty: XChart would divide a row among several series,
   * so that each kind is a chart of its own upon the same area.
   */
  private HorizontalBarChart chart(String kind, NiceScale scale) {
    HorizontalBarChart chart = new HorizontalBarChart(1, 1);
    BareChart.strip(chart.getStyler());
    chart.getStyler().setAvailableSpaceFill(FILL).setXAxisMin(0.0).setXAxisMax(scale.max());
    chart
        .addSeries(
            kind,
            bars.stream().map(bar -> bar.kind().equals(kind) ? bar.mentions() : 0).toList(),
            bars.stream().map(Bar::id).toList())
        .setFillColor(Palette.ofKind(kind));
    return chart;
  }

  private Plot plot(NiceScale scale, Rectangle2D area) {
    return new Plot(area, 0, scale.max(), 0, bars.size());
  }

  private void drawGrid(Graphics2D g, NiceScale scale, Rectangle2D area) {
    g.setFont(SMALL);
    g.setColor(Palette.MUTED);
    List<Point2D> ends = new ArrayList<>();
    for (double tick : scale.ticks()) {
      double x = NAMES + scale.share(tick) * area.getWidth();
      Lettering.draw(g, Numbers.grouped(Math.round(tick)), x, area.getMaxY() + 8, Anchor.MIDDLE);
      ends.add(new Point2D.Double(tick, 0));
      ends.add(new Point2D.Double(tick, bars.size()));
    }
    Plot plot = plot(scale, area);
    plot.strokes(ends, Palette.GRID, Strokes.THIN);
    plot.draw(g);
  }

  /** Ticks where the bars would end without reprints. */
  private void drawOriginals(Graphics2D g, NiceScale scale, Rectangle2D area) {
    double half = FILL / 2 + 1 / ROW;
    List<Point2D> ends = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (bar.originals() < bar.mentions()) {
        double middle = bars.size() - i - 0.5;
        ends.add(new Point2D.Double(bar.originals(), middle - half));
        ends.add(new Point2D.Double(bar.originals(), middle + half));
      }
    }
    Plot plot = plot(scale, area);
    plot.strokes(ends, Palette.INK, Strokes.BOLD);
    plot.draw(g);
  }

  private static void drawName(Graphics2D g, Bar bar, double middle) {
    g.setFont(LABEL);
    g.setColor(Palette.INK);
    List<String> name = Lettering.wrap(bar.name(), LABEL, NAMES - 8, 1);
    if (name.get(0).endsWith("…")) {
      g.setFont(SMALL);
      name = Lettering.wrap(bar.name(), SMALL, NAMES - 8, 2);
    }
    Lettering.drawCentred(g, name, NAMES - 6, middle, Anchor.END);
  }

  private void drawCounts(Graphics2D g, Bar bar, double end, double middle) {
    g.setFont(LABEL);
    g.setColor(Palette.INK);
    String mentions = Numbers.grouped(bar.mentions());
    Lettering.draw(g, mentions, end + 5, middle, Anchor.START);
    g.setColor(Palette.MUTED);
    g.setFont(SMALL);
    String share =
        String.format(
            Locale.ROOT,
            "in %s of %s",
            Numbers.grouped(bar.documents()),
            Numbers.grouped(documents));
    Lettering.draw(g, share, end + 5 + Lettering.width(mentions, LABEL) + 7, middle, Anchor.START);
  }
}
