package org.parley.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.chart.Lettering.Anchor;

/**
 * A plot over time: days from left to right, values upwards. Ticks stand on the first days of
 * calendar years, months or weeks.
 *
 * @param area on the sheet, in points
 * @param from first day, at the left edge
 * @param to last day, at the right edge; later than {@code from}
 * @param low value at the lower edge
 * @param high value at the upper edge; above {@code low}
 */
record TimePanel(Rectangle2D area, LocalDate from, LocalDate to, double low, double high) {

  /** Room that {@link #drawAxis} takes below the area. */
  static final double AXIS_HEIGHT = 26;

  private static final Font LABEL = Fonts.regular(8.5);
  private static final double LABEL_ROOM = 46;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.US);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(7),
          Period.ofMonths(1),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1),
          Period.ofYears(2),
          Period.ofYears(5),
          Period.ofYears(10),
          Period.ofYears(50));

  double x(LocalDate day) {
    double share =
        (day.toEpochDay() - from.toEpochDay()) / (double) (to.toEpochDay() - from.toEpochDay());
    return area.getX() + share * area.getWidth();
  }

  double y(double value) {
    return area.getMaxY() - (value - low) / (high - low) * area.getHeight();
  }

  /** The first days of the calendar periods that ticks mark. */
  List<LocalDate> ticks() {
    Period step = step();
    LocalDate day = start(step);
    List<LocalDate> ticks = new ArrayList<>();
    while (!day.isAfter(to)) {
      if (!day.isBefore(from)) {
        ticks.add(day);
      }
      day = day.plus(step);
    }
    return ticks;
  }

  private Period step() {
    double most = Math.max(2, Math.floor(area.getWidth() / LABEL_ROOM));
    double days = to.toEpochDay() - from.toEpochDay();
    return STEPS.stream()
        .filter(step -> days / (step.toTotalMonths() * 30.4 + step.get(ChronoUnit.DAYS)) <= most)
        .findFirst()
        .orElse(Period.ofYears(100));
  }

  private LocalDate start(Period step) {
    if (step.getYears() > 0) {
      return LocalDate.of(Math.floorDiv(from.getYear(), step.getYears()) * step.getYears(), 1, 1);
    }
    if (step.getMonths() > 0) {
      return from.withDayOfYear(1);
    }
    return step.get(ChronoUnit.DAYS) == 7
        ? from.minusDays(from.getDayOfWeek().getValue() - 1L)
        : from;
  }

  /** A plot on the area, with thin lines upwards from the ticks; its x are epoch days. */
  Plot plot() {
    Plot plot = new Plot(area, from.toEpochDay(), to.toEpochDay(), low, high);
    List<Point2D> ends = new ArrayList<>();
    for (LocalDate day : ticks()) {
      ends.add(new Point2D.Double(day.toEpochDay(), low));
      ends.add(new Point2D.Double(day.toEpochDay(), high));
    }
    plot.strokes(ends, Palette.GRID, Strokes.THIN);
    return plot;
  }

  /** The axis with its labels below the area; the year once, and where it changes. */
  void drawAxis(Graphics2D g) {
    g.setStroke(Strokes.THIN);
    g.setColor(Palette.GREY);
    g.draw(new Line2D.Double(area.getX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
    g.setFont(LABEL);
    boolean years = step().getYears() > 0;
    int year = Integer.MIN_VALUE;
    for (LocalDate day : ticks()) {
      double x = x(day);
      g.setColor(Palette.GREY);
      g.draw(new Line2D.Double(x, area.getMaxY(), x, area.getMaxY() + 3));
      g.setColor(Palette.MUTED);
      String label =
          years
              ? String.valueOf(day.getYear())
              : (step().getMonths() > 0 ? MONTH : DAY).format(day);
      drawWithin(g, label, x, area.getMaxY() + 9);
      if (!years && day.getYear() != year) {
        drawWithin(g, String.valueOf(day.getYear()), x, area.getMaxY() + 19);
      }
      year = day.getYear();
    }
  }

  /** Centred on x, but not beyond the right edge. */
  private void drawWithin(Graphics2D g, String label, double x, double y) {
    double half = Lettering.width(label, LABEL) / 2;
    Lettering.draw(g, label, Math.min(x, area.getMaxX() - half), y, Anchor.MIDDLE);
  }
}
