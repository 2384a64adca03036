package org.parley.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.chart.Lettering.Anchor;

/**
 * With whom: the strongest ties as a network. A tie is drawn when both actors meet more often than
 * chance would have it; the ties with most common units come first.
 */
final class TieNetwork {

  static final String NAME = "strongest_ties";

  private static final int TIES = 45;
  private static final int ACTORS = 25;
  private static final double MIN_HEIGHT = 150;
  private static final double HEIGHT_PER_ACTOR = 12;
  private static final double MAX_HEIGHT = 315;
  private static final double LEGEND = 18;
  private static final double INSET = 46;
  private static final double MIN_RADIUS = 4;
  private static final double MAX_RADIUS = 15;
  private static final double MAX_EDGE = 7;
  private static final Font LABEL = Fonts.regular(8.5);

  private final RunTables run;
  private final List<String> actors;
  private final List<Tie> ties;
  private final Map<String, Long> mentions;
  private final String unit;

  private TieNetwork(
      RunTables run, List<String> actors, List<Tie> ties, Map<String, Long> mentions, String unit) {
    this.run = run;
    this.actors = actors;
    this.ties = ties;
    this.mentions = mentions;
    this.unit = unit;
  }

  static Optional<Figure> of(RunTables run) {
    Map<String, Long> mentions = new HashMap<>();
    Set<String> ranked =
        run.rows("actors").stream()
            .filter(row -> !row.text("rank").isEmpty())
            .peek(row -> mentions.put(row.text("actor_id"), row.whole("mentions")))
            .map(row -> row.text("actor_id"))
            .collect(Collectors.toSet());
    Ties all = Ties.read(run);
    Set<String> actors = new LinkedHashSet<>();
    List<Tie> ties = new ArrayList<>();
    all.list().stream()
        .filter(tie -> ranked.contains(tie.a()) && ranked.contains(tie.b()))
        .filter(tie -> tie.both() >= CooccurrenceHeatmap.MIN_UNITS && tie.npmi() > 0)
        .sorted(Comparator.comparingLong(Tie::both).reversed().thenComparing(Tie::key))
        .forEach(
            tie -> {
              Set<String> more = new LinkedHashSet<>(actors);
              more.addAll(List.of(tie.a(), tie.b()));
              if (ties.size() < TIES && more.size() <= ACTORS) {
                ties.add(tie);
                actors.addAll(more);
              }
            });
    if (ties.size() < 2) {
      return Optional.empty();
    }
    TieNetwork figure = new TieNetwork(run, List.copyOf(actors), ties, mentions, all.unit());
    return Optional.of(
        new Figure(
            NAME,
            "With whom: the strongest ties",
            "Circle: an actor, its area by counted mentions. Line: "
                + all.unit()
                + "s that mention both, its width by their number ("
                + ties.get(ties.size() - 1).both()
                + " to "
                + Numbers.grouped(ties.get(0).both())
                + ").",
            "The "
                + ties.size()
                + " ties with most common "
                + all.unit()
                + "s among pairs that meet more often than chance would have it (npmi above 0, at"
                + " least "
                + CooccurrenceHeatmap.MIN_UNITS
                + " common "
                + all.unit()
                + "s). Nearness on the page helps reading and is no measure.",
            "The strongest ties: "
                + Numbers.plural(ties.size(), "tie")
                + " of "
                + Numbers.plural(actors.size(), "actor")
                + ", by common "
                + all.unit()
                + "s. Standing in one "
                + all.unit()
                + " is not agreement. From tables/cooccurrence.csv; the full network is in network/, for Gephi and others; places"
                + " come from a force layout (Fruchterman and Reingold 1991).",
            figure.data(),
            false,
            figure.height() + LEGEND,
            figure::draw));
  }

  private FigureData data() {
    List<List<Object>> rows = new ArrayList<>();
    for (Tie tie : ties) {
      rows.add(
          List.of(
              unit,
              tie.a(),
              run.name(tie.a()),
              mentions.get(tie.a()),
              tie.b(),
              run.name(tie.b()),
              mentions.get(tie.b()),
              tie.both(),
              tie.npmi()));
    }
    return new FigureData(
        List.of(
            "unit",
            "actor_a",
            "name_a",
            "mentions_a",
            "actor_b",
            "name_b",
            "mentions_b",
            "units_both",
            "npmi"),
        rows);
  }

  private double height() {
    return Math.min(MAX_HEIGHT, MIN_HEIGHT + HEIGHT_PER_ACTOR * actors.size());
  }

  private double radius(String actor) {
    long most = actors.stream().mapToLong(mentions::get).max().orElse(1);
    return Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt((double) mentions.get(actor) / most));
  }

  private void draw(Graphics2D g, double width) {
    Legend.ofKinds(actors.stream().map(run::kind).distinct().toList()).draw(g, 0, 6);
    Map<String, Point2D> places = places(width);
    double most = ties.get(0).both();
    for (Tie tie : ties.stream().sorted(Comparator.comparingLong(Tie::both)).toList()) {
      double share = tie.both() / most;
      g.setStroke(
          new BasicStroke(
              (float) Math.max(0.6, MAX_EDGE * share),
              BasicStroke.CAP_ROUND,
              BasicStroke.JOIN_ROUND));
      g.setColor(Palette.mix(new Color(0xDDDDDD), new Color(0x8A8A8A), share));
      g.draw(new Line2D.Double(places.get(tie.a()), places.get(tie.b())));
    }
    LabelPlacer labels = new LabelPlacer(new Rectangle2D.Double(0, LEGEND, width, height()));
    for (Tie tie : ties) {
      labels.avoid(
          new Line2D.Double(places.get(tie.a()), places.get(tie.b())), 1 + 6 * tie.both() / most);
    }
    for (String actor : actors) {
      labels.occupy(circle(places.get(actor), radius(actor)).getBounds2D());
    }
    for (String actor : actors) {
      g.setColor(Palette.ofKind(run.kind(actor)));
      Ellipse2D circle = circle(places.get(actor), radius(actor));
      g.fill(circle);
      g.setColor(Palette.PAPER);
      g.setStroke(Strokes.NORMAL);
      g.draw(circle);
    }
    g.setFont(LABEL);
    List<String> byMentions =
        actors.stream()
            .sorted(Comparator.comparingLong((String a) -> mentions.get(a)).reversed())
            .toList();
    for (String actor : byMentions) {
      List<String> lines = Lettering.wrap(run.name(actor), LABEL, 96, 3);
      Rectangle2D box = labels.place(places.get(actor), radius(actor), lines, LABEL);
      drawLabel(g, lines, box);
    }
  }

  /** White behind the letters keeps them readable upon lines. */
  private static void drawLabel(Graphics2D g, List<String> lines, Rectangle2D box) {
    g.setColor(new Color(255, 255, 255, 190));
    g.fill(box);
    g.setColor(Palette.INK);
    Lettering.drawCentred(g, lines, box.getCenterX(), box.getCenterY(), Anchor.MIDDLE);
  }

  private Map<String, Point2D> places(double width) {
    List<ForceLayout.Edge> edges =
        ties.stream()
            .map(
                tie ->
                    new ForceLayout.Edge(
                        actors.indexOf(tie.a()),
                        actors.indexOf(tie.b()),
                        0.35 + 0.65 * tie.both() / ties.get(0).both()))
            .toList();
    double aspect = (width - 2 * INSET) / (height() - INSET);
    double[][] unit = ForceLayout.place(actors.size(), edges, aspect);
    Map<String, Point2D> places = new HashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      places.put(
          actors.get(i),
          new Point2D.Double(
              INSET + unit[i][0] * (width - 2 * INSET),
              LEGEND + INSET / 2 + unit[i][1] * (height() - INSET)));
    }
    return places;
  }

  private static Ellipse2D circle(Point2D centre, double radius) {
    return new Ellipse2D.Double(
        centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
  }
}
