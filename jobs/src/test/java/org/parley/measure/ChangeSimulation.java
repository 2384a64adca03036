package org.parley.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.time.DateInterval;

/**
 * Series of positions whose truth is known: how often is a change found where there is one, and
 * where there is none. A subject speaks on some days in one or two outlets; each statement's level
 * is the true one, or with probability {@code noise} a neighbouring one.
 */
final class ChangeSimulation {

  /** Something that finds changes in a series; others than ours can be held against it. */
  interface Finder {
    /** The changes of a series, each with the first day after it. */
    List<Found> find(List<Cluster> series);
  }

  record Found(LocalDate firstAfter, boolean tentative) {}

  /**
   * A kind of series.
   *
   * @param days days on which the subject speaks, a week apart
   * @param perDay statements a day, each in a document of its own
   * @param before true level at first
   * @param after true level from the middle day on
   * @param noise probability of a neighbouring level instead
   */
  record Setting(int days, int perDay, int before, int after, double noise) {}

  /**
   * How often something was found in so many series.
   *
   * @param any share of series with any change
   * @param confirmed share with a change that is not tentative
   * @param near share with a change within two days' dates of the true one
   */
  record Rates(double any, double confirmed, double near) {}

  static final Subject SUBJECT = new Subject(SubjectKind.SIDE, "us", "assad_role");
  private static final LocalDate START = LocalDate.of(2013, 1, 1);

  private ChangeSimulation() {}

  static Finder ours(ChangeOptions options) {
    ChangeFinder finder = new ChangeFinder(options);
    return series ->
        finder.find(SUBJECT, series, series).stream()
            .map(row -> new Found(LocalDate.parse(row.firstAfter()), row.tentative()))
            .toList();
  }

  static Rates rates(Setting setting, int series, long seed, Finder finder) {
    Random random = new Random(seed);
    LocalDate truth = START.plusWeeks(setting.days() / 2);
    int any = 0;
    int confirmed = 0;
    int near = 0;
    for (int i = 0; i < series; i++) {
      List<Found> found = finder.find(draw(setting, random));
      any += found.isEmpty() ? 0 : 1;
      confirmed += found.stream().anyMatch(f -> !f.tentative()) ? 1 : 0;
      near +=
          found.stream()
                  .anyMatch(f -> Math.abs(f.firstAfter().toEpochDay() - truth.toEpochDay()) <= 14)
              ? 1
              : 0;
    }
    double n = series;
    return new Rates(any / n, confirmed / n, near / n);
  }

  static List<Cluster> draw(Setting setting, Random random) {
    List<Cluster> series = new ArrayList<>();
    for (int day = 0; day < setting.days(); day++) {
      DateInterval date = DateInterval.day(START.plusWeeks(day));
      Cluster cluster = new Cluster(date);
      for (int s = 0; s < setting.perDay(); s++) {
        int level = day < setting.days() / 2 ? setting.before() : setting.after();
        if (random.nextDouble() < setting.noise()) {
          level += level == 2 || (level > -2 && random.nextBoolean()) ? -1 : 1;
        }
        String outlet = random.nextBoolean() ? "one" : "two";
        cluster.add(List.of(point("d" + day + "_" + s, level, date, outlet)));
      }
      series.add(cluster);
    }
    return series;
  }

  static PositionPoint point(String id, int level, DateInterval date, String outlet) {
    return new PositionPoint(
        id + "#p0",
        id + "#s0",
        id,
        "assad_role",
        "kerry",
        "us",
        "us_secretary_of_state",
        level,
        "",
        date,
        null,
        outlet,
        "evidence of " + id,
        "",
        true);
  }
}
