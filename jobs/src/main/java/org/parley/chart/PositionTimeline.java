package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.chart.Lettering.Anchor;
import org.parley.codebook.Issue;

/**
 * Positions on one issue over time: a line per side, a mark per statement, numbered changes with
 * their quotes below. Sides at one level run in lanes beside each other, so that none hides
 * another.
 */
final class PositionTimeline {

  private static final int SIDES = 6;
  private static final int MONTH_DAYS = 31;
  private static final double LEVELS = 116;
  private static final double LANE = 9;
  private static final double LANES = 0.7;
  private static final Font STRONG = Fonts.bold(8.5);
  private static final Font SMALL = Fonts.regular(8);

  private final RunTables run;
  private final Issue issue;
  private final List<String> sides;
  private final List<StatedPosition> positions;
  private final List<MarkedChange> changes;
  private final double width = Sheet.WIDTH - 2 * Sheet.MARGIN;
  private final SideLegend legend;

  private PositionTimeline(
      RunTables run,
      Issue issue,
      List<String> sides,
      List<StatedPosition> positions,
      List<MarkedChange> changes) {
    this.run = run;
    this.issue = issue;
    this.sides = sides;
    this.positions = positions;
    this.changes = changes;
    this.legend = new SideLegend(sides.stream().map(run::name).toList(), width);
  }

  static String name(Issue issue) {
    return "positions_" + issue.id().toLowerCase(Locale.ROOT);
  }

  static Optional<Figure> of(RunTables run, Issue issue, List<StatedPosition> all) {
    List<StatedPosition> stated = all.stream().filter(p -> p.issue().equals(issue.id())).toList();
    List<StatedPosition> dated = stated.stream().filter(p -> p.isDated()).toList();
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new HashMap<>();
    dated.forEach(p -> counts.merge(p.side(), 1, Integer::sum));
    List<String> sides =
        counts.keySet().stream()
            .sorted(Comparator.comparing((String id) -> -counts.get(id)).thenComparing(id -> id))
            .limit(SIDES)
            .toList();
    List<StatedPosition> shown = dated.stream().filter(p -> sides.contains(p.side())).toList();
    List<MarkedChange> changes = MarkedChange.read(run, issue, shown);
    PositionTimeline figure = new PositionTimeline(run, issue, sides, shown, changes);
    return Optional.of(
        new Figure(
            name(issue),
            issue.label(),
            Numbers.plural(shown.size(), "dated statement")
                + " of "
                + Numbers.plural(sides.size(), "side")
                + (sides.size() < counts.size() ? " with most of them, of " + counts.size() : "")
                + ". A filled mark is dated to the day; a hollow one lies somewhere on its bar.",
            note(stated.size() - dated.size()),
            issue.label()
                + ": "
                + Numbers.plural(shown.size(), "dated statement")
                + ". Sides on one level are drawn beside each other; a line joins a side's"
                + " statements, of several on one day their mean, leaving out those not dated to"
                + " the month, and says nothing about the time between them. Numbers mark the"
                + " changes found; dashed ones are tentative.",
            figure.data(),
            figure.legend.height()
                + figure.plotHeight()
                + TimePanel.AXIS_HEIGHT
                + figure.keyHeight(),
            figure::draw));
  }

  private static String note(int undated) {
    return "Own words and paraphrases only, reprints left out."
        + (undated == 0
            ? ""
            : " Not shown: "
                + Numbers.plural(undated, "statement")
                + " undated or dated to more than a year.");
  }

  private FigureData data() {
    List<List<Object>> rows = new ArrayList<>();
    for (StatedPosition p : positions) {
      rows.add(
          Arrays.asList(
              p.side(),
              p.holder(),
              p.days().earliest().toString(),
              p.days().latest().toString(),
              p.level(),
              run.levelName(issue.id(), p.level()),
              p.id()));
    }
    return new FigureData(
        List.of(
            "side_id",
            "holder_id",
            "date_earliest",
            "date_latest",
            "level",
            "level_name",
            "position_id"),
        rows);
  }

  /** Room for the longest name of a level, and for a lane for each side; in whole points. */
  private double plotHeight() {
    int lines = IntStream.rangeClosed(-2, 2).map(level -> levelName(level).size()).max().orElse(1);
    double level = Math.max(lines * Lettering.lineHeight(SMALL) + 6, (sides.size() + 1) * LANE);
    return 5 * Math.ceil(Math.max(36, level));
  }

  private List<String> levelName(int level) {
    return Lettering.wrap(run.levelName(issue.id(), level), SMALL, LEVELS - 28, 5);
  }

  /** The height of a side's lane at a level. */
  private double lane(StatedPosition p) {
    int number = sides.indexOf(p.side());
    double middle = (sides.size() - 1) / 2.0;
    return p.level() + (middle - number) * LANES / Math.max(3, sides.size());
  }

  private Color colour(String side) {
    return Palette.SERIES.get(sides.indexOf(side));
  }

  private void draw(Graphics2D g, double ignored) {
    legend.draw(g);
    LocalDate from =
        positions.stream().map(p -> p.days().earliest()).min(LocalDate::compareTo).get();
    LocalDate to = positions.stream().map(p -> p.days().latest()).max(LocalDate::compareTo).get();
    long margin = Math.max(5, (to.toEpochDay() - from.toEpochDay()) / 40);
    TimePanel panel =
        new TimePanel(
            new Rectangle2D.Double(LEVELS, legend.height(), width - LEVELS, plotHeight()),
            from.minusDays(margin),
            to.plusDays(margin),
            -2.5,
            2.5);
    drawLevels(g, panel);
    plot(panel).draw(g);
    panel.drawAxis(g);
    drawBadges(g, panel);
    drawKey(g, legend.height() + plotHeight() + TimePanel.AXIS_HEIGHT);
  }

  private Plot plot(TimePanel panel) {
    Plot plot = panel.plot();
    for (String side : sides) {
      plot.line(means(side), Palette.mix(Palette.PAPER, colour(side), 0.5), Strokes.line(0.9));
    }
    for (String side : sides) {
      addMarks(plot, side);
    }
    for (MarkedChange change : changes) {
      plot.line(
          List.of(value(change.before()), value(change.after())),
          colour(change.before().side()),
          change.tentative() ? Strokes.DASHED : Strokes.line(2));
    }
    return plot;
  }

  private Point2D value(StatedPosition p) {
    return new Point2D.Double(p.days().middle().toEpochDay(), lane(p));
  }

  /** The mean of each day; what is dated vaguely does not bend the line. */
  private List<Point2D> means(String side) {
    Map<LocalDate, List<Double>> days = new TreeMap<>();
    for (StatedPosition p : positions) {
      if (p.side().equals(side) && p.days().days() <= MONTH_DAYS) {
        days.computeIfAbsent(p.days().middle(), day -> new ArrayList<>()).add(lane(p));
      }
    }
    List<Point2D> means = new ArrayList<>();
    days.forEach(
        (day, levels) ->
            means.add(
                new Point2D.Double(
                    day.toEpochDay(),
                    levels.stream().mapToDouble(l -> l).average().orElseThrow())));
    return means;
  }

  /** Bars of vague dates, hollow marks upon them, filled ones of exact dates. */
  private void addMarks(Plot plot, String side) {
    List<Point2D> bars = new ArrayList<>();
    List<Point2D> vague = new ArrayList<>();
    List<Point2D> exact = new ArrayList<>();
    for (StatedPosition p : positions) {
      if (p.side().equals(side)) {
        if (p.days().days() == 1) {
          exact.add(value(p));
        } else {
          vague.add(value(p));
          bars.add(new Point2D.Double(p.days().earliest().toEpochDay(), lane(p)));
          bars.add(new Point2D.Double(p.days().latest().toEpochDay(), lane(p)));
        }
      }
    }
    plot.strokes(bars, colour(side), Strokes.line(1.4));
    plot.marks(vague, colour(side), new SideMark(sides.indexOf(side), false));
    plot.marks(exact, colour(side), new SideMark(sides.indexOf(side), true));
  }

  private void drawLevels(Graphics2D g, TimePanel panel) {
    for (int level = -2; level <= 2; level++) {
      double top = panel.y(level + 0.5);
      double bottom = panel.y(level - 0.5);
      if (level % 2 == 0) {
        g.setColor(Palette.BAND);
        g.fill(new Rectangle2D.Double(0, top, width, bottom - top));
      }
      g.setColor(Palette.INK);
      g.setFont(STRONG);
      Lettering.draw(g, RunTables.signed(level), 18, (top + bottom) / 2, Anchor.END);
      g.setFont(SMALL);
      Lettering.drawCentred(g, levelName(level), 23, (top + bottom) / 2, Anchor.START);
    }
  }

  private void drawBadges(Graphics2D g, TimePanel panel) {
    LabelPlacer placer =
        new LabelPlacer(
            new Rectangle2D.Double(LEVELS, legend.height(), width - LEVELS, plotHeight()));
    for (StatedPosition p : positions) {
      placer.occupy(SideMark.shape(0, panel.x(p.days().middle()), panel.y(lane(p))).getBounds2D());
    }
    for (MarkedChange change : changes) {
      Point2D a = point(panel, change.before());
      Point2D b = point(panel, change.after());
      Point2D middle = new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
      Rectangle2D box = placer.place(middle, 0, List.of("000"), STRONG);
      change.drawBadge(g, box.getCenterX(), box.getCenterY(), colour(change.before().side()));
    }
  }

  private Point2D point(TimePanel panel, StatedPosition p) {
    return new Point2D.Double(panel.x(p.days().middle()), panel.y(lane(p)));
  }

  private double keyHeight() {
    double height = changes.isEmpty() ? 0 : 6;
    for (MarkedChange change : changes) {
      height += change.keyHeight(width);
    }
    return height;
  }

  private void drawKey(Graphics2D g, double top) {
    double y = top;
    for (MarkedChange change : changes) {
      y = change.drawKey(g, y, width, colour(change.before().side()));
    }
  }
}
