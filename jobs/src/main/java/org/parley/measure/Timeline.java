package org.parley.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.annotate.DocumentRecords;
import org.parley.codebook.Codebook;
import org.parley.codebook.Role;
import org.parley.time.Granularity;

/**
 * The level of every actor, role and side on every issue, period by period. Positions whose date is
 * not known to the period stand under the empty period. A source is an outlet, or a document where
 * no outlet is known.
 */
public final class Timeline implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LEVELS = 5;
  private static final int LOWEST = -2;

  private static final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private final long[] levels = new long[LEVELS];
    private final BitSet outlets = new BitSet();
    private long documentsWithoutOutlet;
    private long statements;
  }

  private final Granularity granularity;
  private final Set<String> layers;
  private final Names outlets = new Names();
  private final Map<Subject, Map<String, Tally>> tallies = new TreeMap<>();

  /**
   * Nothing counted yet.
   *
   * @param granularity length of the periods
   * @param layers layers that feed the timeline
   */
  public Timeline(Granularity granularity, Set<String> layers) {
    this.granularity = granularity;
    this.layers = Set.copyOf(layers);
  }

  /** Counts one more document. */
  public Timeline add(DocumentRecords records) {
    PositionPoints.bySubject(PositionPoints.of(records, layers))
        .forEach(
            (subject, points) -> {
              Set<String> statements = new HashSet<>();
              Set<String> periods = new HashSet<>();
              for (PositionPoint point : points) {
                String period =
                    Optional.ofNullable(point.interval())
                        .flatMap(granularity::period)
                        .orElse(PeriodCounts.UNDATED);
                Tally tally = tally(subject, period);
                if (point.level() != null) {
                  tally.levels[point.level() - LOWEST]++;
                }
                tally.statements += statements.add(period + '\0' + point.statementId()) ? 1 : 0;
                if (!point.outlet().isEmpty()) {
                  tally.outlets.set(outlets.number(point.outlet()));
                } else if (periods.add(period)) {
                  tally.documentsWithoutOutlet++;
                }
              }
            });
    return this;
  }

  private Tally tally(Subject subject, String period) {
    return tallies
        .computeIfAbsent(subject, s -> new TreeMap<>())
        .computeIfAbsent(period, p -> new Tally());
  }

  /** Adds what another has counted over other documents. */
  public Timeline merge(Timeline other) {
    int[] outletHere = outlets.translate(other.outlets);
    other.tallies.forEach(
        (subject, periods) ->
            periods.forEach(
                (period, counted) -> {
                  Tally tally = tally(subject, period);
                  for (int i = 0; i < LEVELS; i++) {
                    tally.levels[i] += counted.levels[i];
                  }
                  counted.outlets.stream().forEach(o -> tally.outlets.set(outletHere[o]));
                  tally.documentsWithoutOutlet += counted.documentsWithoutOutlet;
                  tally.statements += counted.statements;
                }));
    return this;
  }

  /**
   * A row per subject, issue on which it has a position, and period from the first to the last of
   * the corpus and the positions; media and journalists have rows only where they spoke.
   *
   * @param mentions who was mentioned when, for telling {@code silent} from {@code not_covered}; of
   *     the same granularity
   */
  public Stream<TimelineRow> rows(Codebook codebook, PeriodCounts mentions) {
    Set<String> spoken = new TreeSet<>();
    tallies.values().forEach(periods -> spoken.addAll(periods.keySet()));
    spoken.remove(PeriodCounts.UNDATED);
    List<String> periods = mentions.periods(spoken);
    Coverage coverage = new Coverage(codebook, mentions, periods);
    Sides sides = new Sides(codebook);
    return tallies.entrySet().stream()
        .flatMap(
            entry -> {
              Subject subject = entry.getKey();
              Map<String, Tally> own = entry.getValue();
              List<String> listed = new ArrayList<>();
              if (own.containsKey(PeriodCounts.UNDATED)) {
                listed.add(PeriodCounts.UNDATED);
              }
              periods.stream()
                  .filter(p -> own.containsKey(p) || !sides.isMedia(subject.id()))
                  .forEach(listed::add);
              return listed.stream().map(p -> row(subject, p, own.get(p), coverage));
            });
  }

  private static TimelineRow row(Subject subject, String period, Tally tally, Coverage coverage) {
    long n = 0;
    long sum = 0;
    Integer low = null;
    Integer high = null;
    for (int i = 0; tally != null && i < LEVELS; i++) {
      int level = i + LOWEST;
      if (tally.levels[i] > 0) {
        n += tally.levels[i];
        sum += tally.levels[i] * level;
        low = low == null ? Integer.valueOf(level) : low;
        high = level;
      }
    }
    return new TimelineRow(
        subject.kind().label(),
        subject.id(),
        subject.issueId(),
        period,
        n == 0 ? null : Double.valueOf((double) sum / n),
        low,
        high,
        tally == null ? 0 : tally.statements,
        tally == null ? 0 : tally.outlets.cardinality() + tally.documentsWithoutOutlet,
        tally != null ? "spoke" : coverage.status(subject, period));
  }

  /** Who was mentioned in which period. */
  private static final class Coverage {

    private final Codebook codebook;
    private final PeriodCounts mentions;
    private final Map<String, Set<String>> mentionedSides = new TreeMap<>();

    Coverage(Codebook codebook, PeriodCounts mentions, List<String> periods) {
      this.codebook = codebook;
      this.mentions = mentions;
      for (String period : periods) {
        LocalDate middle = middle(period);
        Set<String> sides = new HashSet<>();
        for (String actor : codebook.actors().keySet()) {
          if (mentions.mentions(actor, period) > 0) {
            sides.add(actor);
            sides.add(codebook.sideOf(actor, middle));
          }
        }
        mentionedSides.put(period, sides);
      }
    }

    private LocalDate middle(String period) {
      LocalDate first = mentions.granularity().firstDay(period);
      LocalDate next = mentions.granularity().firstDay(mentions.granularity().next(period));
      return first.plusDays((next.toEpochDay() - first.toEpochDay()) / 2);
    }

    String status(Subject subject, String period) {
      if (mentions.documents(period) == 0) {
        return "no_articles";
      }
      boolean mentioned =
          switch (subject.kind()) {
            case ACTOR -> mentions.mentions(subject.id(), period) > 0;
            case SIDE -> mentionedSides.get(period).contains(subject.id());
            case ROLE -> holderMentioned(subject.id(), period);
          };
      return mentioned ? "silent" : "not_covered";
    }

    private boolean holderMentioned(String roleId, String period) {
      LocalDate first = mentions.granularity().firstDay(period);
      LocalDate last =
          mentions.granularity().firstDay(mentions.granularity().next(period)).minusDays(1);
      return codebook.roles().stream()
          .filter(role -> role.roleId().equals(roleId) && role.validity().meets(first, last))
          .map(Role::actorId)
          .anyMatch(holder -> mentions.mentions(holder, period) > 0);
    }
  }
}
