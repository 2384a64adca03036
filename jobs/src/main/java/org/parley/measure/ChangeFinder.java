package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds when a subject moved on an issue; {@link Stretches} says how. Series of more than {@value
 * #LONGEST} dates are made shorter by joining neighbours.
 *
 * <p>Where what was said on known days shows no change, what is only known to have been said by
 * some day ({@code he has called for it}) is looked at with it, as if it were of that day. It can
 * show a tentative change alone: one after which nothing is on a level from before.
 */
public final class ChangeFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 400;

  private final ChangeOptions options;

  /** A finder with some options. */
  public ChangeFinder(ChangeOptions options) {
    this.options = options;
  }

  /** The changes of every subject, each a turn of its own as yet; in order of subject. */
  public List<ChangeRow> bySubject(PositionSeries series) {
    List<ChangeRow> rows = new ArrayList<>();
    for (Subject subject : series.subjects()) {
      Bearing bearing = series.of(subject);
      List<ChangeRow> found = find(subject, bearing.dates(), bearing.directed());
      rows.addAll(found.isEmpty() ? told(subject, series) : found);
    }
    return rows;
  }

  /** All changes of a corpus in order of id, those of one turn with the same turn. */
  public static List<ChangeRow> withTurns(List<ChangeRow> rows) {
    List<ChangeRow> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(ChangeRow::changeId));
    return Turns.named(sorted);
  }

  /**
   * The changes of one subject.
   *
   * @param dates in order of time, with what bears on changes
   * @param directed these, and what was left out of them but shows a direction
   */
  List<ChangeRow> find(Subject subject, List<Cluster> dates, List<Cluster> directed) {
    if (dates.size() < 2) {
      return List.of();
    }
    Stretches stretches = new Stretches(subject, shortened(dates), directed, options);
    List<Change> changes = stretches.probable();
    if (changes.isEmpty()) {
      changes = stretches.weak();
    }
    List<ChangeRow> rows = new ArrayList<>();
    for (Change change : changes) {
      rows.add(ChangeEvidence.row(subject, rows.size() + 1, change));
    }
    return rows;
  }

  private List<ChangeRow> told(Subject subject, PositionSeries series) {
    return series
        .withTold(subject)
        .filter(bearing -> bearing.dates().size() >= 2)
        .map(b -> new Stretches(subject, shortened(b.dates()), b.directed(), options).weak())
        .orElse(List.of())
        .stream()
        .map(change -> ChangeEvidence.row(subject, 1, change))
        .toList();
  }

  private static List<Cluster> shortened(List<Cluster> dates) {
    List<Cluster> shorter = dates;
    while (shorter.size() > LONGEST) {
      List<Cluster> halved = new ArrayList<>();
      for (int i = 0; i < shorter.size(); i += 2) {
        Cluster joined = new Cluster(shorter.get(i).interval()).merge(shorter.get(i));
        halved.add(i + 1 < shorter.size() ? joined.merge(shorter.get(i + 1)) : joined);
      }
      shorter = halved;
    }
    return shorter;
  }
}
