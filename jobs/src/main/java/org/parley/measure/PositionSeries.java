package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.annotate.DocumentRecords;
import org.parley.time.DateInterval;

/**
 * The dated positions of every actor, role and side on every issue: what changes are found in.
 * Positions that are undated or of unclear level are left out; those only known to have been taken
 * by some day ({@code he has called for it}) are kept apart. Grows with subjects and dates, not
 * with documents.
 */
public final class PositionSeries implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Comparator<DateInterval> BY_TIME =
      Comparator.comparing(DateInterval::middle)
          .thenComparing(DateInterval::earliest)
          .thenComparing(DateInterval::latest);

  private final Set<String> layers;
  private final GoesWith goesWith;
  private final Map<Subject, Map<DateInterval, Map<Tenor, Cluster>>> series = new TreeMap<>();
  private final Map<Subject, Map<DateInterval, Map<Tenor, Cluster>>> told = new TreeMap<>();

  /**
   * Nothing collected yet.
   *
   * @param layers layers that feed it
   * @param goesWith what takes nothing back from which levels
   */
  public PositionSeries(Set<String> layers, GoesWith goesWith) {
    this.layers = Set.copyOf(layers);
    this.goesWith = goesWith;
  }

  /** Collects one more document: those of its positions that are more likely right than wrong. */
  public PositionSeries add(DocumentRecords records) {
    List<PositionPoint> likely =
        PositionPoints.of(records, layers).stream().filter(PositionPoint::likely).toList();
    PositionPoints.bySubject(likely).forEach(this::add);
    return this;
  }

  /** Adds the points of one subject in one document. */
  void add(Subject subject, List<PositionPoint> points) {
    add(subject, points, false);
    add(subject, points, true);
  }

  private void add(Subject subject, List<PositionPoint> points, boolean by) {
    Map<DateInterval, Map<Tenor, List<PositionPoint>>> byDate = new HashMap<>();
    for (PositionPoint point : points) {
      DateInterval date =
          !by ? point.interval() : point.by() == null ? null : DateInterval.day(point.by());
      if (date != null && point.level() != null) {
        byDate
            .computeIfAbsent(date, d -> new TreeMap<>())
            .computeIfAbsent(goesWith.tenor(point), t -> new ArrayList<>())
            .add(point);
      }
    }
    byDate.forEach(
        (date, said) ->
            said.forEach((tenor, alike) -> cluster(subject, date, tenor, by).add(alike)));
  }

  private Cluster cluster(Subject subject, DateInterval date, Tenor tenor, boolean by) {
    return (by ? told : series)
        .computeIfAbsent(subject, s -> new HashMap<>())
        .computeIfAbsent(date, d -> new TreeMap<>())
        .computeIfAbsent(tenor, t -> new Cluster(date, by));
  }

  /** Adds what another has collected from other documents. */
  public PositionSeries merge(PositionSeries other) {
    merge(other.series, false);
    merge(other.told, true);
    return this;
  }

  private void merge(Map<Subject, Map<DateInterval, Map<Tenor, Cluster>>> others, boolean by) {
    others.forEach(
        (subject, clusters) ->
            clusters.forEach(
                (date, said) ->
                    said.forEach(
                        (tenor, cluster) -> cluster(subject, date, tenor, by).merge(cluster))));
  }

  /**
   * Divides what was collected: every subject is in the share that its id and issue give, the same
   * on every machine.
   *
   * @param shares 1 or more
   * @return by the number of the share, from 0, those that have something; they can be merged, but
   *     no documents can be added to them
   */
  public Map<Integer, PositionSeries> split(int shares) {
    Map<Integer, PositionSeries> split = new TreeMap<>();
    series.forEach(
        (subject, clusters) -> share(split, subject, shares).series.put(subject, clusters));
    told.forEach((subject, clusters) -> share(split, subject, shares).told.put(subject, clusters));
    return split;
  }

  private PositionSeries share(Map<Integer, PositionSeries> split, Subject subject, int shares) {
    int share = Math.floorMod(Objects.hash(subject.id(), subject.issueId()), shares);
    // What cues say has done its work, and is too large to travel with every share.
    return split.computeIfAbsent(share, s -> new PositionSeries(layers, GoesWith.NOTHING));
  }

  /** The subjects, in order. */
  public List<Subject> subjects() {
    Set<Subject> subjects = new TreeSet<>(series.keySet());
    subjects.addAll(told.keySet());
    return List.copyOf(subjects);
  }

  /** A subject's dates in order of time, those of intervals at their middle. */
  Bearing of(Subject subject) {
    Map<DateInterval, Map<Tenor, Cluster>> dates = series.getOrDefault(subject, Map.of());
    return new Bearing(dates.keySet().stream().sorted(BY_TIME).map(dates::get).toList());
  }

  /**
   * These with what is only known to have been said by some day, as if it were of that day; nothing
   * where there is none.
   */
  Optional<Bearing> withTold(Subject subject) {
    if (!told.containsKey(subject)) {
      return Optional.empty();
    }
    List<Map.Entry<DateInterval, Map<Tenor, Cluster>>> all = new ArrayList<>();
    all.addAll(series.getOrDefault(subject, Map.of()).entrySet());
    all.addAll(told.get(subject).entrySet());
    // What was said on a day comes before what had been said by then, for the sort is stable.
    all.sort(Map.Entry.comparingByKey(BY_TIME));
    return Optional.of(new Bearing(all.stream().map(Map.Entry::getValue).toList()));
  }
}
