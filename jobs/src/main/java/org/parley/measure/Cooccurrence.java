package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;

/**
 * Who is mentioned with whom, in the same document, paragraph and sentence. Takes about 50 bytes
 * for each pair that has met, and 100 for each actor; the codebook bounds both.
 *
 * <p>{@code settings_survived} says in how many of twelve settings (the units; with and without
 * near-duplicate documents; with and without embedded mentions) a pair meets more often than chance
 * has it: npmi above 0 and p below 0.05.
 */
public final class Cooccurrence implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Unit[] UNITS = Unit.values();

  /** The document has all the pairs of its paragraphs and sentences. */
  private static final List<Unit> UNITS_LARGEST_FIRST =
      List.of(Unit.DOCUMENT, Unit.PARAGRAPH, Unit.SENTENCE);

  private static final Setting[] SETTINGS = Setting.values();

  /** Pairs whose rows are made together: some hundred kilobytes as printed. */
  private static final int BLOCK_PAIRS = 4096;

  private static final int COLUMNS = Setting.COUNT * Unit.COUNT;

  private final Counting counting;
  private final Names actors = new Names();
  private final long[] totals = new long[COLUMNS];
  private long[] singles = new long[0];
  private final PairCounts pairs = new PairCounts();

  /**
   * Nothing counted yet.
   *
   * @param counting which mentions count; its zones must be among headline and body, for only their
   *     units are in the total
   */
  public Cooccurrence(Counting counting) {
    if (!Counting.DEFAULT.zones().containsAll(counting.zones())) {
      throw new IllegalArgumentException("units are of headline and body: " + counting.zones());
    }
    this.counting = counting;
  }

  /** Counts one more document. */
  public Cooccurrence add(DocumentRecords records) {
    DocumentRecord document = records.document();
    boolean duplicate = Cells.isDuplicate(document);
    long[] size = {1, document.paragraphs(), document.sentences()};
    for (Setting setting : SETTINGS) {
      for (Unit unit : UNITS) {
        totals[setting.column(unit)] +=
            setting.leavesOut(false, duplicate) ? 0 : size[unit.column()];
      }
    }
    int date = DateCode.of(document.date());
    DocumentUnits units = new DocumentUnits(records.mentions(), counting, actors::number);
    reserve();
    PairRows rows = null;
    for (Unit unit : UNITS_LARGEST_FIRST) {
      for (int[] entries : units.of(unit)) {
        if (rows == null) {
          rows = new PairRows(entries, pairs::row);
        }
        addUnit(unit, entries, rows, duplicate, date);
      }
    }
    return this;
  }

  private void addUnit(Unit unit, int[] entries, PairRows rows, boolean duplicate, int date) {
    for (int i = 0; i < entries.length; i++) {
      int actor = DocumentUnits.actor(entries[i]);
      boolean embedded = DocumentUnits.isEmbedded(entries[i]);
      for (Setting setting : SETTINGS) {
        singles[actor * COLUMNS + setting.column(unit)] +=
            setting.leavesOut(embedded, duplicate) ? 0 : 1;
      }
      for (int j = i + 1; j < entries.length; j++) {
        pairs.add(
            rows.row(actor, DocumentUnits.actor(entries[j])),
            unit,
            date,
            embedded || DocumentUnits.isEmbedded(entries[j]),
            duplicate);
      }
    }
  }

  /** Adds what another has counted over other documents. */
  public Cooccurrence merge(Cooccurrence other) {
    int[] here = addActors(other);
    for (int n = 0; n < other.pairs.size(); n++) {
      pairs.addFrom(other.pairs, n, translated(other.pairs.key(n), here));
    }
    return this;
  }

  private int[] addActors(Cooccurrence other) {
    Arrays.setAll(totals, i -> totals[i] + other.totals[i]);
    int[] here = actors.translate(other.actors);
    reserve();
    for (int actor = 0; actor < here.length; actor++) {
      for (int i = 0; i < COLUMNS; i++) {
        singles[here[actor] * COLUMNS + i] += other.singles[actor * COLUMNS + i];
      }
    }
    return here;
  }

  /** Actors with a counted mention, in id order. */
  public List<String> actors() {
    return actors.all().stream().sorted().toList();
  }

  /** Pairs that have met in some document. */
  public int pairCount() {
    return pairs.size();
  }

  /** The pairs that have met most often, those first: the ones worth the bootstrap's memory. */
  public List<PairSupport> mostFrequentPairs(int limit) {
    PriorityQueue<PairSupport> kept = new PriorityQueue<>(Collections.reverseOrder());
    for (int n = 0; n < pairs.size() && limit > 0; n++) {
      int documents = pairs.both(n, Unit.DOCUMENT);
      if (kept.size() < limit || documents >= kept.element().documents()) {
        kept.add(new PairSupport(pair(pairs.key(n)), documents, pairs.both(n, Unit.SENTENCE)));
        if (kept.size() > limit) {
          kept.remove();
        }
      }
    }
    return kept.stream().sorted().toList();
  }

  /**
   * A row per unit and pair with at least {@code minSupport} common units, by unit, then pair; in
   * blocks, each made when it is asked for and by whatever thread asks.
   *
   * @param minSupport 1 or more
   * @param bootstrap intervals of the pairs it was run for; null for none
   */
  public List<Supplier<Stream<CooccurrenceRow>>> blocks(int minSupport, NpmiBootstrap bootstrap) {
    int[] order = inOrder();
    List<Supplier<Stream<CooccurrenceRow>>> blocks = new ArrayList<>();
    for (Unit unit : UNITS) {
      for (int from = 0; from < order.length; from += BLOCK_PAIRS) {
        int first = from;
        int end = Math.min(order.length, from + BLOCK_PAIRS);
        blocks.add(
            () ->
                Arrays.stream(order, first, end)
                    .filter(n -> pairs.both(n, unit) >= Math.max(1, minSupport))
                    .mapToObj(n -> row(n, unit, bootstrap)));
      }
    }
    return blocks;
  }

  /** Places of the pairs, by the ids of both actors. */
  private int[] inOrder() {
    int[] ranks = actors.ranks();
    long[] sorted = new long[pairs.size()];
    for (int n = 0; n < sorted.length; n++) {
      sorted[n] = translated(pairs.key(n), ranks);
    }
    Arrays.sort(sorted);
    int[] numbers = inverse(ranks);
    int[] places = new int[sorted.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = pairs.find(translated(sorted[i], numbers));
    }
    return places;
  }

  private CooccurrenceRow row(int n, Unit unit, NpmiBootstrap bootstrap) {
    ActorPair pair = pair(pairs.key(n));
    int[] both = pairs.allSettings(n);
    int a = actors.find(pair.a());
    int b = actors.find(pair.b());
    Association counts = association(a, b, both, Setting.ALL.column(unit));
    double[] ends = bootstrap == null ? null : bootstrap.interval(unit, pair).orElse(null);
    return new CooccurrenceRow(
        unit.label(),
        pair.a(),
        pair.b(),
        counts.a(),
        counts.b(),
        counts.both(),
        counts.total(),
        counts.jaccard(),
        counts.npmi(),
        counts.associationStrength(),
        counts.logLikelihood(),
        counts.pValue(),
        ends == null ? null : ends[0],
        ends == null ? null : ends[1],
        settingsSurvived(a, b, both),
        pairs.firstDate(n),
        pairs.lastDate(n));
  }

  private int settingsSurvived(int a, int b, int[] both) {
    int survived = 0;
    for (Unit unit : UNITS) {
      Association last = null;
      boolean survives = false;
      for (Setting setting : SETTINGS) {
        Association counts = association(a, b, both, setting.column(unit));
        // Most settings leave out nothing that concerns a pair.
        if (!counts.equals(last)) {
          survives = counts.isAboveChance();
          last = counts;
        }
        survived += survives ? 1 : 0;
      }
    }
    return survived;
  }

  private Association association(int a, int b, int[] both, int column) {
    return new Association(single(a, column), single(b, column), both[column], totals[column]);
  }

  private long single(int actor, int column) {
    return singles[actor * COLUMNS + column];
  }

  /** The full symmetric matrices of all units. */
  public CooccurrenceMatrices matrices() {
    int[] ranks = actors.ranks();
    int[] numbers = inverse(ranks);
    return new CooccurrenceMatrices(
        actors(), pairs, pairs.byActor(numbers.length), ranks, numbers, this::unitsOf);
  }

  /** The numbers of actors in the order of their ranks. */
  private static int[] inverse(int[] ranks) {
    int[] numbers = new int[ranks.length];
    for (int number = 0; number < ranks.length; number++) {
      numbers[ranks[number]] = number;
    }
    return numbers;
  }

  private long unitsOf(int actor, Unit unit) {
    return single(actor, Setting.ALL.column(unit));
  }

  private void reserve() {
    int needed = actors.size() * COLUMNS;
    if (singles.length < needed) {
      singles = Arrays.copyOf(singles, 2 * needed);
    }
  }

  private ActorPair pair(long key) {
    return ActorPair.of(actors.name(PairCounts.first(key)), actors.name(PairCounts.second(key)));
  }

  private static long translated(long key, int[] here) {
    return PairCounts.key(here[PairCounts.first(key)], here[PairCounts.second(key)]);
  }
}
