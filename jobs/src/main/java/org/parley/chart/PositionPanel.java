package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.chart.Lettering.Anchor;
import org.parley.time.DateInterval;

/**
 * One side's positions on one issue over time, on the five levels of the ladder.
 *
 * @param name of the side
 * @param panel time from left to right, levels from -2.5 to 2.5 upwards
 * @param positions of the side
 * @param changes of the side, its offices and its persons
 */
record PositionPanel(
    String name, TimePanel panel, List<StatedPosition> positions, List<MarkedChange> changes) {

  /** Room to the left of the panel's area for the side's name and the levels. */
  static final double LEFT = 126;

  private static final double RUNGS = 20;
  private static final int MONTH_DAYS = 31;
  private static final double BADGE = 13;
  private static final Font NAME = Fonts.bold(9);
  private static final Font SMALL = Fonts.regular(8);

  /** Statements on one level with the same dates. */
  private record Place(int level, DateInterval days) {

    Point2D value() {
      return new Point2D.Double(days.middle().toEpochDay(), level);
    }

    boolean exact() {
      return days.days() == 1;
    }
  }

  void draw(Graphics2D g, Coverage coverage) {
    drawLevels(g);
    drawGaps(g, coverage);
    plot().draw(g);
    drawChanges(g);
    drawName(g);
  }

  private void drawLevels(Graphics2D g) {
    Rectangle2D area = panel.area();
    for (int level = -2; level <= 2; level++) {
      double top = panel.y(level + 0.5);
      double height = panel.y(level - 0.5) - top;
      if (level % 2 == 0) {
        g.setColor(Palette.BAND);
        g.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth(), height));
      }
      Ladder.rung(
          g,
          level,
          new Rectangle2D.Double(area.getX() - RUNGS - 2, top + 0.25, RUNGS, height - 0.5));
    }
  }

  private void drawGaps(Graphics2D g, Coverage coverage) {
    for (LocalDate month : coverage.gaps(panel.from(), panel.to())) {
      double left = Math.max(panel.area().getX(), panel.x(month));
      double right = Math.min(panel.area().getMaxX(), panel.x(month.plusMonths(1)));
      Hatch.draw(
          g,
          new Rectangle2D.Double(
              left, panel.area().getY(), right - left, panel.area().getHeight()));
    }
  }

  private Plot plot() {
    Plot plot = panel.plot();
    plot.line(means(), Palette.GREY, Strokes.line(0.7));
    Map<Place, Long> places =
        positions.stream()
            .collect(
                Collectors.groupingBy(p -> new Place(p.level(), p.days()), Collectors.counting()));
    List<Point2D> bars = new ArrayList<>();
    for (Place place : places.keySet()) {
      if (!place.exact()) {
        bars.add(new Point2D.Double(place.days().earliest().toEpochDay(), place.level()));
        bars.add(new Point2D.Double(place.days().latest().toEpochDay(), place.level()));
      }
    }
    plot.strokes(bars, Palette.INK, Strokes.line(1.2));
    Map<Integer, List<Place>> bySize = new TreeMap<>();
    places.forEach(
        (place, count) ->
            bySize.computeIfAbsent(-count.intValue(), k -> new ArrayList<>()).add(place));
    bySize.forEach(
        (size, same) -> {
          for (boolean exact : new boolean[] {false, true}) {
            plot.marks(
                same.stream().filter(p -> p.exact() == exact).map(Place::value).toList(),
                Palette.INK,
                new StatementMark(-size, exact));
          }
        });
    return plot;
  }

  /** The mean of each day; what is not dated to the month does not bend the line. */
  private List<Point2D> means() {
    Map<LocalDate, Double> days =
        positions.stream()
            .filter(p -> p.days().days() <= MONTH_DAYS)
            .collect(
                Collectors.groupingBy(
                    p -> p.days().middle(),
                    TreeMap::new,
                    Collectors.averagingInt(StatedPosition::level)));
    List<Point2D> means = new ArrayList<>();
    days.forEach((day, mean) -> means.add(new Point2D.Double(day.toEpochDay(), mean)));
    return means;
  }

  private void drawChanges(Graphics2D g) {
    LabelPlacer placer = new LabelPlacer(panel.area());
    for (StatedPosition p : positions) {
      double x = panel.x(p.days().middle());
      double y = panel.y(p.level());
      placer.occupy(new Rectangle2D.Double(x - 3, y - 3, 6, 6));
    }
    for (MarkedChange change : changes) {
      Point2D a = point(change.from(), change.levelBefore());
      Point2D b = point(change.to(), change.levelAfter());
      ChangeArrow.draw(g, a.getX(), a.getY(), b.getX(), b.getY(), change.tentative());
    }
    for (MarkedChange change : changes) {
      Point2D a = point(change.from(), change.levelBefore());
      Point2D b = point(change.to(), change.levelAfter());
      Point2D middle = new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
      Rectangle2D box = placer.place(middle, BADGE / 2, List.of("00"), SMALL);
      change.drawBadge(g, box.getCenterX(), box.getCenterY());
    }
  }

  private Point2D point(LocalDate day, double level) {
    double x = Math.max(panel.area().getX(), Math.min(panel.area().getMaxX(), panel.x(day)));
    return new Point2D.Double(x, panel.y(level));
  }

  private void drawName(Graphics2D g) {
    List<String> lines = Lettering.wrap(name, NAME, LEFT - RUNGS - 8, 3);
    double middle = panel.area().getCenterY();
    double height = Lettering.lineHeight(NAME) * lines.size();
    g.setFont(NAME);
    g.setColor(Palette.INK);
    Lettering.drawCentred(g, lines, 0, middle - 6, Anchor.START);
    g.setFont(SMALL);
    g.setColor(Palette.MUTED);
    Lettering.draw(g, "n = " + positions.size(), 0, middle + height / 2 + 1, Anchor.START);
  }
}
