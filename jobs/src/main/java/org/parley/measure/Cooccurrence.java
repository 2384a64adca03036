package org.parley.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;

/**
 * Who is mentioned with whom, in the same document, paragraph and sentence. A pair takes about 50
 * bytes once it has met, nothing before; the counts of other settings are kept only for pairs on
 * which they differ.
 *
 * <p>Settings: documents that are near-duplicates counted or not, embedded mentions counted or not.
 * With the three units they are twelve; {@code settings_survived} says in how many a pair meets
 * more often than chance (npmi above 0 and p below 0.05).
 */
public final class Cooccurrence implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final double ALPHA = 0.05;
  private static final int UNITS = Unit.values().length;

  /** Settings: all; without embedded mentions; without duplicates; without both. */
  private static final int SETTINGS = 4;

  private static final int NO_EMBEDDED = 1;
  private static final int NO_DUPLICATES = 2;
  private static final int NEITHER = 3;

  /** Columns of {@link #pairs} after the counts of the units. */
  private static final int FIRST_DATE = UNITS;

  private static final int LAST_DATE = UNITS + 1;

  private final Counting counting;
  private final Names actors = new Names();
  private final long[][] totals = new long[SETTINGS][UNITS];
  private long[] singles = new long[0];
  private final CountTable pairs = new CountTable(UNITS + 2);
  private final CountTable missing = new CountTable((SETTINGS - 1) * UNITS);

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
    for (int setting = 0; setting < SETTINGS; setting++) {
      for (int unit = 0; unit < UNITS; unit++) {
        totals[setting][unit] += duplicate && setting >= NO_DUPLICATES ? 0 : size[unit];
      }
    }
    int date = DateCode.of(document.date());
    DocumentUnits units = new DocumentUnits(records.mentions(), counting, actors::number);
    reserve();
    for (Unit unit : Unit.values()) {
      for (int[] entries : units.of(unit)) {
        addUnit(unit.column(), entries, duplicate, date);
      }
    }
    return this;
  }

  private void addUnit(int unit, int[] entries, boolean duplicate, int date) {
    for (int i = 0; i < entries.length; i++) {
      boolean embedded = (entries[i] & 1) == 1;
      for (int setting = 0; setting < SETTINGS; setting++) {
        singles[single(entries[i] >> 1, setting, unit)] +=
            lost(setting, embedded, duplicate) ? 0 : 1;
      }
      for (int j = i + 1; j < entries.length; j++) {
        long key = key(entries[i] >> 1, entries[j] >> 1);
        int row = pairs.row(key);
        pairs.add(row, unit, 1);
        addDates(row, date, date);
        boolean eitherEmbedded = embedded || (entries[j] & 1) == 1;
        if (duplicate || eitherEmbedded) {
          int lost = missing.row(key);
          for (int setting = 1; setting < SETTINGS; setting++) {
            missing.add(
                lost, lostColumn(setting, unit), lost(setting, eitherEmbedded, duplicate) ? 1 : 0);
          }
        }
      }
    }
  }

  private static boolean lost(int setting, boolean embedded, boolean duplicate) {
    return (embedded && (setting == NO_EMBEDDED || setting == NEITHER))
        || (duplicate && setting >= NO_DUPLICATES);
  }

  private void addDates(int row, int first, int last) {
    int known = pairs.get(row, FIRST_DATE);
    if (first != DateCode.NONE && (known == DateCode.NONE || first < known)) {
      pairs.set(row, FIRST_DATE, first);
    }
    pairs.set(row, LAST_DATE, Math.max(last, pairs.get(row, LAST_DATE)));
  }

  /** Adds what another has counted over other documents. */
  public Cooccurrence merge(Cooccurrence other) {
    for (int setting = 0; setting < SETTINGS; setting++) {
      for (int unit = 0; unit < UNITS; unit++) {
        totals[setting][unit] += other.totals[setting][unit];
      }
    }
    int[] here = actors.translate(other.actors);
    reserve();
    int width = SETTINGS * UNITS;
    for (int actor = 0; actor < here.length; actor++) {
      for (int i = 0; i < width; i++) {
        singles[here[actor] * width + i] += other.singles[actor * width + i];
      }
    }
    for (int row = 0; row < other.pairs.size(); row++) {
      int own = pairs.row(translated(other.pairs.key(row), here));
      for (int unit = 0; unit < UNITS; unit++) {
        pairs.add(own, unit, other.pairs.get(row, unit));
      }
      addDates(own, other.pairs.get(row, FIRST_DATE), other.pairs.get(row, LAST_DATE));
    }
    for (int row = 0; row < other.missing.size(); row++) {
      int own = missing.row(translated(other.missing.key(row), here));
      for (int column = 0; column < (SETTINGS - 1) * UNITS; column++) {
        missing.add(own, column, other.missing.get(row, column));
      }
    }
    return this;
  }

  /** Actors with a counted mention, in id order. */
  public List<String> actors() {
    return actors.all().stream().sorted().toList();
  }

  /** Pairs that have met in some document. */
  public int pairCount() {
    return pairs.size();
  }

  /**
   * The pairs that have met most often, by common documents, then common sentences, then ids: those
   * worth the bootstrap's memory.
   */
  public List<ActorPair> mostFrequentPairs(int limit) {
    int[] ranks = actors.ranks();
    return IntStream.range(0, pairs.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(r -> -pairs.get(r, Unit.DOCUMENT.column()))
                .thenComparingInt(r -> -pairs.get(r, Unit.SENTENCE.column()))
                .thenComparingLong(r -> sortKey(pairs.key(r), ranks)))
        .limit(limit)
        .map(r -> ActorPair.of(first(pairs.key(r)), second(pairs.key(r))))
        .toList();
  }

  /**
   * A row per unit and pair with at least {@code minSupport} common units, by unit, then pair.
   *
   * @param minSupport 1 or more
   * @param bootstrap intervals of the pairs it was run for; null for none
   */
  public Stream<CooccurrenceRow> rows(int minSupport, NpmiBootstrap bootstrap) {
    int[] ranks = actors.ranks();
    List<String> sorted = actors();
    long[] order =
        IntStream.range(0, pairs.size()).mapToLong(r -> sortKey(pairs.key(r), ranks)).toArray();
    Arrays.sort(order);
    return Arrays.stream(Unit.values())
        .flatMap(
            unit ->
                LongStream.of(order)
                    .map(k -> key(number(sorted, k >>> 32), number(sorted, k & 0xFFFFFFFFL)))
                    .filter(k -> pairs.get(pairs.find(k), unit.column()) >= Math.max(1, minSupport))
                    .mapToObj(k -> row(k, unit, bootstrap)));
  }

  private int number(List<String> sorted, long rank) {
    return actors.find(sorted.get((int) rank));
  }

  private CooccurrenceRow row(long key, Unit unit, NpmiBootstrap bootstrap) {
    ActorPair pair = ActorPair.of(first(key), second(key));
    int row = pairs.find(key);
    Association counts = association(key, row, 0, unit.column());
    if (!pair.a().equals(first(key))) {
      counts = new Association(counts.b(), counts.a(), counts.both(), counts.total());
    }
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
        settingsSurvived(key, row),
        DateCode.label(pairs.get(row, FIRST_DATE)),
        DateCode.label(pairs.get(row, LAST_DATE)));
  }

  private int settingsSurvived(long key, int row) {
    int survived = 0;
    for (int setting = 0; setting < SETTINGS; setting++) {
      for (int unit = 0; unit < UNITS; unit++) {
        survived += association(key, row, setting, unit).isAboveChance(ALPHA) ? 1 : 0;
      }
    }
    return survived;
  }

  private Association association(long key, int row, int setting, int unit) {
    int lost = setting == 0 ? -1 : missing.find(key);
    int both = pairs.get(row, unit) - (lost < 0 ? 0 : missing.get(lost, lostColumn(setting, unit)));
    return new Association(
        singles[single((int) (key >>> 32), setting, unit)],
        singles[single((int) key, setting, unit)],
        both,
        totals[setting][unit]);
  }

  /**
   * The full symmetric matrix of a unit, one row per actor of {@link #actors()}, made one at a
   * time.
   */
  public Stream<MatrixRow> matrix(Unit unit) {
    int[] ranks = actors.ranks();
    List<String> sorted = actors();
    int[][] partners = partners(unit, ranks);
    return IntStream.range(0, sorted.size())
        .mapToObj(
            rank -> {
              int own = actors.find(sorted.get(rank));
              long[] units = new long[sorted.size()];
              units[rank] = singles[single(own, 0, unit.column())];
              for (int row : partners[own]) {
                long key = pairs.key(row);
                int partner = (int) (key >>> 32) == own ? (int) key : (int) (key >>> 32);
                units[ranks[partner]] = pairs.get(row, unit.column());
              }
              return new MatrixRow(sorted.get(rank), Arrays.stream(units).boxed().toList());
            });
  }

  /** For each actor's number the rows of the pairs it is in. */
  private int[][] partners(Unit unit, int[] ranks) {
    int[] degree = new int[ranks.length];
    int[][] partners = new int[ranks.length][];
    for (boolean fill : new boolean[] {false, true}) {
      Arrays.fill(degree, 0);
      for (int row = 0; row < pairs.size(); row++) {
        if (pairs.get(row, unit.column()) > 0) {
          for (int actor : new int[] {(int) (pairs.key(row) >>> 32), (int) pairs.key(row)}) {
            if (fill) {
              partners[actor][degree[actor]] = row;
            }
            degree[actor]++;
          }
        }
      }
      if (!fill) {
        Arrays.setAll(partners, actor -> new int[degree[actor]]);
      }
    }
    return partners;
  }

  private void reserve() {
    int needed = actors.size() * SETTINGS * UNITS;
    if (singles.length < needed) {
      singles = Arrays.copyOf(singles, 2 * needed);
    }
  }

  private String first(long key) {
    return actors.name((int) (key >>> 32));
  }

  private String second(long key) {
    return actors.name((int) key);
  }

  private static long translated(long key, int[] here) {
    return key(here[(int) (key >>> 32)], here[(int) key]);
  }

  private static long sortKey(long key, int[] ranks) {
    return translated(key, ranks);
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private static int single(int actor, int setting, int unit) {
    return (actor * SETTINGS + setting) * UNITS + unit;
  }

  private static int lostColumn(int setting, int unit) {
    return (setting - 1) * UNITS + unit;
  }
}
