package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.parley.annotate.DocumentRecords;
import org.parley.time.DateInterval;

/**
 * The dated positions of every actor, role and side on every issue: what changes are found in.
 * Positions that are undated or of unclear level are left out. Grows with subjects and dates, not
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
    Map<DateInterval, Map<Tenor, List<PositionPoint>>> byDate = new HashMap<>();
    for (PositionPoint point : points) {
      if (point.interval() != null && point.level() != null) {
        byDate
            .computeIfAbsent(point.interval(), d -> new TreeMap<>())
            .computeIfAbsent(goesWith.tenor(point), t -> new ArrayList<>())
            .add(point);
      }
    }
    byDate.forEach(
        (date, said) -> said.forEach((tenor, alike) -> cluster(subject, date, tenor).add(alike)));
  }

  private Cluster cluster(Subject subject, DateInterval date, Tenor tenor) {
    return series
        .computeIfAbsent(subject, s -> new HashMap<>())
        .computeIfAbsent(date, d -> new TreeMap<>())
        .computeIfAbsent(tenor, t -> new Cluster(date));
  }

  /** Adds what another has collected from other documents. */
  public PositionSeries merge(PositionSeries other) {
    other.series.forEach(
        (subject, clusters) ->
            clusters.forEach(
                (date, said) ->
                    said.forEach(
                        (tenor, cluster) -> cluster(subject, date, tenor).merge(cluster))));
    return this;
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
        (subject, clusters) -> {
          int share = Math.floorMod(Objects.hash(subject.id(), subject.issueId()), shares);
          // What cues say has done its work, and is too large to travel with every share.
          split
              .computeIfAbsent(share, s -> new PositionSeries(layers, GoesWith.NOTHING))
              .series
              .put(subject, clusters);
        });
    return split;
  }

  /** The subjects, in order. */
  public List<Subject> subjects() {
    return List.copyOf(series.keySet());
  }

  /** A subject's dates in order of time, those of intervals at their middle. */
  Bearing of(Subject subject) {
    Map<DateInterval, Map<Tenor, Cluster>> dates = series.getOrDefault(subject, Map.of());
    return new Bearing(dates.keySet().stream().sorted(BY_TIME).map(dates::get).toList());
  }
}
