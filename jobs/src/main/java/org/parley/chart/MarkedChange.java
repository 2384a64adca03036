package org.parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
 * @param before the position nearest before it
 * @param after the position nearest after it
 */
record MarkedChange(
    int number, String subject, Cells row, StatedPosition before, StatedPosition after) {

  private static final int SHOWN = 6;
  private static final List<String> KINDS = List.of("side", "role", "actor");
  private static final double INDENT = 20;
  private static final Font HEAD = Fonts.regular(8.5);
  private static final Font STRONG = Fonts.bold(8.5);
  private static final Font QUOTE = Fonts.oblique(8);

  /**
   * The changes among the positions shown: firm ones first, and what a side, an office and a person
   * did in the same two statements only once.
   */
  static List<MarkedChange> read(RunTables run, Issue issue, List<StatedPosition> shown) {
    Set<String> seen = new HashSet<>();
    List<MarkedChange> chosen = new ArrayList<>();
    run.rows("changes").stream()
        .filter(row -> row.text("issue_id").equals(issue.id()))
        .sorted(
            Comparator.comparing((Cells row) -> row.isTrue("tentative"))
                .thenComparing(row -> KINDS.indexOf(row.text("subject_kind")))
                .thenComparing(row -> row.text("first_after")))
        .forEach(
            row -> {
              Optional<StatedPosition> before = first(shown, row.text("evidence_before"));
              Optional<StatedPosition> after = first(shown, row.text("evidence_after"));
              if (before.isPresent()
                  && after.isPresent()
                  && chosen.size() < SHOWN
                  && seen.add(before.get().id() + "\n" + after.get().id())) {
                String subject = run.name(row.text("subject_id"));
                chosen.add(new MarkedChange(0, subject, row, before.get(), after.get()));
              }
            });
    chosen.sort(Comparator.comparing(change -> change.row().text("first_after")));
    List<MarkedChange> numbered = new ArrayList<>();
    for (MarkedChange c : chosen) {
      numbered.add(
          new MarkedChange(numbered.size() + 1, c.subject(), c.row(), c.before(), c.after()));
    }
    return numbered;
  }

  /** The shown position that stands first in a list of evidence. */
  private static Optional<StatedPosition> first(List<StatedPosition> shown, String evidence) {
    List<String> ids = Arrays.asList(evidence.split("; ", -1));
    return shown.stream()
        .filter(p -> ids.contains(p.id()))
        .min(Comparator.comparingInt(p -> ids.indexOf(p.id())));
  }

  boolean tentative() {
    return row.isTrue("tentative");
  }

  /** A circle with the number; hollow when tentative. */
  void drawBadge(Graphics2D g, double x, double y, Color colour) {
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
    return Lettering.lineHeight(HEAD) + quotes(width).size() * Lettering.lineHeight(QUOTE) + 4;
  }

  /** Draws number, subject, dates and quotes; returns the y below. */
  double drawKey(Graphics2D g, double top, double width, Color colour) {
    drawBadge(g, 7, top + 7, colour);
    String head =
        subject
            + ", "
            + Dates.inWords(row.text("last_before"))
            + " → "
            + Dates.inWords(row.text("first_after"))
            + (tentative() ? " (tentative: little evidence)" : "");
    g.setFont(HEAD);
    g.setColor(Palette.INK);
    Lettering.draw(g, Lettering.shorten(head, HEAD, width - INDENT), INDENT, top + 5, Anchor.START);
    g.setFont(QUOTE);
    g.setColor(Palette.MUTED);
    return Lettering.drawDown(g, quotes(width), INDENT, top + Lettering.lineHeight(HEAD)) + 4;
  }

  private List<String> quotes(double width) {
    List<String> lines = new ArrayList<>();
    for (String when : List.of("before", "after")) {
      String quote = when + ": “" + row.text("quote_" + when) + "”";
      lines.addAll(Lettering.wrap(quote, QUOTE, width - INDENT - 2, 2));
    }
    return lines;
  }
}
