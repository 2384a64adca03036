package org.parley.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.chart.RunTables.Cells;
import org.parley.time.DateInterval;

/**
 * A position that figures show: with a level, in the holder's own words or a paraphrase of them, in
 * a document that is no reprint.
 *
 * @param id of the position
 * @param holder whose it is
 * @param side for whom the holder speaks; the holder when for nobody
 * @param issue what it is about
 * @param level -2 to +2
 * @param days when it was stated; null when undated
 */
record StatedPosition(
    String id, String holder, String side, String issue, int level, DateInterval days) {

  /** Dates known to no more than so many years are no mark on a timeline. */
  static final int DRAWN_YEARS = 3;

  private static final int LONGEST_DAYS = 366;

  /** Days that {@link #DRAWN_YEARS} may have. */
  static final int LONGEST_DRAWN = DRAWN_YEARS * LONGEST_DAYS;

  /** Own words and what others make of them; not what others say of a holder. */
  static final Set<String> LAYERS = Set.of("own_words", "paraphrase");

  /** In order of time, undated ones last; equal ones by id. */
  static final Comparator<StatedPosition> IN_TIME =
      Comparator.comparing((StatedPosition p) -> p.days == null)
          .thenComparing(p -> p.days == null ? LocalDate.MAX : p.days.middle())
          .thenComparing(StatedPosition::id);

  static List<StatedPosition> read(RunTables run) {
    return run.rows(RunTables.POSITIONS).stream()
        .filter(row -> !row.text("level").isEmpty() && LAYERS.contains(row.text("layer")))
        .filter(row -> !row.text("holder_id").isEmpty() && !run.isReprint(row.text("doc_id")))
        .map(StatedPosition::of)
        .sorted(IN_TIME)
        .toList();
  }

  private static StatedPosition of(Cells row) {
    String holder = row.text("holder_id");
    String side = row.text("side_id");
    return new StatedPosition(
        row.text("position_id"),
        holder,
        side.isEmpty() ? holder : side,
        row.text("issue_id"),
        (int) Math.round(row.number("level")),
        Dates.interval(row.text("date_earliest"), row.text("date_latest")).orElse(null));
  }

  /** True when it is known to within a year; more says nothing about time. */
  boolean isDated() {
    return days != null && days.days() <= LONGEST_DAYS;
  }

  /** True when a timeline can show it, if only as a long bar. */
  boolean canBeDrawn() {
    return days != null && days.days() <= LONGEST_DRAWN;
  }
}
