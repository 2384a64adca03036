package org.parley.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.time.DateInterval;

/** What a change rests on, as the table shows it. */
final class ChangeEvidence {

  /** Positions listed on each side, those nearest to the change. */
  private static final int LISTED = 100;

  private ChangeEvidence() {}

  static ChangeRow row(Subject subject, int number, Change change) {
    List<Cluster> before = change.before();
    List<Cluster> after = change.after();
    Cluster lastBefore = before.get(before.size() - 1);
    Cluster firstAfter = after.get(0);
    DateInterval last = lastBefore.interval();
    DateInterval first = firstAfter.interval();
    double levelBefore = LevelPrior.mean(Stretches.levels(before));
    double levelAfter = LevelPrior.mean(Stretches.levels(after));
    Set<String> outletsBefore = outlets(before);
    String id =
        String.format(
            Locale.ROOT,
            "%s:%s:%s:%02d",
            subject.kind().label(),
            subject.id(),
            subject.issueId(),
            number);
    return new ChangeRow(
        id,
        subject.kind().label(),
        subject.id(),
        subject.issueId(),
        levelBefore,
        levelAfter,
        ChangeKind.of(levelBefore, levelAfter).label(),
        last.label(),
        first.label(),
        change.orderCertain(),
        statements(before),
        statements(after),
        sources(before).size(),
        sources(after).size(),
        change.pValue(),
        change.tentative(),
        quote(before.get(before.size() - 1), levelBefore),
        quote(after.get(0), levelAfter),
        listed(reversed(before)),
        listed(after),
        change.posterior(),
        members(before, Cluster::conditions),
        members(after, Cluster::conditions),
        members(before, Cluster::holders),
        members(after, Cluster::holders),
        outlets(after).stream().anyMatch(outletsBefore::contains),
        lastBefore.isBy() ? "" : last.earliest().toString(),
        last.latest().toString(),
        firstAfter.isBy() ? "" : first.earliest().toString(),
        first.latest().toString(),
        id);
  }

  static long statements(List<Cluster> dates) {
    return dates.stream().mapToLong(Cluster::statements).sum();
  }

  static Set<String> sources(List<Cluster> dates) {
    Set<String> sources = new TreeSet<>();
    dates.forEach(date -> sources.addAll(date.sources()));
    return sources;
  }

  private static Set<String> outlets(List<Cluster> dates) {
    Set<String> outlets = sources(dates);
    outlets.removeIf(PositionPoint::isDocument);
    return outlets;
  }

  private static String members(List<Cluster> dates, Function<Cluster, Set<String>> of) {
    TreeSet<String> members = new TreeSet<>();
    dates.forEach(date -> members.addAll(of.apply(date)));
    return Cells.joined(members);
  }

  /** The evidence of a date whose level comes nearest to that of its stretch. */
  private static String quote(Cluster date, double level) {
    return date.samples().stream()
        .min(Comparator.comparingDouble(point -> Math.abs(point.level() - level)))
        .map(PositionPoint::evidence)
        .orElse("");
  }

  private static List<Cluster> reversed(List<Cluster> dates) {
    List<Cluster> reversed = new ArrayList<>(dates);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String listed(List<Cluster> nearestFirst) {
    return Cells.joined(
        nearestFirst.stream()
            .flatMap(date -> date.samples().stream())
            .limit(LISTED)
            .map(PositionPoint::positionId)
            .toList());
  }
}
