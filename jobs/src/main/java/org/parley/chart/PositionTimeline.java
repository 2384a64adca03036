package org.parley.chart;

import java.awt.Graphics2D;
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
import org.parley.codebook.Issue;

/**
 * Positions on one issue over time: a panel per side on one time axis, a mark per statement,
 * numbered changes with their quotes below.
 */
final class PositionTimeline {

  private static final int SIDES = 6;

  /** Fewer statements are rather told than drawn. */
  private static final int FEW = 8;

  private static final double PANEL = 45;
  private static final double GAP = 6;
  private static final double WIDTH = Sheet.WIDTH - 2 * Sheet.MARGIN;

  private final RunTables run;
  private final Issue issue;
  private final List<String> sides;
  private final List<StatedPosition> positions;
  private final List<MarkedChange> changes;
  private final Ladder ladder;

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
    this.ladder = new Ladder(run, issue, WIDTH);
  }

  static String name(Issue issue) {
    return "positions_" + issue.id().toLowerCase(Locale.ROOT);
  }

  static Optional<Figure> of(RunTables run, Issue issue, List<StatedPosition> all) {
    List<StatedPosition> stated = all.stream().filter(p -> p.issue().equals(issue.id())).toList();
    List<StatedPosition> dated = stated.stream().filter(StatedPosition::canBeDrawn).toList();
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
    String counted =
        Numbers.plural(shown.size(), "statement")
            + " of "
            + (sides.size() < counts.size()
                ? "the " + sides.size() + " sides with most of them, of " + counts.size()
                : Numbers.plural(sides.size(), "side"));
    return Optional.of(
        new Figure(
            name(issue),
            issue.label(),
            counted
                + (sides.size() == 1 ? "" : ", a panel each")
                + "; higher or lower by the level on this ladder:",
            note(stated.size() - dated.size()),
            issue.label()
                + ": "
                + counted
                + ", in "
                + Numbers.plural(run.articles() - run.reprints(), "article")
                + " without reprints (tables/positions.csv). A thin line joins the means of days and says"
                + " nothing about the time between; arrows are changes (tables/changes.csv).",
            figure.data(),
            shown.size() < FEW,
            figure.panelsTop()
                + sides.size() * (PANEL + GAP)
                - GAP
                + TimePanel.AXIS_HEIGHT
                + figure.keyHeight(),
            figure::draw));
  }

  private static String note(int notShown) {
    return "Own words and paraphrases only, reprints left out."
        + (notShown == 0
            ? ""
            : " Not shown: "
                + Numbers.plural(notShown, "statement")
                + " undated or dated to more than "
                + StatedPosition.DRAWN_YEARS
                + " years.");
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

  private double panelsTop() {
    return ladder.height() + MarkKey.HEIGHT;
  }

  private void draw(Graphics2D g, double ignored) {
    ladder.draw(g, 0);
    MarkKey.draw(g, ladder.height(), !changes.isEmpty());
    LocalDate from =
        positions.stream().map(p -> p.days().earliest()).min(LocalDate::compareTo).get();
    LocalDate to = positions.stream().map(p -> p.days().latest()).max(LocalDate::compareTo).get();
    long margin = Math.max(5, (to.toEpochDay() - from.toEpochDay()) / 40);
    Coverage coverage = Coverage.of(run);
    double top = panelsTop();
    for (String side : sides) {
      TimePanel panel =
          new TimePanel(
              new Rectangle2D.Double(PositionPanel.LEFT, top, WIDTH - PositionPanel.LEFT, PANEL),
              from.minusDays(margin),
              to.plusDays(margin),
              -2.5,
              2.5);
      new PositionPanel(
              run.name(side),
              panel,
              positions.stream().filter(p -> p.side().equals(side)).toList(),
              changes.stream().filter(change -> change.side().equals(side)).toList())
          .draw(g, coverage);
      top += PANEL + GAP;
      if (side.equals(sides.get(sides.size() - 1))) {
        panel.drawAxis(g);
      }
    }
    drawKey(g, top - GAP + TimePanel.AXIS_HEIGHT + 6);
  }

  private double keyHeight() {
    double height = changes.isEmpty() ? 0 : 6;
    for (MarkedChange change : changes) {
      height += change.keyHeight(WIDTH);
    }
    return height;
  }

  private void drawKey(Graphics2D g, double top) {
    double y = top;
    for (MarkedChange change : changes) {
      y = change.drawKey(g, y, WIDTH);
    }
  }
}
