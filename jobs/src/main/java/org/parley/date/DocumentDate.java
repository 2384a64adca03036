package org.parley.date;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.parley.time.DateInterval;

/**
 * When a document was published, as far as known.
 *
 * @param interval null when nothing is known
 * @param best the most likely day within the interval; null when no day is more likely than others
 * @param method what it rests on
 * @param evidence the passages, most decisive first
 */
public record DocumentDate(
    DateInterval interval, LocalDate best, DateMethod method, List<DateEvidence> evidence)
    implements Serializable {

  /** Nothing known. */
  public static final DocumentDate UNDATED =
      new DocumentDate(null, null, DateMethod.NONE, List.of());

  /** True when at least an interval is known. */
  public boolean isDated() {
    return interval != null;
  }
}
