package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** How much likelier a later day must be than an earlier one not to be its equal. */
  private static final double TIE = 1 + 1e-9;

  private static final int[] YEAR_START = yearStarts();
  private static final int[] FIRST_WEEKDAY =
      Arrays.stream(YEAR_START).map(i -> FIRST.plusDays(i).getDayOfWeek().getValue() - 1).toArray();
  private static final int[] DAY_OF_LEAP_YEAR = leapYearDays();

  private final double[] ofYear = new double[YEARS];
  private final double[] ofDay = new double[YEAR_DAYS];
  private final double[] ofWeekday = new double[7];

  /** Differences by day: the score of a day is the sum of all entries up to it. */
  private final TreeMap<Integer, Double> steps = new TreeMap<>();

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
      steps.merge(first, gain, Double::sum);
      steps.merge(end, -gain, Double::sum);
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
    for (double step : steps.headMap((int) index(day), true).values()) {
      sum += step;
    }
    return sum
        + ofYear[day.getYear() - FIRST_YEAR]
        + ofDay[placeInYear(MonthDay.from(day))]
        + ofWeekday[day.getDayOfWeek().getValue() - 1];
  }

  /** The shortest run of days that holds {@code share} of the likelihood, and the likeliest day. */
  Range shortest(double share) {
    Likely likely = likely();
    double[] likelihood = likely.likelihood;
    int[] day = likely.day;
    double total = 0;
    int best = 0;
    for (int i = 0; i < day.length; i++) {
      total += likelihood[i];
      if (likelihood[i] > likelihood[best] * TIE) {
        best = i;
      }
    }
    double wanted = total * share;
    int from = 0;
    int to = DAYS - 1;
    double held = 0;
    int left = 0;
    for (int right = 0; right < day.length; right++) {
      held += likelihood[right];
      while (held - likelihood[left] >= wanted && left < right) {
        held -= likelihood[left++];
      }
      if (held >= wanted && day[right] - day[left] < to - from) {
        from = day[left];
        to = day[right];
      }
    }
    return new Range(
        new DateInterval(FIRST.plusDays(from), FIRST.plusDays(to)),
        FIRST.plusDays(day[best]),
        likelihood[best] / total);
  }

  /** Days that are not negligible and some that are, ascending, as days after FIRST. */
  private static final class Likely {
    private final int[] day;

    /** Of each day, 0 to 1, up to a factor that all days share. */
    private final double[] likelihood;

    Likely(int days) {
      day = new int[days];
      likelihood = new double[days];
    }
  }

  /**
   * Days of one year between two steps.
   *
   * @param from days after {@link #FIRST}
   * @param to one past the last day
   * @param level log likelihood of its days, before what day and month and weekday add
   */
  private record Stretch(int year, int from, int to, double level) {}

  /**
   * Likelihoods of the days that count. A stretch whose level alone puts it far below a day already
   * seen is not looked at.
   */
  private Likely likely() {
    double[] byDay = likelihoods(ofDay);
    double[] byWeekday = likelihoods(ofWeekday);
    List<Stretch> stretches = stretches();
    Stretch first = stretches.get(0);
    for (Stretch stretch : stretches) {
      first = stretch.level > first.level ? stretch : first;
    }
    double highest = first.level;
    double[][] shapes = new double[14][];
    double[] highestShape = ofShape(first.year, shapes, byDay, byWeekday);
    double seen = 0;
    for (int i = first.from; i < first.to; i++) {
      seen = Math.max(seen, highestShape[i - YEAR_START[first.year]]);
    }
    double least = seen * Math.exp(NEGLIGIBLE);
    stretches.removeIf(stretch -> Math.exp(stretch.level - highest) < least);
    Likely likely = new Likely(stretches.stream().mapToInt(x -> x.to - x.from).sum());
    int at = 0;
    double max = 0;
    for (Stretch stretch : stretches) {
      double[] ofShape = ofShape(stretch.year, shapes, byDay, byWeekday);
      fill(likely, at, stretch, Math.exp(stretch.level - highest), ofShape);
      for (int end = at + stretch.to - stretch.from; at < end; at++) {
        max = Math.max(max, likely.likelihood[at]);
      }
    }
    double cut = max * Math.exp(NEGLIGIBLE);
    for (int i = 0; i < at; i++) {
      likely.likelihood[i] = likely.likelihood[i] > cut ? likely.likelihood[i] : 0;
    }
    return likely;
  }

  private static void fill(
      Likely likely, int at, Stretch stretch, double level, double[] byDayAndWeekday) {
    int start = YEAR_START[stretch.year];
    for (int i = stretch.from; i < stretch.to; i++) {
      likely.day[at + i - stretch.from] = i;
      likely.likelihood[at + i - stretch.from] = level * byDayAndWeekday[i - start];
    }
  }

  /**
   * What day, month and weekday say of the days of a year; years of the same shape share it.
   *
   * @param shapes by leap year and weekday of the first day; filled as they are met
   */
  private static double[] ofShape(int year, double[][] shapes, double[] byDay, double[] byWeekday) {
    int start = YEAR_START[year];
    int days = YEAR_START[year + 1] - start;
    int first = FIRST_WEEKDAY[year];
    int shape = days == YEAR_DAYS ? 7 + first : first;
    if (shapes[shape] == null) {
      double[] likelihood = new double[days];
      for (int i = 0; i < days; i++) {
        int place = days == YEAR_DAYS ? i : DAY_OF_LEAP_YEAR[i];
        likelihood[i] = byDay[place] * byWeekday[(first + i) % 7];
      }
      shapes[shape] = likelihood;
    }
    return shapes[shape];
  }

  /** Likelihoods against the highest, from log likelihoods. */
  private static double[] likelihoods(double[] scores) {
    double max = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(score -> Math.exp(score - max)).toArray();
  }

  /** All days, cut where a year or a step begins. */
  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>(YEARS + steps.size());
    double sum = 0;
    for (int year = 0; year < YEARS; year++) {
      int from = YEAR_START[year];
      int end = YEAR_START[year + 1];
      for (Map.Entry<Integer, Double> step : steps.subMap(from, end).entrySet()) {
        if (step.getKey() > from) {
          stretches.add(new Stretch(year, from, step.getKey(), sum + ofYear[year]));
          from = step.getKey();
        }
        sum += step.getValue();
      }
      stretches.add(new Stretch(year, from, end, sum + ofYear[year]));
    }
    return stretches;
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
