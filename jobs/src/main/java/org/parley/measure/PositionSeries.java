package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Subject, Map<DateInterval, Cluster>> series = new TreeMap<>();

  /**
   * Nothing collected yet.
   *
   * @param layers layers that feed it
   */
  public PositionSeries(Set<String> layers) {
    this.layers = Set.copyOf(layers);
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
    Map<DateInterval, List<PositionPoint>> byDate = new HashMap<>();
    for (PositionPoint point : points) {
      if (point.interval() != null && point.level() != null) {
        byDate.computeIfAbsent(point.interval(), d -> new ArrayList<>()).add(point);
      }
    }
    byDate.forEach((date, ofDate) -> cluster(subject, date).add(ofDate));
  }

  private Cluster cluster(Subject subject, DateInterval date) {
    return series
        .computeIfAbsent(subject, s -> new HashMap<>())
        .computeIfAbsent(date, Cluster::new);
  }

  /** Adds what another has collected from other documents. */
  public PositionSeries merge(PositionSeries other) {
    other.series.forEach(
        (subject, clusters) ->
            clusters.forEach((date, cluster) -> cluster(subject, date).merge(cluster)));
    return this;
  }

  /** The subjects, in order. */
  public List<Subject> subjects() {
    return List.copyOf(series.keySet());
  }

  /** A subject's dates in order of time, those of intervals at their middle. */
  List<Cluster> of(Subject subject) {
    Map<DateInterval, Cluster> clusters = series.getOrDefault(subject, Map.of());
    return clusters.keySet().stream().sorted(BY_TIME).map(clusters::get).toList();
  }
}
