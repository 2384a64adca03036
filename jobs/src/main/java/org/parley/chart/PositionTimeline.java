package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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
import java.util.stream.IntStream;
import org.parley.chart.Lettering.Anchor;
import org.parley.chart.RunTables.Cells;
import org.parley.codebook.Issue;

/**
 * Positions on one issue over time: a line per side, a mark per statement, numbered changes with
 * their quotes below. Sides at one level run in lanes beside each other, so that none hides
 * another.
 */
final class PositionTimeline {

  private static final int SIDES = 6;
  private static final int CHANGES = 6;
  private static final int LONGEST_DAYS = 366;
  private static final double LEVELS = 116;
  private static final double LANE = 9;
  private static final double LANES = 0.7;
  private static final double MARK = 3.2;
  private static final Font LABEL = Fonts.regular(8.5);
  private static final Font STRONG = Fonts.bold(8.5);
  private static final Font SMALL = Fonts.regular(8);
  private static final Font QUOTE = Fonts.oblique(8);

  private final RunTables run;
  private final Issue issue;
  private final List<String> sides;
  private final List<StatedPosition> positions;
  private final List<Cells> changes;
  private final double width = Sheet.WIDTH - 2 * Sheet.MARGIN;
  private final FlowingLegend legend;

  private PositionTimeline(
      RunTables run,
      Issue issue,
      List<String> sides,
      List<StatedPosition> positions,
      List<Cells> changes) {
    this.run = run;
    this.issue = issue;
    this.sides = sides;
    this.positions = positions;
    this.changes = changes;
    this.legend = new FlowingLegend(sides.stream().map(run::name).toList(), width);
  }

  static String name(Issue issue) {
    return "positions_" + issue.id().toLowerCase(Locale.ROOT);
  }

  static Optional<Figure> of(RunTables run, Issue issue, List<StatedPosition> all) {
    List<StatedPosition> stated = all.stream().filter(p -> p.issue().equals(issue.id())).toList();
    List<StatedPosition> dated =
        stated.stream().filter(p -> p.days() != null && p.days().days() <= LONGEST_DAYS).toList();
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
    List<Cells> changes =
        run.rows("changes").stream()
            .filter(row -> row.text("issue_id").equals(issue.id()))
            .filter(row -> row.text("subject_kind").equals("side"))
            .filter(row -> sides.contains(row.text("subject_id")))
            .sorted(
                Comparator.comparing((Cells row) -> row.isTrue("tentative"))
                    .thenComparing(row -> row.text("first_after")))
            .limit(CHANGES)
            .sorted(Comparator.comparing((Cells row) -> row.text("first_after")))
            .toList();
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
                + " statements and says nothing about the time between them. Numbers mark the"
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

  /** Room for the longest name of a level, and for a lane for each side. */
  private double plotHeight() {
    int lines = IntStream.rangeClosed(-2, 2).map(level -> levelName(level).size()).max().orElse(1);
    double level = Math.max(lines * Lettering.lineHeight(SMALL) + 6, (sides.size() + 1) * LANE);
    return 5 * Math.max(36, level);
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
    panel.drawGrid(g);
    panel.drawAxis(g);
    for (String side : sides) {
      drawLine(g, panel, side);
    }
    for (StatedPosition p : positions) {
      drawMark(g, panel, p);
    }
    drawChanges(g, panel);
    drawKey(g, legend.height() + plotHeight() + TimePanel.AXIS_HEIGHT);
  }

  private void drawLine(Graphics2D g, TimePanel panel, String side) {
    Path2D path = new Path2D.Double();
    for (StatedPosition p : positions) {
      if (p.side().equals(side)) {
        Point2D at = point(panel, p);
        if (path.getCurrentPoint() == null) {
          path.moveTo(at.getX(), at.getY());
        } else {
          path.lineTo(at.getX(), at.getY());
        }
      }
    }
    g.setStroke(Strokes.line(0.9));
    g.setColor(Palette.mix(Palette.PAPER, colour(side), 0.55));
    g.draw(path);
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

  private void drawMark(Graphics2D g, TimePanel panel, StatedPosition p) {
    double x = panel.x(p.days().middle());
    double y = panel.y(lane(p));
    g.setColor(colour(p.side()));
    boolean exact = p.days().days() == 1;
    if (!exact) {
      g.setStroke(Strokes.line(1.4));
      g.draw(new Line2D.Double(panel.x(p.days().earliest()), y, panel.x(p.days().latest()), y));
    }
    Shape mark = mark(sides.indexOf(p.side()), x, y);
    g.setColor(exact ? colour(p.side()) : Palette.PAPER);
    g.fill(mark);
    g.setStroke(Strokes.NORMAL);
    g.setColor(exact ? Palette.PAPER : colour(p.side()));
    if (exact) {
      g.setStroke(Strokes.THIN);
    }
    g.draw(mark);
  }

  /** Another shape for each side, for those who see no colours. */
  static Shape mark(int number, double x, double y) {
    double r = MARK;
    return switch (number % 4) {
      case 0 -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case 1 -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r);
      case 2 -> polygon(x, y - 1.2 * r, x + 1.15 * r, y + r * 0.9, x - 1.15 * r, y + r * 0.9);
      default -> polygon(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
    };
  }

  private static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  private void drawChanges(Graphics2D g, TimePanel panel) {
    LabelPlacer placer =
        new LabelPlacer(
            new Rectangle2D.Double(LEVELS, legend.height(), width - LEVELS, plotHeight()));
    for (StatedPosition p : positions) {
      placer.occupy(mark(0, panel.x(p.days().middle()), panel.y(lane(p))).getBounds2D());
    }
    for (int i = 0; i < changes.size(); i++) {
      Optional<StatedPosition> before = first(changes.get(i), "evidence_before");
      Optional<StatedPosition> after = first(changes.get(i), "evidence_after");
      if (before.isPresent() && after.isPresent()) {
        Point2D a = point(panel, before.get());
        Point2D b = point(panel, after.get());
        Color colour = colour(changes.get(i).text("subject_id"));
        boolean tentative = changes.get(i).isTrue("tentative");
        g.setColor(colour);
        g.setStroke(tentative ? Strokes.DASHED : Strokes.line(2));
        g.draw(new Line2D.Double(a, b));
        Point2D middle = new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
        Rectangle2D box = placer.place(middle, 0, List.of("000"), STRONG);
        badge(g, i + 1, box.getCenterX(), box.getCenterY(), colour, tentative);
      }
    }
  }

  private Point2D point(TimePanel panel, StatedPosition p) {
    return new Point2D.Double(panel.x(p.days().middle()), panel.y(lane(p)));
  }

  /** The shown position that stands first in a change's evidence. */
  private Optional<StatedPosition> first(Cells change, String column) {
    List<String> ids = Arrays.asList(change.text(column).split("; ", -1));
    return positions.stream()
        .filter(p -> p.side().equals(change.text("subject_id")) && ids.contains(p.id()))
        .min(Comparator.comparingInt(p -> ids.indexOf(p.id())));
  }

  private static void badge(
      Graphics2D g, int number, double x, double y, Color colour, boolean tentative) {
    Ellipse2D circle = new Ellipse2D.Double(x - 6, y - 6, 12, 12);
    g.setColor(tentative ? Palette.PAPER : colour);
    g.fill(circle);
    g.setColor(tentative ? colour : Palette.PAPER);
    g.setStroke(Strokes.NORMAL);
    g.draw(circle);
    g.setFont(STRONG);
    g.setColor(tentative ? Palette.INK : Palette.inkOn(colour));
    Lettering.draw(g, String.valueOf(number), x, y, Anchor.MIDDLE);
  }

  private double keyHeight() {
    double height = changes.isEmpty() ? 0 : 6;
    for (Cells change : changes) {
      height +=
          Lettering.lineHeight(SMALL) + quotes(change).size() * Lettering.lineHeight(QUOTE) + 4;
    }
    return height;
  }

  private List<String> quotes(Cells change) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Lettering.wrap("before: “" + change.text("quote_before") + "”", QUOTE, width - 22, 2));
    lines.addAll(
        Lettering.wrap("after: “" + change.text("quote_after") + "”", QUOTE, width - 22, 2));
    return lines;
  }

  private void drawKey(Graphics2D g, double top) {
    double y = top;
    for (int i = 0; i < changes.size(); i++) {
      Cells change = changes.get(i);
      boolean tentative = change.isTrue("tentative");
      badge(g, i + 1, 7, y + 7, colour(change.text("subject_id")), tentative);
      String head =
          run.name(change.text("subject_id"))
              + ", "
              + Dates.inWords(change.text("last_before"))
              + " → "
              + Dates.inWords(change.text("first_after"))
              + (tentative ? " (tentative: little evidence)" : "");
      g.setFont(LABEL);
      g.setColor(Palette.INK);
      Lettering.draw(g, Lettering.shorten(head, LABEL, width - 22), 20, y + 5, Anchor.START);
      g.setFont(QUOTE);
      g.setColor(Palette.MUTED);
      y = Lettering.drawDown(g, quotes(change), 20, y + Lettering.lineHeight(SMALL)) + 4;
    }
  }

  /** Sides with their marks, on as many lines as they need. */
  private static final class FlowingLegend {
    private static final double LINE = 14;
    private final List<String> labels;
    private final List<Point2D> places = new ArrayList<>();
    private final double height;

    FlowingLegend(List<String> labels, double width) {
      this.labels = labels;
      double x = 0;
      double y = LINE / 2;
      for (String label : labels) {
        double needed = 14 + Lettering.width(label, LABEL) + 14;
        if (x > 0 && x + needed > width) {
          x = 0;
          y += LINE;
        }
        places.add(new Point2D.Double(x, y));
        x += needed;
      }
      this.height = y + LINE / 2 + 4;
    }

    double height() {
      return height;
    }

    void draw(Graphics2D g) {
      g.setFont(LABEL);
      for (int i = 0; i < labels.size(); i++) {
        Point2D at = places.get(i);
        g.setColor(Palette.SERIES.get(i));
        g.fill(mark(i, at.getX() + 5, at.getY()));
        g.setColor(Palette.INK);
        Lettering.draw(g, labels.get(i), at.getX() + 13, at.getY(), Anchor.START);
      }
    }
  }
}
