package org.parley.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which changes are one turn: when a minister moves, so do his office and his country. Changes
 * on one issue, in one direction, of which one has a holder of the other's on both sides or after
 * it, are one turn when the times in which they happened meet. The widest subject gives the turn
 * its name: side, then role, then actor.
 */
final class Turns {

  private static final List<String> WIDEST_FIRST =
      List.of(SubjectKind.SIDE.label(), SubjectKind.ROLE.label(), SubjectKind.ACTOR.label());

  /** A turn and the time in which it happened, the hull of those of its changes. */
  private static final class Turn {
    private final ChangeRow widest;
    private LocalDate earliest;
    private LocalDate latest;

    Turn(ChangeRow widest) {
      this.widest = widest;
      this.earliest = from(widest);
      this.latest = to(widest);
    }

    boolean takes(ChangeRow row) {
      return !row.subjectKind().equals(widest.subjectKind())
          && row.issueId().equals(widest.issueId())
          && Math.signum(move(row)) == Math.signum(move(widest))
          && !from(row).isAfter(latest)
          && !to(row).isBefore(earliest)
          && !Collections.disjoint(holders(row.holdersAfter()), holders(widest.holdersAfter()));
    }

    /** Days between the beginnings of what came after. */
    long distance(ChangeRow row) {
      return Math.abs(to(row).toEpochDay() - to(widest).toEpochDay());
    }

    void add(ChangeRow row) {
      earliest = from(row).isBefore(earliest) ? from(row) : earliest;
      latest = to(row).isAfter(latest) ? to(row) : latest;
    }
  }

  private Turns() {}

  /** The same changes in the same order, each with its turn. */
  static List<ChangeRow> named(List<ChangeRow> rows) {
    List<ChangeRow> named = new ArrayList<>(rows);
    List<Turn> turns = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingInt((Integer i) -> WIDEST_FIRST.indexOf(rows.get(i).subjectKind()))
            .thenComparing(i -> rows.get(i).changeId()));
    for (int i : order) {
      ChangeRow row = rows.get(i);
      Turn of =
          turns.stream()
              .filter(turn -> turn.takes(row))
              .min(Comparator.comparingLong(turn -> turn.distance(row)))
              .orElse(null);
      if (of == null) {
        turns.add(new Turn(row));
      } else {
        of.add(row);
        named.set(i, row.in(of.widest.changeId()));
      }
    }
    return named;
  }

  private static LocalDate from(ChangeRow row) {
    boolean told = row.lastBeforeEarliest().isEmpty();
    return LocalDate.parse(told ? row.lastBeforeLatest() : row.lastBeforeEarliest());
  }

  private static LocalDate to(ChangeRow row) {
    return LocalDate.parse(row.firstAfterLatest());
  }

  private static double move(ChangeRow row) {
    return row.levelAfter() - row.levelBefore();
  }

  private static Set<String> holders(String cell) {
    return new TreeSet<>(Cells.list(cell));
  }
}
