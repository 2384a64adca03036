package org.parley.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.time.DateInterval;

/**
 * How far documents lie from a date that they name: the density over distances, from {@code
 * clues.txt}, as its natural logarithm against the uniform density of the rule's whole range; above
 * zero where the rule speaks for a distance.
 */
final class ClueTable {

  /** The width of each rule's range in its own unit, by the rule's first word. */
  private static final Map<String, Integer> RANGES =
      Map.of(
          "year",
          100,
          "month",
          1200,
          "day",
          DayScores.DAYS,
          "dayofyear",
          366,
          "monthofyear",
          12,
          "weekday",
          7);

  /** The least share that is spread over a rule's whole range. */
  private static final double LEAST_LEFT = 0.002;

  private static final Map<String, ClueTable> TABLES = read();

  /** First and last distance of each bin, ascending, without gaps between them. */
  private final int[] from;

  private final int[] to;
  private final double[] gain;
  private final double elsewhere;
  private final double share;

  private ClueTable(int[] from, int[] to, double[] share, int range) {
    this.from = from;
    this.to = to;
    this.gain = new double[share.length];
    double left = 1;
    for (double s : share) {
      left -= s;
    }
    this.share = 1 - left;
    double floor = Math.max(left, LEAST_LEFT) / range;
    for (int i = 0; i < share.length; i++) {
      gain[i] = Math.log((share[i] / (to[i] - from[i] + 1) + floor) * range);
    }
    elsewhere = Math.log(floor * range);
  }

  /**
   * The table of a rule.
   *
   * @throws IllegalArgumentException when there is none
   */
  static ClueTable of(String rule) {
    ClueTable table = TABLES.get(rule);
    if (table == null) {
      throw new IllegalArgumentException("no table " + rule);
    }
    return table;
  }

  /** Every rule that has a table. */
  static Set<String> rules() {
    return TABLES.keySet();
  }

  /** What its bins hold together. */
  double share() {
    return share;
  }

  /** Log density at a distance against the uniform one. */
  double gain(int distance) {
    for (int i = 0; i < gain.length; i++) {
      if (distance >= from[i] && distance <= to[i]) {
        return gain[i];
      }
    }
    return elsewhere;
  }

  /** Distances from one to another, both included. */
  record Reach(int from, int to) {

    /** The days that lie so far from what a day lies {@code distance} days behind. */
    DateInterval around(LocalDate day, int distance) {
      return new DateInterval(
          day.plusDays((long) from - distance), day.plusDays((long) to - distance));
    }
  }

  /** The run of distances around one at which the rule speaks for publication, by whole bins. */
  Reach reach(int distance) {
    int bin = 0;
    while (bin < gain.length && (distance < from[bin] || distance > to[bin])) {
      bin++;
    }
    if (bin == gain.length) {
      return new Reach(distance, distance);
    }
    int first = bin;
    while (first > 0 && gain[first - 1] >= 0) {
      first--;
    }
    int last = bin;
    while (last < gain.length - 1 && gain[last + 1] >= 0) {
      last++;
    }
    return new Reach(from[first], to[last]);
  }

  int bins() {
    return gain.length;
  }

  int from(int bin) {
    return from[bin];
  }

  int to(int bin) {
    return to[bin];
  }

  double binGain(int bin) {
    return gain[bin];
  }

  /** The log density of distances that no bin holds. */
  double elsewhere() {
    return elsewhere;
  }

  private static Map<String, ClueTable> read() {
    Map<String, ClueTable> tables = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ClueTable.class.getResourceAsStream("clues.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.substring(0, line.indexOf('|')).trim().split(" ");
          tables.put(fields[0], table(fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private static ClueTable table(String[] fields) {
    int n = fields.length - 1;
    int[] from = new int[n];
    int[] to = new int[n];
    double[] share = new double[n];
    for (int i = 0; i < n; i++) {
      String bin = fields[i + 1];
      int dots = bin.indexOf("..");
      int equals = bin.indexOf('=');
      from[i] = Integer.parseInt(bin.substring(0, dots));
      to[i] = Integer.parseInt(bin.substring(dots + 2, equals));
      share[i] = Double.parseDouble(bin.substring(equals + 1));
    }
    return new ClueTable(
        from, to, share, RANGES.get(fields[0].substring(0, fields[0].indexOf('.'))));
  }
}
