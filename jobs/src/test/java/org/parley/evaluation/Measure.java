package org.parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/**
 * A figure and what it ought to be; a row of {@code evaluation/measures.csv}.
 *
 * @param what in words
 * @param run whose tables are scored
 * @param scorer script of the evaluation folder, without its ending
 * @param gold file or folder of the corpora; {@code @seeds} for the annotation kept with the tests
 * @param figure path into the scorer's figures, dots between names
 * @param bound {@code at_least}, {@code at_most} or empty
 * @param target null without a bound
 */
record Measure(
    String what,
    String run,
    String scorer,
    String gold,
    String figure,
    String bound,
    Double target) {

  static Measure of(Map<String, String> row) {
    String target = row.get("target");
    return new Measure(
        row.get("what"),
        row.get("run"),
        row.get("scorer"),
        row.get("gold"),
        row.get("figure"),
        row.get("bound"),
        target.isEmpty() ? null : Double.valueOf(target));
  }

  /** The row of the table that is printed: what, run, measured, target, reached. */
  String line(JsonNode figures) {
    JsonNode found = figures.at("/" + figure.replace('.', '/'));
    String measured = found.isNumber() ? String.format(Locale.ROOT, "%.3f", found.asDouble()) : "–";
    String wanted =
        target == null
            ? ""
            : (bound.equals("at_least") ? "≥ " : "≤ ") + target.toString().replaceAll("\\.0$", "");
    String reached = target == null || !found.isNumber() ? "" : reached(found.asDouble());
    return String.join(" | ", "| " + what, run, measured, wanted, reached + " |");
  }

  private String reached(double measured) {
    boolean met = bound.equals("at_least") ? measured >= target : measured <= target;
    return met ? "yes" : "no";
  }
}
