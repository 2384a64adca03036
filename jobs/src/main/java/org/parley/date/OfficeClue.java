package org.parley.date;

import java.time.LocalDate;
import java.util.List;
import org.parley.text.Span;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/**
 * Somebody given an office. Most titles are borne in office; some shortly before, by those elected,
 * or long before, when the codebook lacks an earlier term; after its end a title lingers for some
 * weeks, and is seldom borne without <i>former</i> later on, unless the text also names a later
 * holder. The gain within a term is 0 and that outside is relative to it, so that a short term
 * tells more than a long one.
 *
 * @param kind how far such a title binds
 * @param terms in order
 * @param succeeded true when the text names a later holder: then only the beginning counts
 */
record OfficeClue(Span span, String rule, TitleKind kind, List<Validity> terms, boolean succeeded)
    implements Clue {

  private static final int SHORTLY_BEFORE_DAYS = 180;
  private static final int LINGERING_DAYS = 60;

  /** Over how many days the shares of long before and of after are spread. */
  private static final int LONG_DAYS = 20 * 365;

  private static final int AFTER_DAYS = 15 * 365;

  /** Where terms without an end are taken to end, to know how long they are. */
  private static final LocalDate OPEN_END = LocalDate.of(2030, 12, 31);

  @Override
  public double gain(LocalDate day) {
    LocalDate over = null;
    for (Validity term : terms) {
      if (term.contains(day)) {
        return 0;
      }
      boolean ahead = term.from() != null && day.isBefore(term.from());
      if (ahead && over == null) {
        boolean shortly = !day.isBefore(term.from().minusDays(SHORTLY_BEFORE_DAYS));
        return shortly
            ? outside(kind.shortlyBefore(), SHORTLY_BEFORE_DAYS)
            : outside(kind.longBefore(), LONG_DAYS);
      }
      over = ahead ? over : term.to();
    }
    if (succeeded || over == null) {
      return 0;
    }
    return day.isAfter(over.plusDays(LINGERING_DAYS))
        ? outside(kind.after(), AFTER_DAYS)
        : outside(kind.lingering(), LINGERING_DAYS);
  }

  @Override
  public DateInterval around(LocalDate day) {
    LocalDate from = DayScores.FIRST;
    for (Validity term : terms) {
      if (term.contains(day)) {
        return new DateInterval(
            term.from() == null ? from : term.from(),
            term.to() == null || succeeded ? DayScores.LAST : term.to());
      }
      from = term.from() == null ? from : term.from();
    }
    return new DateInterval(from.isAfter(day) ? day : from, DayScores.LAST);
  }

  @Override
  public boolean tellsYear() {
    return terms.stream().anyMatch(t -> t.from() != null || t.to() != null);
  }

  @Override
  public void addTo(DayScores scores, double weight) {
    double longBefore = weight * outside(kind.longBefore(), LONG_DAYS);
    double shortlyBefore = weight * outside(kind.shortlyBefore(), SHORTLY_BEFORE_DAYS);
    double lingering = weight * outside(kind.lingering(), LINGERING_DAYS);
    double after = weight * outside(kind.after(), AFTER_DAYS);
    long next = 0;
    for (int i = 0; i <= terms.size(); i++) {
      boolean last = i == terms.size();
      long start =
          last
              ? DayScores.DAYS
              : terms.get(i).from() == null ? 0 : DayScores.index(terms.get(i).from());
      if (i == 0) {
        scores.addRange(next, start - SHORTLY_BEFORE_DAYS - 1, longBefore);
        scores.addRange(start - SHORTLY_BEFORE_DAYS, start - 1, shortlyBefore);
      } else if (!succeeded) {
        scores.addRange(next, Math.min(start, next + LINGERING_DAYS) - 1, lingering);
        scores.addRange(next + LINGERING_DAYS, start - 1, after);
      }
      if (!last) {
        LocalDate to = terms.get(i).to();
        next = Math.max(next, to == null ? DayScores.DAYS : DayScores.index(to) + 1);
      }
    }
  }

  /** Log density of a share spread over some days, against that within the terms. */
  private double outside(double share, int days) {
    return Math.log(share / days * daysWithin() / kind.within());
  }

  private double daysWithin() {
    double days = 0;
    for (Validity term : terms) {
      LocalDate from = term.from() == null ? DayScores.FIRST : term.from();
      LocalDate to = term.to() == null ? OPEN_END : term.to();
      days += Math.max(1, to.toEpochDay() - from.toEpochDay() + 1);
    }
    return days;
  }
}
