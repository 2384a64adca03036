package org.parley.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.time.DateInterval;

/**
 * All positions of one subject that have one date: a day, or the same interval of days. A mixture
 * within is not a change, for nothing says what came first.
 *
 * <p>As evidence a document counts for a level three times at most: a text that says a thing ten
 * times is not ten witnesses. Of sources {@value #SOURCES} and of positions {@value #SAMPLES} for
 * each level are remembered, those that come first in order, so that a day takes limited memory and
 * parts merge in any order.
 */
final class Cluster implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Sources remembered of a date. */
  static final int SOURCES = 200;

  /** Positions remembered of a date and level. */
  static final int SAMPLES = 20;

  /** Statements a date counts for, about, however many repeat the news of that day. */
  static final int EVIDENCE = 30;

  private static final int EVIDENCE_PER_DOCUMENT = 3;
  private static final Comparator<PositionPoint> BY_ID =
      Comparator.comparing(PositionPoint::positionId);

  private LocalDate earliest;
  private LocalDate latest;
  private boolean by;
  private final long[] levels = new long[LevelPrior.LEVELS];
  private final int[] evidence = new int[LevelPrior.LEVELS];
  private long statements;
  private final TreeSet<String> sources = new TreeSet<>();
  private final TreeSet<String> holders = new TreeSet<>();
  private final TreeSet<String> roles = new TreeSet<>();
  private final TreeSet<String> conditions = new TreeSet<>();
  private final TreeMap<Integer, List<PositionPoint>> samples = new TreeMap<>();

  Cluster(DateInterval interval) {
    this(interval, false);
  }

  /**
   * Nothing yet.
   *
   * @param by true for what is only known to have been said by the date
   */
  Cluster(DateInterval interval, boolean by) {
    this.earliest = interval.earliest();
    this.latest = interval.latest();
    this.by = by;
  }

  /**
   * Adds the positions of one document that have this date and a clear level.
   *
   * @param points one or more
   */
  Cluster add(List<PositionPoint> points) {
    int[] ofDocument = new int[LevelPrior.LEVELS];
    TreeSet<String> said = new TreeSet<>();
    for (PositionPoint point : points) {
      int level = LevelPrior.index(point.level());
      levels[level]++;
      ofDocument[level]++;
      said.add(point.statementId());
      keepSource(point.sourceKey());
      holders.add(point.holderId());
      roles.add(point.roleId());
      conditions.add(point.condition());
      keep(point);
    }
    for (int level = 0; level < LevelPrior.LEVELS; level++) {
      evidence[level] += Math.min(EVIDENCE_PER_DOCUMENT, ofDocument[level]);
    }
    statements += said.size();
    return this;
  }

  /**
   * All of one date together.
   *
   * @param ofOneDate one or more
   */
  static Cluster joined(Collection<Cluster> ofOneDate) {
    Cluster all = new Cluster(ofOneDate.iterator().next().interval());
    ofOneDate.forEach(all::merge);
    return all;
  }

  /** Adds another; the dates become the hull of both. */
  Cluster merge(Cluster other) {
    earliest = other.earliest.isBefore(earliest) ? other.earliest : earliest;
    latest = other.latest.isAfter(latest) ? other.latest : latest;
    by |= other.by;
    for (int level = 0; level < LevelPrior.LEVELS; level++) {
      levels[level] += other.levels[level];
      evidence[level] = Math.addExact(evidence[level], other.evidence[level]);
    }
    statements += other.statements;
    other.sources.forEach(this::keepSource);
    holders.addAll(other.holders);
    roles.addAll(other.roles);
    conditions.addAll(other.conditions);
    other.samples.values().forEach(points -> points.forEach(this::keep));
    return this;
  }

  private void keepSource(String source) {
    sources.add(source);
    if (sources.size() > SOURCES) {
      sources.pollLast();
    }
  }

  private void keep(PositionPoint point) {
    List<PositionPoint> kept = samples.computeIfAbsent(point.level(), l -> new ArrayList<>());
    kept.add(point);
    if (kept.size() > SAMPLES) {
      kept.sort(BY_ID);
      kept.remove(SAMPLES);
    }
  }

  DateInterval interval() {
    return new DateInterval(earliest, latest);
  }

  /** True when something of it is only known to have been said by the date. */
  boolean isBy() {
    return by;
  }

  /** The levels on which there are positions. */
  Set<Integer> statedLevels() {
    return Set.copyOf(samples.keySet());
  }

  /** Positions on each level, from -2. */
  long[] levels() {
    return levels.clone();
  }

  /**
   * What the date testifies on each level, from -2: positions, three of a document at most, and in
   * all about {@value #EVIDENCE} at most, in proportion; no level that occurs is lost.
   */
  int[] evidence() {
    int sum = Arrays.stream(evidence).sum();
    return sum <= EVIDENCE
        ? evidence.clone()
        : Arrays.stream(evidence).map(n -> (int) Math.ceil((double) n * EVIDENCE / sum)).toArray();
  }

  long statements() {
    return statements;
  }

  Set<String> sources() {
    return new TreeSet<>(sources);
  }

  Set<String> holders() {
    return new TreeSet<>(holders);
  }

  /** Offices in which they spoke; an empty one for those who held none. */
  Set<String> roles() {
    return new TreeSet<>(roles);
  }

  Set<String> conditions() {
    return new TreeSet<>(conditions);
  }

  /** The remembered positions, by id. */
  List<PositionPoint> samples() {
    return samples.values().stream().flatMap(List::stream).sorted(BY_ID).toList();
  }
}
