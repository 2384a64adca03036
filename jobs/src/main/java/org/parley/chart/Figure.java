package org.parley.chart;

/**
 * A figure ready to be drawn.
 *
 * @param name file name without ending, lower case
 * @param title what it shows
 * @param subtitle what is counted, how to read it
 * @param note what is left out and what to beware of; empty when nothing
 * @param caption for the report: what the numbers rest on and how they were made
 * @param data what it is drawn from
 * @param slight true when it shows so little that a few rows of a table say as much
 * @param height of the body, in points
 * @param drawing draws the body
 */
public record Figure(
    String name,
    String title,
    String subtitle,
    String note,
    String caption,
    FigureData data,
    boolean slight,
    double height,
    Drawing drawing) {

  /** Draws the body of a figure with its upper left corner at the origin. */
  @FunctionalInterface
  interface Drawing {
    void draw(java.awt.Graphics2D g, double width);
  }
}
