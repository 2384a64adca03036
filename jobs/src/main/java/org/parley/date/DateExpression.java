package org.parley.date;

import java.io.Serializable;
import java.util.Optional;
import org.parley.text.Span;
import org.parley.time.DateInterval;

/**
 * Words of a text that mean days.
 *
 * @param span where they stand, without the preposition before them
 * @param meaning what they say
 * @param direction whether what they date lies behind or ahead of the writer, as far as the words
 *     near them tell
 */
public record DateExpression(Span span, DateMeaning meaning, Direction direction)
    implements Serializable {

  /**
   * The days meant in a document of the given date. A weekday beside a past tense is the latest
   * such day not after the document's, the same day included; beside a future the next one, the
   * same day included.
   *
   * @param documentDate when the document was published; an interval gives the hull of what its
   *     days give
   * @param direction replaces the expression's own
   * @return empty when no day fits
   */
  public Optional<DateInterval> resolve(DateInterval documentDate, Direction direction) {
    Optional<DateInterval> first = meaning.on(documentDate.earliest(), direction);
    if (documentDate.earliest().equals(documentDate.latest())) {
      return first;
    }
    Optional<DateInterval> last = meaning.on(documentDate.latest(), direction);
    if (first.isEmpty() || last.isEmpty()) {
      return first.isPresent() ? first : last;
    }
    DateInterval a = first.get();
    DateInterval b = last.get();
    return Optional.of(
        new DateInterval(
            a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
            a.latest().isAfter(b.latest()) ? a.latest() : b.latest()));
  }

  /** The days meant, by the expression's own direction. */
  public Optional<DateInterval> resolve(DateInterval documentDate) {
    return resolve(documentDate, direction);
  }
}
