package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.annotate.DocumentRecords;
import org.parley.time.Granularity;

/**
 * How far sides agree, by the one-mode projection of Discourse Network Analyzer (Leifeld 2017) with
 * a binary qualifier and no normalisation: an issue is the concept, the sign of a level the
 * qualifier. With n+ and n- a side's positions above and below 0 in a period, congruence is n+(a)
 * n+(b) + n-(a) n-(b), conflict n+(a) n-(b) + n-(a) n+(b), subtract their difference. Level 0 takes
 * no side. Positions whose date is not known to the period stand under the empty period.
 */
public final class Agreement implements Serializable {

  private static final long serialVersionUID = 1L;

  private record Cell(String issueId, String period) implements Serializable, Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byIssue = issueId.compareTo(other.issueId);
      return byIssue != 0 ? byIssue : period.compareTo(other.period);
    }
  }

  private final Granularity granularity;
  private final Set<String> layers;

  /** By issue and period, then side: positions below 0, above 0. */
  private final Map<Cell, Map<String, long[]>> counts = new TreeMap<>();

  /** Nothing counted yet. */
  public Agreement(Granularity granularity, Set<String> layers) {
    this.granularity = granularity;
    this.layers = Set.copyOf(layers);
  }

  /** Counts one more document. */
  public Agreement add(DocumentRecords records) {
    PositionPoints.bySubject(PositionPoints.of(records, layers))
        .forEach(
            (subject, points) -> {
              if (subject.kind() == SubjectKind.SIDE) {
                points.forEach(point -> add(subject.id(), point));
              }
            });
    return this;
  }

  private void add(String side, PositionPoint point) {
    if (point.level() != null && point.level() != 0) {
      String period =
          Optional.ofNullable(point.interval())
              .flatMap(granularity::period)
              .orElse(PeriodCounts.UNDATED);
      sides(new Cell(point.issueId(), period))
          .computeIfAbsent(side, s -> new long[2])[point.level() > 0 ? 1 : 0]++;
    }
  }

  private Map<String, long[]> sides(Cell cell) {
    return counts.computeIfAbsent(cell, c -> new TreeMap<>());
  }

  /** Adds what another has counted over other documents. */
  public Agreement merge(Agreement other) {
    other.counts.forEach(
        (cell, sides) ->
            sides.forEach(
                (side, n) -> {
                  long[] own = sides(cell).computeIfAbsent(side, s -> new long[2]);
                  own[0] += n[0];
                  own[1] += n[1];
                }));
    return this;
  }

  /** A row per issue, period and two sides that both took positions then. */
  public List<AgreementRow> rows() {
    List<AgreementRow> rows = new ArrayList<>();
    counts.forEach(
        (cell, sides) ->
            sides.forEach(
                (a, n) ->
                    sides.forEach(
                        (b, m) -> {
                          if (a.compareTo(b) < 0) {
                            rows.add(row(cell, a, n, b, m));
                          }
                        })));
    return rows;
  }

  private static AgreementRow row(Cell cell, String a, long[] n, String b, long[] m) {
    long congruence = n[0] * m[0] + n[1] * m[1];
    long conflict = n[0] * m[1] + n[1] * m[0];
    return new AgreementRow(
        cell.issueId,
        cell.period,
        a,
        b,
        congruence,
        conflict,
        congruence - conflict,
        n[0] + n[1] + m[0] + m[1]);
  }
}
