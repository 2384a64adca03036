package org.parley.run;

import java.util.List;

/**
 * One thing in which two runs differ.
 *
 * @param table where it shows
 * @param key what the row is about, its key cells joined by {@code " | "}
 * @param move {@code added}, {@code removed} or {@code changed}
 * @param column which number or word changed; empty for a row that came or went
 * @param before as the first run has it; empty for a row that came
 * @param after as the second run has it; empty for a row that went
 * @param why what accounts for it, as far as the runs tell
 */
public record RunDifference(
    String table, String key, String move, String column, String before, String after, String why) {

  /** Columns of the differences as a table. */
  public static final List<String> HEADER =
      List.of("table", "key", "move", "column", "before", "after", "why");

  /** The cells, in the order of {@link #HEADER}. */
  public List<String> cells() {
    return List.of(table, key, move, column, before, after, why);
  }
}
