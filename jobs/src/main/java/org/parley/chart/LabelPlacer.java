package org.parley.chart;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for the label of each point, one after the other: the place that covers least. */
final class LabelPlacer {

  private static final int DIRECTIONS = 16;
  private static final int RINGS = 5;
  private static final double RING = 7;
  private static final double RING_COST = 10;
  private static final double OUTSIDE = 1e6;

  private record Avoided(Line2D line, double weight) {}

  private final Rectangle2D page;
  private final List<Avoided> lines = new ArrayList<>();
  private final List<Rectangle2D> occupied = new ArrayList<>();

  LabelPlacer(Rectangle2D page) {
    this.page = page;
  }

  /** Marks an area as taken. */
  void occupy(Rectangle2D area) {
    occupied.add(area);
  }

  /**
   * Marks a line that labels should rather not cover, least of all along it.
   *
   * @param weight cost of covering as much of it as a label is high
   */
  void avoid(Line2D line, double weight) {
    lines.add(new Avoided(line, weight));
  }

  /** The box for a label beside a circle; it counts as taken from now on. */
  Rectangle2D place(Point2D centre, double radius, List<String> lines, Font font) {
    double width = lines.stream().mapToDouble(l -> Lettering.width(l, font)).max().orElse(0) + 2;
    double height = lines.size() * Lettering.lineHeight(font);
    Rectangle2D best = null;
    double least = Double.MAX_VALUE;
    for (int ring = 0; ring < RINGS; ring++) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        double gap = radius + 2 + ring * RING;
        double x = centre.getX() + StrictMath.cos(angle) * (gap + width / 2);
        double y = centre.getY() + StrictMath.sin(angle) * (gap + height / 2);
        Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
        double cost = cost(box) + ring * RING_COST;
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    occupied.add(best);
    return best;
  }

  private double cost(Rectangle2D box) {
    double cost = page.contains(box) ? 0 : OUTSIDE;
    for (Rectangle2D other : occupied) {
      Rectangle2D common = box.createIntersection(other);
      if (common.getWidth() > 0 && common.getHeight() > 0) {
        cost += common.getWidth() * common.getHeight();
      }
    }
    for (Avoided avoided : lines) {
      cost += avoided.weight() * covered(avoided.line(), box) / box.getHeight();
    }
    return cost;
  }

  /** Length of the part of a line that lies in a box (Liang and Barsky 1984). */
  static double covered(Line2D line, Rectangle2D box) {
    double dx = line.getX2() - line.getX1();
    double dy = line.getY2() - line.getY1();
    double[] across = {-dx, dx, -dy, dy};
    double[] room = {
      line.getX1() - box.getMinX(),
      box.getMaxX() - line.getX1(),
      line.getY1() - box.getMinY(),
      box.getMaxY() - line.getY1()
    };
    double enters = 0;
    double leaves = 1;
    for (int side = 0; side < across.length; side++) {
      if (across[side] == 0) {
        leaves = room[side] < 0 ? 0 : leaves;
      } else if (across[side] < 0) {
        enters = Math.max(enters, room[side] / across[side]);
      } else {
        leaves = Math.min(leaves, room[side] / across[side]);
      }
    }
    return Math.max(0, leaves - enters) * Point2D.distance(0, 0, dx, dy);
  }
}
