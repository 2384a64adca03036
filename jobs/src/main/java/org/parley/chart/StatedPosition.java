package org.parley.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.chart.RunTables.Cells;
import org.parley.time.DateInterval;
import org.parley.time.DateText;

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
 * @param date as the table prints it
 */
record StatedPosition(
    String id,
    String holder,
    String side,
    String issue,
    int level,
    DateInterval days,
    String date) {

  private static final int LONGEST_DAYS = 366;
  private static final Set<String> LAYERS = Set.of("own_words", "paraphrase");

  /** In order of time, undated ones last; equal ones by id. */
  static final Comparator<StatedPosition> IN_TIME =
      Comparator.comparing((StatedPosition p) -> p.days == null)
          .thenComparing(p -> p.days == null ? LocalDate.MAX : p.days.middle())
          .thenComparing(StatedPosition::id);

  static List<StatedPosition> read(RunTables run) {
    return run.rows("positions").stream()
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
        days(row.text("date_earliest"), row.text("date_latest")),
        row.text("date"));
  }

  /** Null when there is none, or when somebody's spreadsheet has written it in its own way. */
  private static DateInterval days(String earliest, String latest) {
    Optional<DateInterval> from = DateText.read(earliest);
    Optional<DateInterval> to = DateText.read(latest);
    boolean ordered =
        from.isPresent() && to.isPresent() && !to.get().latest().isBefore(from.get().earliest());
    return ordered ? new DateInterval(from.get().earliest(), to.get().latest()) : null;
  }

  /** True when it is known to within a year; more says nothing about time. */
  boolean isDated() {
    return days != null && days.days() <= LONGEST_DAYS;
  }

  /** The date in words: to the day, month or year, else the interval; empty when undated. */
  Optional<String> dateInWords() {
    if (days == null) {
      return Optional.empty();
    }
    return Optional.of(
        date.isEmpty()
            ? Dates.inWords(days.earliest()) + "–" + Dates.inWords(days.latest())
            : Dates.inWords(date));
  }
}
