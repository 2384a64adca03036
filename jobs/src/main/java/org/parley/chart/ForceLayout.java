package org.parley.chart;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Places the nodes of a small network: all repel each other, edges pull, steps grow smaller
 * (Fruchterman and Reingold 1991, "Graph drawing by force-directed placement"). The same network
 * gives the same places.
 */
final class ForceLayout {

  /**
   * An edge.
   *
   * @param a number of a node
   * @param b number of another
   * @param weight above 0, at most 1: how strongly it pulls
   */
  record Edge(int a, int b, double weight) {}

  private static final int STEPS = 600;
  private static final long SEED = 20;

  /** A pull towards the middle, so that parts without a tie between them stay on the page. */
  private static final double GRAVITY = 0.6;

  private ForceLayout() {}

  /**
   * Places nodes 0 to {@code nodes} - 1.
   *
   * @param aspect width of the page over its height
   * @return x and y of each node, both filling 0 to 1
   */
  static double[][] place(int nodes, List<Edge> edges, double aspect) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] at = new double[nodes][2];
    for (int i = 0; i < nodes; i++) {
      double angle = 2 * Math.PI * i / nodes;
      at[i][0] = aspect * (0.5 + 0.4 * StrictMath.cos(angle) + 0.01 * random.nextDouble());
      at[i][1] = 0.5 + 0.4 * StrictMath.sin(angle) + 0.01 * random.nextDouble();
    }
    double ideal = 0.9 * Math.sqrt(aspect / nodes);
    for (int step = 0; step < STEPS; step++) {
      double reach = 0.1 * (1 - step / (double) STEPS);
      move(at, forces(at, edges, ideal, aspect), reach);
    }
    return filling(at);
  }

  private static double[][] forces(double[][] at, List<Edge> edges, double ideal, double aspect) {
    double[][] force = new double[at.length][2];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance = distance(at, i, j);
        add(force, at, i, j, ideal * ideal / distance / distance);
      }
      force[i][0] += GRAVITY * ideal * (aspect / 2 - at[i][0]);
      force[i][1] += GRAVITY * ideal * aspect * (0.5 - at[i][1]);
    }
    for (Edge edge : edges) {
      add(force, at, edge.a(), edge.b(), -edge.weight() * distance(at, edge.a(), edge.b()) / ideal);
    }
    return force;
  }

  private static double distance(double[][] at, int i, int j) {
    return Math.max(1e-4, Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]));
  }

  /** A force along the line from j to i: positive drives them apart. */
  private static void add(double[][] force, double[][] at, int i, int j, double strength) {
    for (int axis = 0; axis < 2; axis++) {
      double part = (at[i][axis] - at[j][axis]) * strength;
      force[i][axis] += part;
      force[j][axis] -= part;
    }
  }

  private static void move(double[][] at, double[][] force, double reach) {
    for (int i = 0; i < at.length; i++) {
      double length = Math.max(1e-9, Math.hypot(force[i][0], force[i][1]));
      double stride = Math.min(reach, length);
      at[i][0] += force[i][0] / length * stride;
      at[i][1] += force[i][1] / length * stride;
    }
  }

  private static double[][] filling(double[][] at) {
    for (int axis = 0; axis < 2; axis++) {
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (double[] point : at) {
        low = Math.min(low, point[axis]);
        high = Math.max(high, point[axis]);
      }
      for (double[] point : at) {
        point[axis] = high - low < 1e-6 ? 0.5 : (point[axis] - low) / (high - low);
      }
    }
    return at;
  }
}
