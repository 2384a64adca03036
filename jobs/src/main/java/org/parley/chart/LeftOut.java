package org.parley.chart;

/**
 * A figure that could not be drawn.
 *
 * @param name the file name it would have had, without ending
 * @param reason what was missing, one sentence
 */
public record LeftOut(String name, String reason) {}
