package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.chart.Lettering.Anchor;
import org.parley.chart.RunTables.Cells;
import org.parley.time.Granularity;

/**
 * The most mentioned actors over time, a panel each on one time axis and one scale, below a panel
 * of all articles. Periods without articles are hatched: nobody looked, which is not zero.
 */
final class MentionsOverTime {

  static final String NAME = "mentions_over_time";

  private static final int SHOWN = 8;
  private static final double PANEL = 25;
  private static final double GAP = 6;
  private static final double LABELS = 122;

  private static final double LEGEND = 20;
  private static final double TITLE = 12;

  /** Fewer periods with articles make no course of time. */
  private static final int MIN_PERIODS = 3;

  /** Of a bar, in points. */
  private static final double NARROWEST = 0.6;

  private static final Font LABEL = Fonts.regular(9);
  private static final Font SMALL = Fonts.regular(8);

  private final Granularity granularity;
  private final SortedMap<String, Long> articles;
  private final List<String> actors;
  private final Map<String, Map<String, Long>> mentions;
  private final RunTables run;

  private MentionsOverTime(
      RunTables run,
      Granularity granularity,
      SortedMap<String, Long> articles,
      List<String> actors,
      Map<String, Map<String, Long>> mentions) {
    this.run = run;
    this.granularity = granularity;
    this.articles = articles;
    this.actors = actors;
    this.mentions = mentions;
  }

  static Optional<Figure> of(RunTables run) {
    TreeMap<String, Long> articles = new TreeMap<>();
    Map<String, Map<String, Long>> mentions = new HashMap<>();
    long undated = 0;
    for (Cells row : run.rows("actors_by_period")) {
      String period = row.text("period");
      if (period.isEmpty()) {
        undated = row.whole("documents_in_period");
      } else {
        articles.put(period, row.whole("documents_in_period"));
        mentions
            .computeIfAbsent(row.text("actor_id"), k -> new HashMap<>())
            .put(period, row.whole("mentions"));
      }
    }
    List<String> actors =
        run.rows("actors").stream()
            .filter(row -> !row.text("rank").isEmpty())
            .sorted(Comparator.comparingLong(row -> row.whole("rank")))
            .map(row -> row.text("actor_id"))
            .filter(id -> sum(mentions.getOrDefault(id, Map.of())) > 0)
            .limit(SHOWN)
            .toList();
    if (articles.values().stream().filter(n -> n > 0).count() < MIN_PERIODS || actors.isEmpty()) {
      return Optional.empty();
    }
    Granularity granularity = granularity(articles.firstKey());
    MentionsOverTime figure =
        new MentionsOverTime(run, granularity, filled(articles, granularity), actors, mentions);
    return Optional.of(
        new Figure(
            NAME,
            "Mentions over time",
            "Counted mentions per "
                + word(granularity)
                + " of the "
                + Numbers.plural(actors.size(), "actor")
                + " mentioned most, on one scale; above them the articles. Hatched: no articles.",
            undated == 0
                ? ""
                : Numbers.plural(undated, "article")
                    + (undated == 1 ? " is" : " are")
                    + " not shown: the date is not known to the period.",
            "Mentions over time: "
                + Numbers.plural(sum(figure.articles), "dated article")
                + " in "
                + Numbers.plural(
                    articles.values().stream().filter(count -> count > 0).count(),
                    word(granularity))
                + " with articles (tables/actors_by_period.csv). Raw counts, not shares: read each panel against the one of all articles. A"
                + " period without articles is hatched, since nobody looked; it is not zero"
                + " interest.",
            figure.data(),
            false,
            LEGEND + (actors.size() + 1) * PANEL + TimePanel.AXIS_HEIGHT + TITLE,
            figure::draw));
  }

  private static String word(Granularity granularity) {
    return granularity.name().toLowerCase(Locale.ROOT);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Granularity granularity(String period) {
    return switch (period.length()) {
      case 4 -> Granularity.YEAR;
      case 10 -> Granularity.DAY;
      default -> period.contains("Q") ? Granularity.QUARTER : Granularity.MONTH;
    };
  }

  /** With the periods that the table leaves out. */
  private static SortedMap<String, Long> filled(SortedMap<String, Long> articles, Granularity by) {
    TreeMap<String, Long> filled = new TreeMap<>(articles);
    String last = articles.lastKey();
    for (String p = articles.firstKey(); p.compareTo(last) < 0; p = by.next(p)) {
      filled.putIfAbsent(p, 0L);
    }
    return filled;
  }

  private FigureData data() {
    List<List<Object>> rows = new ArrayList<>();
    articles.forEach(
        (period, documents) -> {
          for (String actor : actors) {
            Object count =
                documents == 0 ? null : (Object) mentions.get(actor).getOrDefault(period, 0L);
            List<Object> row = new ArrayList<>(List.of(period, actor));
            row.add(count);
            row.add(documents);
            rows.add(row);
          }
        });
    return new FigureData(List.of("period", "actor_id", "mentions", "documents_in_period"), rows);
  }

  private void draw(Graphics2D g, double width) {
    Legend.ofKinds(actors.stream().map(run::kind).distinct().toList()).draw(g, LABELS, 6);
    long most =
        actors.stream()
            .flatMap(actor -> mentions.get(actor).values().stream())
            .mapToLong(Long::longValue)
            .max()
            .orElse(1);
    long mostArticles = articles.values().stream().mapToLong(Long::longValue).max().orElse(1);
    panel(g, "All articles", articles, mostArticles, Palette.GREY, 0, width);
    for (int i = 0; i < actors.size(); i++) {
      String actor = actors.get(i);
      Color colour = Palette.ofKind(run.kind(actor));
      panel(g, run.name(actor), mentions.get(actor), most, colour, i + 1, width);
    }
  }

  private void panel(
      Graphics2D g,
      String label,
      Map<String, Long> counts,
      long most,
      Color colour,
      int number,
      double width) {
    LocalDate from = granularity.firstDay(articles.firstKey());
    LocalDate to = granularity.firstDay(granularity.next(articles.lastKey()));
    double top = LEGEND + number * PANEL + GAP;
    TimePanel panel =
        new TimePanel(
            new Rectangle2D.Double(LABELS, top, width - LABELS, PANEL - GAP),
            from,
            to,
            0,
            Math.max(1, most));
    Plot plot = panel.plot();
    plot.steps(steps(panel, counts), colour);
    plot.draw(g);
    hatch(g, panel);
    if (number == actors.size()) {
      panel.drawAxis(g);
      g.setFont(SMALL);
      g.setColor(Palette.MUTED);
      Lettering.draw(
          g,
          "date of the article, by " + word(granularity),
          width,
          panel.area().getMaxY() + TimePanel.AXIS_HEIGHT + TITLE / 2 - 4,
          Anchor.END);
    }
    g.setStroke(Strokes.THIN);
    g.setColor(Palette.GREY);
    g.draw(new Line2D.Double(LABELS, top + PANEL - GAP, width, top + PANEL - GAP));
    g.setColor(Palette.INK);
    g.setFont(LABEL);
    Lettering.drawCentred(
        g,
        Lettering.wrap(label, LABEL, LABELS - 30, 3),
        LABELS - 26,
        top + (PANEL - GAP) / 2,
        Anchor.END);
    g.setFont(SMALL);
    g.setColor(Palette.MUTED);
    Lettering.draw(g, Numbers.grouped(most), LABELS - 3, top + 3, Anchor.END);
    Lettering.draw(g, "0", LABELS - 3, top + PANEL - GAP - 2, Anchor.END);
  }

  /** Up at a period's first day, down before its last; never so narrow that it cannot be seen. */
  private List<Point2D> steps(TimePanel panel, Map<String, Long> counts) {
    double days = panel.to().toEpochDay() - panel.from().toEpochDay();
    double narrowest = NARROWEST * days / panel.area().getWidth();
    List<Point2D> steps = new ArrayList<>();
    for (String period : articles.keySet()) {
      long count = counts.getOrDefault(period, 0L);
      if (count > 0) {
        double first = granularity.firstDay(period).toEpochDay();
        double next = granularity.firstDay(granularity.next(period)).toEpochDay();
        double last = first + Math.max(narrowest, (next - first) * 0.9);
        steps.add(new Point2D.Double(first, (double) count));
        steps.add(new Point2D.Double(Math.min(next, last), 0));
      }
    }
    return steps;
  }

  private void hatch(Graphics2D g, TimePanel panel) {
    for (Map.Entry<String, Long> period : articles.entrySet()) {
      if (period.getValue() == 0) {
        double left = panel.x(granularity.firstDay(period.getKey()));
        double right = panel.x(granularity.firstDay(granularity.next(period.getKey())));
        double top = panel.area().getY();
        Rectangle2D box = new Rectangle2D.Double(left, top, right - left, panel.y(0) - top);
        Hatch.draw(g, box);
      }
    }
  }
}
