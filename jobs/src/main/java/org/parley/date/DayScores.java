package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.parley.time.DateInterval;

/**
 * What the clues of a text say for each day of a hundred years: the sum of their log likelihoods.
 * Clues that come back yearly or weekly are kept once per day of the year and of the week, so that
 * a clue costs at most some hundred additions.
 */
final class DayScores {

  static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  static final LocalDate LAST = LocalDate.of(2049, 12, 31);
  static final int YEARS = LAST.getYear() - FIRST.getYear() + 1;
  static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

  private static final int FIRST_YEAR = FIRST.getYear();

  /** Days of a leap year. */
  static final int YEAR_DAYS = 366;

  /** Log likelihood of years before 1980, 1980 to 1994 and after 2030 against those between. */
  private static final double EARLY_GAIN = -5;

  private static final double PRINT_GAIN = -0.5;
  private static final double LATE_GAIN = -3;

  /** What lies further below the likeliest day than this, in log likelihood, counts as nothing. */
  private static final double NEGLIGIBLE = -18;

  private static final int[] YEAR_START = yearStarts();
  private static final int[] DAY_OF_LEAP_YEAR = leapYearDays();

  private final double[] ofYear = new double[YEARS];
  private final double[] ofDay = new double[YEAR_DAYS];
  private final double[] ofWeekday = new double[7];

  /** Differences: the score of a day is the sum of all entries up to it. */
  private final double[] step = new double[DAYS + 1];

  /**
   * Days that hold a share of all likelihood.
   *
   * @param best the likeliest day of all
   * @param bestShare its share, 0 to 1
   */
  record Range(DateInterval days, LocalDate best, double bestShare) {}

  /** Begins with what is known before reading: what period news that is kept comes from. */
  DayScores() {
    for (int i = 0; i < YEARS; i++) {
      int year = FIRST_YEAR + i;
      ofYear[i] = year < 1980 ? EARLY_GAIN : year < 1995 ? PRINT_GAIN : year > 2030 ? LATE_GAIN : 0;
    }
  }

  /** Adds to every day of a year. */
  void addYear(int year, double gain) {
    if (year >= FIRST_YEAR && year < FIRST_YEAR + YEARS) {
      ofYear[year - FIRST_YEAR] += gain;
    }
  }

  /**
   * Adds to a day of every year.
   *
   * @param place in a leap year, 0 to 365
   */
  void addDayOfYear(int place, double gain) {
    ofDay[place] += gain;
  }

  void addWeekday(DayOfWeek weekday, double gain) {
    ofWeekday[weekday.getValue() - 1] += gain;
  }

  /**
   * Adds to the days from one to another.
   *
   * @param from days after {@link #FIRST}, may lie outside
   * @param to the last day
   */
  void addRange(long from, long to, double gain) {
    int first = (int) Math.max(0, from);
    int end = (int) Math.min(DAYS, to + 1);
    if (first < end) {
      step[first] += gain;
      step[end] -= gain;
    }
  }

  static long index(LocalDate day) {
    return day.toEpochDay() - FIRST.toEpochDay();
  }

  /** The place of a day in a leap year, 0 to 365. */
  static int placeInYear(MonthDay day) {
    return day.atYear(2000).getDayOfYear() - 1;
  }

  /** The score of a day. */
  double score(LocalDate day) {
    double sum = 0;
    for (int i = 0; i <= index(day); i++) {
      sum += step[i];
    }
    return sum
        + ofYear[day.getYear() - FIRST_YEAR]
        + ofDay[placeInYear(MonthDay.from(day))]
        + ofWeekday[day.getDayOfWeek().getValue() - 1];
  }

  /** The shortest run of days that holds {@code share} of the likelihood, and the likeliest day. */
  Range shortest(double share) {
    double[] likelihood = likelihood();
    double total = 0;
    int best = 0;
    for (int i = 0; i < DAYS; i++) {
      total += likelihood[i];
      if (likelihood[i] > likelihood[best]) {
        best = i;
      }
    }
    double wanted = total * share;
    int from = 0;
    int to = DAYS - 1;
    double held = 0;
    int left = 0;
    for (int right = 0; right < DAYS; right++) {
      held += likelihood[right];
      while (held - likelihood[left] >= wanted && left < right) {
        held -= likelihood[left++];
      }
      if (held >= wanted && right - left < to - from) {
        from = left;
        to = right;
      }
    }
    return new Range(
        new DateInterval(FIRST.plusDays(from), FIRST.plusDays(to)),
        FIRST.plusDays(best),
        likelihood[best] / total);
  }

  private double[] likelihood() {
    double[] score = new double[DAYS];
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int weekday = FIRST.getDayOfWeek().getValue() - 1;
    for (int year = 0; year < YEARS; year++) {
      boolean leap = YEAR_START[year + 1] - YEAR_START[year] == YEAR_DAYS;
      for (int i = YEAR_START[year]; i < YEAR_START[year + 1]; i++) {
        sum += step[i];
        int day = i - YEAR_START[year];
        int place = leap ? day : DAY_OF_LEAP_YEAR[day];
        score[i] = sum + ofYear[year] + ofDay[place] + ofWeekday[weekday];
        weekday = weekday == 6 ? 0 : weekday + 1;
        max = Math.max(max, score[i]);
      }
    }
    for (int i = 0; i < DAYS; i++) {
      double below = score[i] - max;
      score[i] = below > NEGLIGIBLE ? Math.exp(below) : 0;
    }
    return score;
  }

  private static int[] yearStarts() {
    int[] starts = new int[YEARS + 1];
    for (int i = 0; i <= YEARS; i++) {
      starts[i] = (int) index(LocalDate.of(FIRST_YEAR + i, 1, 1));
    }
    return starts;
  }

  private static int[] leapYearDays() {
    int[] places = new int[YEAR_DAYS];
    for (int i = 0; i < YEAR_DAYS; i++) {
      places[i] = i < 59 ? i : i + 1;
    }
    return places;
  }
}
