package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.chart.Lettering.Anchor;
import org.parley.chart.RunTables.Cells;
import org.parley.codebook.Issue;

/**
 * A change that a timeline marks with a number.
 *
 * @param number from 1, in order of time
 * @param subject who changed: a side, an office or a person
 * @param row of the table of changes
 * @param side in whose panel it is drawn
 */
record MarkedChange(int number, String subject, Cells row, String side) {

  private static final int SHOWN = 6;
  private static final List<String> KINDS = List.of("side", "role", "actor");
  private static final double INDENT = 20;
  private static final Font HEAD = Fonts.regular(8.5);
  private static final Font STRONG = Fonts.bold(8.5);
  private static final Font QUOTE = Fonts.oblique(8);

  /**
   * The changes among the positions shown: firm ones first, and a turn of a side, its office and
   * its speaker only once.
   */
  static List<MarkedChange> read(RunTables run, Issue issue, List<StatedPosition> shown) {
    Map<String, String> sides = new HashMap<>();
    shown.forEach(p -> sides.put(p.id(), p.side()));
    Set<String> seen = new HashSet<>();
    List<MarkedChange> chosen = new ArrayList<>();
    run.rows("changes").stream()
        .filter(row -> row.text("issue_id").equals(issue.id()))
        .filter(row -> Dates.days(row.text("last_before")).isPresent())
        .filter(row -> Dates.days(row.text("first_after")).isPresent())
        .sorted(
            Comparator.comparing((Cells row) -> row.isTrue("tentative"))
                .thenComparing(row -> KINDS.indexOf(row.text("subject_kind")))
                .thenComparing(row -> row.text("first_after")))
        .forEach(
            row -> {
              Optional<String> side = side(sides, row.text("evidence_after"));
              if (side.isPresent() && chosen.size() < SHOWN && seen.add(row.turn())) {
                String subject = run.name(row.text("subject_id"));
                chosen.add(new MarkedChange(0, subject, row, side.get()));
              }
            });
    chosen.sort(Comparator.comparing(change -> change.row().text("first_after")));
    List<MarkedChange> numbered = new ArrayList<>();
    for (MarkedChange c : chosen) {
      numbered.add(new MarkedChange(numbered.size() + 1, c.subject(), c.row(), c.side()));
    }
    return numbered;
  }

  /**
   * The side of the shown position that stands first in a list of evidence.
   *
   * @param sides by the ids of the positions shown
   */
  private static Optional<String> side(Map<String, String> sides, String evidence) {
    return Arrays.stream(evidence.split("; ", -1))
        .filter(sides::containsKey)
        .findFirst()
        .map(sides::get);
  }

  /** The middle of the dates of the last statement before. */
  LocalDate from() {
    return Dates.days(row.text("last_before")).orElseThrow().middle();
  }

  /** The middle of the dates of the first statement after. */
  LocalDate to() {
    return Dates.days(row.text("first_after")).orElseThrow().middle();
  }

  double levelBefore() {
    return row.number("level_before");
  }

  double levelAfter() {
    return row.number("level_after");
  }

  boolean tentative() {
    return row.isTrue("tentative");
  }

  /** A circle with the number; hollow when tentative. */
  void drawBadge(Graphics2D g, double x, double y) {
    Color colour = ChangeArrow.COLOUR;
    Ellipse2D circle = new Ellipse2D.Double(x - 6, y - 6, 12, 12);
    g.setColor(tentative() ? Palette.PAPER : colour);
    g.fill(circle);
    g.setColor(tentative() ? colour : Palette.PAPER);
    g.setStroke(Strokes.NORMAL);
    g.draw(circle);
    g.setFont(STRONG);
    g.setColor(tentative() ? Palette.INK : Palette.inkOn(colour));
    Lettering.draw(g, String.valueOf(number), x, y, Anchor.MIDDLE);
  }

  /** Height of {@link #drawKey}. */
  double keyHeight(double width) {
    return head(width).size() * Lettering.lineHeight(HEAD)
        + quotes(width).size() * Lettering.lineHeight(QUOTE)
        + 4;
  }

  /** Draws number, subject, levels, dates and quotes; returns the y below. */
  double drawKey(Graphics2D g, double top, double width) {
    drawBadge(g, 7, top + 7);
    g.setFont(HEAD);
    g.setColor(Palette.INK);
    double below = Lettering.drawDown(g, head(width), INDENT, top);
    g.setFont(QUOTE);
    g.setColor(Palette.MUTED);
    return Lettering.drawDown(g, quotes(width), INDENT, below) + 4;
  }

  private List<String> head(double width) {
    return Lettering.wrap(
        subject
            + ": "
            + level(levelBefore())
            + " → "
            + level(levelAfter())
            + ", "
            + Dates.said(row, "last_before")
            + " → "
            + Dates.said(row, "first_after")
            + (tentative() ? " (tentative: little evidence)" : ""),
        HEAD,
        width - INDENT,
        3);
  }

  private static String level(double mean) {
    boolean whole = Math.abs(mean - Math.rint(mean)) < 0.05;
    return (mean >= 0.05 ? "+" : "")
        + Numbers.decimal(whole ? Math.rint(mean) : mean, whole ? 0 : 1);
  }

  private List<String> quotes(double width) {
    List<String> lines = new ArrayList<>();
    for (String when : List.of("before", "after")) {
      String quote = when + ": " + row.text("quote_" + when);
      lines.addAll(Lettering.wrap(quote, QUOTE, width - INDENT - 2, 2));
    }
    return lines;
  }
}
