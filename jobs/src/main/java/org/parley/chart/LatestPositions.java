package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.chart.Lettering.Anchor;
import org.parley.codebook.Issue;

/** Who stands where: the latest dated position of each actor on each issue. */
final class LatestPositions {

  static final String NAME = "positions_latest";

  private static final int SHOWN = 20;

  /** More columns are too narrow for their heads. */
  private static final int SHOWN_ISSUES = 24;

  private static final double NAMES = 118;
  private static final double MAX_CELL = 140;
  private static final double ROW = 22;
  private static final double ROW_WITH_NAMES = 38;

  /** Narrower cells have no room for the names of levels. */
  private static final double WIDE_CELL = 88;

  /** The heads of narrower columns stand upright. */
  private static final double LEVEL_HEAD = 64;

  private static final double UPRIGHT_ROOM = 100;

  private static final Font LABEL = Fonts.regular(8.5);
  private static final Font LONG_LABEL = Fonts.regular(7);
  private static final Font LEVEL = Fonts.bold(9);
  private static final Font SMALL = Fonts.regular(7.5);
  private static final Font HEAD = Fonts.bold(8);

  private final RunTables run;
  private final List<String> holders;
  private final List<Issue> issues;
  private final Map<String, StatedPosition> latest;
  private final double width = Sheet.WIDTH - 2 * Sheet.MARGIN;

  private LatestPositions(
      RunTables run, List<String> holders, List<Issue> issues, Map<String, StatedPosition> latest) {
    this.run = run;
    this.holders = holders;
    this.issues = issues;
    this.latest = latest;
  }

  static Optional<Figure> of(RunTables run) {
    Map<String, StatedPosition> latest = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (StatedPosition position : StatedPosition.read(run)) {
      if (position.isDated()) {
        latest.put(position.holder() + "\n" + position.issue(), position);
        counts.merge(position.holder(), 1, Integer::sum);
      }
    }
    Map<String, Integer> taken = new HashMap<>();
    latest.values().forEach(p -> taken.merge(p.issue(), 1, Integer::sum));
    List<Issue> known = run.issues().stream().filter(i -> taken.containsKey(i.id())).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    // The sort keeps the order of the codebook among equals, the second filter among all.
    Set<Issue> most =
        known.stream()
            .sorted(Comparator.comparingInt(issue -> -taken.get(issue.id())))
            .limit(SHOWN_ISSUES)
            .collect(Collectors.toSet());
    List<Issue> issues = known.stream().filter(most::contains).toList();
    List<String> holders =
        counts.keySet().stream()
            .sorted(Comparator.comparing((String id) -> -counts.get(id)).thenComparing(id -> id))
            .limit(SHOWN)
            .toList();
    LatestPositions figure = new LatestPositions(run, holders, issues, latest);
    return Optional.of(
        new Figure(
            NAME,
            "Who stands where",
            "The latest dated position of "
                + (holders.size() < counts.size()
                    ? "the " + holders.size() + " actors with most positions, of " + counts.size()
                    : Numbers.plural(holders.size(), "actor"))
                + (issues.size() < known.size()
                    ? " on the " + issues.size() + " issues with most of them, of " + known.size()
                    : "")
                + ", on a ladder from \u22122 to +2. Empty: no dated statement was found.",
            "Own words and paraphrases only; left out are reprints and what cannot be dated to within"
                + " a year. A position may be years old: see its date, exact in "
                + NAME
                + ".csv.",
            "Who stands where: "
                + Numbers.plural(figure.data().rows().size(), "latest position")
                + " of "
                + Numbers.plural(holders.size(), "actor")
                + " on "
                + Numbers.plural(issues.size(), "issue")
                + ", each read from one statement (tables/positions.csv); of several on one day the"
                + " last in the table counts.",
            figure.data(),
            false,
            figure.headHeight() + holders.size() * figure.row() + figure.keyHeight(),
            figure::draw));
  }

  private FigureData data() {
    List<List<Object>> rows = new ArrayList<>();
    for (String holder : holders) {
      for (Issue issue : issues) {
        StatedPosition position = latest.get(holder + "\n" + issue.id());
        if (position != null) {
          rows.add(
              Arrays.asList(
                  holder,
                  run.name(holder),
                  issue.id(),
                  position.level(),
                  run.levelName(issue.id(), position.level()),
                  position.days().earliest().toString(),
                  position.days().latest().toString(),
                  position.id()));
        }
      }
    }
    return new FigureData(
        List.of(
            "holder_id",
            "name",
            "issue_id",
            "level",
            "level_name",
            "date_earliest",
            "date_latest",
            "position_id"),
        rows);
  }

  private double cell() {
    return Math.min(MAX_CELL, (width - NAMES) / issues.size());
  }

  private double row() {
    return cell() >= WIDE_CELL ? ROW_WITH_NAMES : ROW;
  }

  private boolean uprightHeads() {
    return cell() < LEVEL_HEAD;
  }

  private double headHeight() {
    if (uprightHeads()) {
      return 6
          + issues.stream()
              .flatMap(issue -> head(issue).stream())
              .mapToDouble(line -> Lettering.width(line, HEAD))
              .max()
              .orElse(0);
    }
    return 5
        + Lettering.lineHeight(HEAD)
            * issues.stream().mapToInt(i -> head(i).size()).max().orElse(1);
  }

  private List<String> head(Issue issue) {
    return uprightHeads()
        ? Lettering.wrap(
            issue.label(), HEAD, UPRIGHT_ROOM, (int) (cell() / Lettering.lineHeight(HEAD)))
        : Lettering.wrap(issue.label(), HEAD, cell() - 6, 4);
  }

  /** The two ends of the issue's ladder; its timeline names all levels. */
  private List<String> key(Issue issue) {
    return Lettering.wrap(
        issue.label()
            + ": "
            + RunTables.signed(-2)
            + " "
            + run.levelName(issue.id(), -2)
            + " … "
            + RunTables.signed(2)
            + " "
            + run.levelName(issue.id(), 2),
        SMALL,
        width,
        3);
  }

  private double keyHeight() {
    return 10 + Lettering.lineHeight(SMALL) * issues.stream().mapToInt(i -> key(i).size()).sum();
  }

  private void draw(Graphics2D g, double ignored) {
    double cell = cell();
    double top = headHeight();
    g.setFont(HEAD);
    g.setColor(Palette.INK);
    for (int column = 0; column < issues.size(); column++) {
      drawHead(g, head(issues.get(column)), NAMES + (column + 0.5) * cell, top - 5);
    }
    for (int row = 0; row < holders.size(); row++) {
      double y = top + row * row();
      drawName(g, run.name(holders.get(row)), y + row() / 2);
      for (int column = 0; column < issues.size(); column++) {
        StatedPosition position = latest.get(holders.get(row) + "\n" + issues.get(column).id());
        drawCell(g, position, NAMES + column * cell, y);
      }
    }
    g.setFont(SMALL);
    g.setColor(Palette.MUTED);
    double y = top + holders.size() * row() + 8;
    for (Issue issue : issues) {
      y = Lettering.drawDown(g, key(issue), 0, y);
    }
  }

  private static void drawName(Graphics2D g, String name, double middle) {
    g.setFont(LABEL);
    g.setColor(Palette.INK);
    List<String> lines = Lettering.wrap(name, LABEL, NAMES - 8, 3);
    if (lines.size() > 2) {
      g.setFont(LONG_LABEL);
      lines = Lettering.wrap(name, LONG_LABEL, NAMES - 8, 2);
    }
    Lettering.drawCentred(g, lines, NAMES - 6, middle, Anchor.END);
  }

  private void drawHead(Graphics2D g, List<String> lines, double centre, double bottom) {
    if (uprightHeads()) {
      Graphics2D turned = (Graphics2D) g.create();
      turned.rotate(-Math.PI / 2, centre, bottom);
      Lettering.drawCentred(turned, lines, centre, bottom, Anchor.START);
      turned.dispose();
      return;
    }
    double height = lines.size() * Lettering.lineHeight(HEAD);
    Lettering.drawCentred(g, lines, centre, bottom - height / 2, Anchor.MIDDLE);
  }

  private void drawCell(Graphics2D g, StatedPosition position, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x + 0.75, y + 0.75, cell() - 1.5, row() - 1.5);
    if (position == null) {
      g.setColor(Palette.GRID);
      g.setStroke(Strokes.THIN);
      g.draw(box);
      return;
    }
    Color ground = Palette.ofLevel(position.level());
    g.setColor(ground);
    g.fill(box);
    g.setColor(Palette.inkOn(ground));
    String level = RunTables.signed(position.level());
    String date = Dates.shortly(position.days(), SMALL, cell() - 5);
    if (cell() < WIDE_CELL) {
      g.setFont(LEVEL);
      Lettering.draw(g, level, box.getCenterX(), y + ROW * 0.31, Anchor.MIDDLE);
      g.setFont(SMALL);
      Lettering.draw(g, date, box.getCenterX(), y + ROW * 0.74, Anchor.MIDDLE);
      return;
    }
    g.setFont(LEVEL);
    Lettering.draw(g, level, x + 17, y + row() / 2, Anchor.END);
    g.setFont(SMALL);
    double room = cell() - 28;
    List<String> lines =
        new ArrayList<>(
            Lettering.wrap(run.levelName(position.issue(), position.level()), SMALL, room, 2));
    lines.add(Dates.shortly(position.days(), SMALL, room));
    Lettering.drawCentred(g, lines, x + 22, y + row() / 2, Anchor.START);
  }
}
