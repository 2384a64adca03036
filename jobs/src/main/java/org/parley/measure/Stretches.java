package org.parley.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.time.DateInterval;

/**
 * One subject's dates, how they fall into stretches of one attitude, and which boundaries are
 * changes.
 *
 * <p>{@link Segmentation} gives the most probable stretches; a boundary is a change when it is
 * probable that the middles of its two stretches do not belong together (posterior {@value
 * #PROBABLE} or more) and their mean levels are {@value #LEAST_MOVE} or more apart. Dates known as
 * intervals that overlap others are drawn many times; the posterior is the mean over the draws, an
 * order that turns the change round counting nothing. Where a side has less than the minimum of
 * statements, the order must be certain and more than a week lie between: a few words within days
 * vary, they do not turn.
 *
 * <p>Few statements cannot carry that far. When no boundary is probable, a division is still
 * reported, as tentative, if levels on both sides do not meet, two attitudes are no less likely
 * than {@value #WEAK} to one, the order is certain, and more than a week lies between.
 *
 * <p>A change is tentative unless there are enough statements and sources on each side, and the
 * permutation test over both stretches gives {@value #ALPHA} or less, or {@value #FEW_ALPHA} where
 * the levels of both do not meet, for few statements cannot do better; where the numbers allow no
 * test, the posterior must be {@value #SURE} or more.
 */
final class Stretches {

  private static final double PROBABLE = 0.5;
  private static final double SURE = 0.95;
  private static final double LEAST_MOVE = 0.5;
  private static final double ALPHA = 0.05;
  private static final double FEW_ALPHA = 0.1;
  private static final double WEAK = 0.9;
  private static final int WEAK_GAP_DAYS = 7;
  private static final int LEAST_DATES = 2;
  private static final int VOICES_GAP_DAYS = 182;

  private final ChangeOptions options;
  private final Subject subject;
  private final List<Cluster> dates;
  private final List<Cluster> directed;
  private final LevelPrior prior;
  private final Segmentation segmentation;

  /**
   * The stretches of a subject.
   *
   * @param dates in order of time, with what bears on changes
   * @param directed these, and what was left out of them but shows a direction
   */
  Stretches(Subject subject, List<Cluster> dates, List<Cluster> directed, ChangeOptions options) {
    this.options = options;
    this.subject = subject;
    this.dates = dates;
    this.directed = directed;
    this.prior =
        new LevelPrior(dates.stream().mapToInt(d -> Arrays.stream(d.evidence()).sum()).sum());
    this.segmentation = segment(dates);
  }

  private Segmentation segment(List<Cluster> ordered) {
    return new Segmentation(ordered.stream().map(Cluster::evidence).toList(), prior);
  }

  /** The boundaries of the most probable stretches that are changes, in order of time. */
  List<Change> probable() {
    List<Integer> ends = new ArrayList<>(segmentation.changes());
    if (ends.isEmpty()) {
      return List.of();
    }
    ends.add(0, 0);
    ends.add(dates.size());
    double[] posteriors = posteriors(ends);
    List<Change> changes = new ArrayList<>();
    for (int c = 1; c < ends.size() - 1; c++) {
      if (posteriors[c] >= PROBABLE && isPlausible(ends.get(c - 1), ends.get(c), ends.get(c + 1))) {
        changes.add(change(ends.get(c - 1), ends.get(c), ends.get(c + 1), posteriors[c]));
      }
    }
    return changes;
  }

  private boolean isPlausible(int from, int at, int to) {
    List<Cluster> before = dates.subList(from, at);
    List<Cluster> after = dates.subList(at, to);
    boolean few =
        Math.min(ChangeEvidence.statements(before), ChangeEvidence.statements(after))
            < options.minEvidence();
    return Math.abs(move(before, after)) >= LEAST_MOVE
        && isStated(from, at, to)
        && (!few
            || (gapDays(from, at, to) > WEAK_GAP_DAYS
                && (isOneVoice(before, after)
                    || (areInOffice(before, after) && gapDays(from, at, to) > VOICES_GAP_DAYS))));
  }

  /**
   * True when with what was left out it moves the same way and no less far: else leaving out those
   * who say little makes the change, as where a mixture of levels begins with the milder one.
   */
  private boolean isStated(int from, int at, int to) {
    LocalDate turn = middle(at);
    List<Cluster> before = new ArrayList<>();
    List<Cluster> after = new ArrayList<>();
    for (Cluster date : directed) {
      LocalDate day = date.interval().middle();
      if (day.isBefore(turn)) {
        if (from == 0 || !day.isBefore(middle(from))) {
          before.add(date);
        }
      } else if (to == dates.size() || day.isBefore(middle(to))) {
        after.add(date);
      }
    }
    double bearing = move(dates.subList(from, at), dates.subList(at, to));
    return Math.signum(bearing) * move(before, after) >= LEAST_MOVE;
  }

  private LocalDate middle(int date) {
    return dates.get(date).interval().middle();
  }

  /**
   * False where a side's change would be two people who share no office: within half a year they
   * differ, and nobody turned; later too, unless both sides have somebody in office. Whoever speaks
   * for the side as a whole speaks for all.
   */
  private boolean isOneVoice(List<Cluster> before, List<Cluster> after) {
    if (subject.kind() != SubjectKind.SIDE) {
      return true;
    }
    Set<String> voices = voices(before);
    return voices.contains(subject.id())
        || voices(after).stream().anyMatch(v -> v.equals(subject.id()) || voices.contains(v));
  }

  private static boolean areInOffice(List<Cluster> before, List<Cluster> after) {
    return hasOffice(before) && hasOffice(after);
  }

  private static boolean hasOffice(List<Cluster> dates) {
    return dates.stream().flatMap(d -> d.roles().stream()).anyMatch(role -> !role.isEmpty());
  }

  private static Set<String> voices(List<Cluster> dates) {
    Set<String> voices = new TreeSet<>();
    for (Cluster date : dates) {
      voices.addAll(date.holders());
      voices.addAll(date.roles());
    }
    voices.remove("");
    return voices;
  }

  /** The clearest division of dates whose levels do not meet across it. */
  List<Change> weak() {
    int best = -1;
    double greatest = WEAK;
    for (int at = 1; at < dates.size(); at++) {
      if (isSeparated(0, at, dates.size())
          && gapDays(0, at, dates.size()) > WEAK_GAP_DAYS
          && isPlausible(0, at, dates.size())) {
        double factor = segmentation.bayesFactor(at);
        if (factor > greatest) {
          greatest = factor;
          best = at;
        }
      }
    }
    if (best < 0) {
      return List.of();
    }
    double posterior = segmentation.changeBetween(best - 1, best);
    Change found = change(0, best, dates.size(), posterior);
    return List.of(
        new Change(
            found.before(), found.after(), found.orderCertain(), posterior, found.pValue(), true));
  }

  /** True when no level occurs both before and after, nor between. */
  private boolean isSeparated(int from, int at, int to) {
    long[] before = levels(dates.subList(from, at));
    long[] after = levels(dates.subList(at, to));
    return highest(before) < lowest(after) || highest(after) < lowest(before);
  }

  /** Days from the last possible day before to the first possible day after; negative if mixed. */
  private long gapDays(int from, int at, int to) {
    LocalDate last =
        dates.subList(from, at).stream()
            .map(d -> d.interval().latest())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate first =
        dates.subList(at, to).stream()
            .map(d -> d.interval().earliest())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return ChronoUnit.DAYS.between(last, first);
  }

  /**
   * Where a position became milder by conditions, what lies before the first condition says less
   * than before but nothing milder ({@code he has no legitimacy} after {@code he must go}): it
   * begins no change, if what comes from then on is one.
   */
  private static List<Cluster> settled(List<Cluster> before, List<Cluster> after) {
    boolean milder =
        ChangeKind.of(LevelPrior.mean(levels(before)), LevelPrior.mean(levels(after)))
            == ChangeKind.SOFTENED;
    for (int i = 0; milder && i < after.size(); i++) {
      if (after.get(i).conditions().stream().anyMatch(c -> !c.isEmpty())) {
        List<Cluster> settled = after.subList(i, after.size());
        double onward = Math.signum(move(before, after)) * move(before, settled);
        return onward >= LEAST_MOVE ? settled : after;
      }
    }
    return after;
  }

  /** How far the mean level moved, up or down when negative. */
  private static double move(List<Cluster> before, List<Cluster> after) {
    return LevelPrior.mean(levels(after)) - LevelPrior.mean(levels(before));
  }

  private Change change(int from, int at, int to, double posterior) {
    List<Cluster> before = dates.subList(from, at);
    List<Cluster> after = settled(before, dates.subList(at, to));
    Double pValue =
        new ShiftTest(dates.subList(from, to).stream().map(Cluster::evidence).toList())
            .pValue(seed());
    boolean supported =
        pValue == null
            ? posterior >= SURE
            : pValue <= (isSeparated(from, at, to) ? FEW_ALPHA : ALPHA);
    boolean enough =
        Math.min(ChangeEvidence.statements(before), ChangeEvidence.statements(after))
                >= options.minEvidence()
            && Math.min(before.size(), after.size()) >= LEAST_DATES
            && Math.min(ChangeEvidence.sources(before).size(), ChangeEvidence.sources(after).size())
                >= options.minSources();
    // What has been said by some day may have been said before all that is known of the other side.
    boolean told = after.stream().anyMatch(Cluster::isBy);
    return new Change(
        before,
        after,
        !told && gapDays(from, at, to) > 0,
        posterior,
        pValue,
        !enough || !supported);
  }

  /** Posterior of each change, over draws of the dates where their order is not certain. */
  private double[] posteriors(List<Integer> ends) {
    int draws = isOrderCertain() ? 1 : options.draws();
    double[] sums = new double[ends.size()];
    for (int draw = 0; draw < draws; draw++) {
      Integer[] order = draws == 1 ? inOrder() : drawn(draw);
      int[] place = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        place[order[i]] = i;
      }
      Segmentation drawn =
          draws == 1 ? segmentation : segment(Arrays.stream(order).map(dates::get).toList());
      for (int c = 1; c < ends.size() - 1; c++) {
        int i = place[(ends.get(c - 1) + ends.get(c) - 1) / 2];
        int j = place[(ends.get(c) + ends.get(c + 1) - 1) / 2];
        sums[c] += i < j ? drawn.changeBetween(i, j) : 0;
      }
    }
    return Arrays.stream(sums).map(s -> s / draws).toArray();
  }

  private boolean isOrderCertain() {
    for (int at = 1; at < dates.size(); at++) {
      if (gapDays(0, at, dates.size()) <= 0) {
        return false;
      }
    }
    return true;
  }

  private Integer[] inOrder() {
    Integer[] order = new Integer[dates.size()];
    Arrays.setAll(order, i -> i);
    return order;
  }

  private Integer[] drawn(int draw) {
    long[] days = new long[dates.size()];
    for (int i = 0; i < days.length; i++) {
      DateInterval interval = dates.get(i).interval();
      double uniform = Mixing.uniform(Mixing.mix(seed() + i), draw);
      days[i] = interval.earliest().toEpochDay() + (long) (uniform * interval.days());
    }
    Integer[] order = inOrder();
    Arrays.sort(order, Comparator.comparingLong(i -> days[i]));
    return order;
  }

  private long seed() {
    return options.seed()
        ^ Mixing.hash(subject.kind().label() + '\0' + subject.id() + '\0' + subject.issueId());
  }

  static long[] levels(List<Cluster> dates) {
    long[] sum = new long[LevelPrior.LEVELS];
    for (Cluster date : dates) {
      long[] levels = date.levels();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += levels[i];
      }
    }
    return sum;
  }

  private static int lowest(long[] levels) {
    int i = 0;
    while (levels[i] == 0) {
      i++;
    }
    return i;
  }

  private static int highest(long[] levels) {
    int i = levels.length - 1;
    while (levels[i] == 0) {
      i--;
    }
    return i;
  }
}
