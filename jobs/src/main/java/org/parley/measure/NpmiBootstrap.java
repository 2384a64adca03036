package org.parley.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;

/**
 * 95 % percentile bootstrap of npmi over documents, for chosen pairs. Every replicate weighs each
 * document by a Poisson number of mean 1, drawn from nothing but the seed, the document's id and
 * the replicate's number (Chamandy, Muralidharan, Najmi and Naidu 2012, "Estimating uncertainty for
 * massive data streams"): the result does not depend on how documents are spread over machines.
 *
 * <p>Takes 12 bytes per pair and replicate, and as much per actor and replicate: 20,000 pairs and
 * 200 replicates are 48 MB. Beyond {@link #maxPairs} it has to be run again over the corpus for
 * further pairs.
 */
public final class NpmiBootstrap implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int UNITS = Unit.COUNT;

  /** The document has all the pairs of its paragraphs and sentences. */
  private static final List<Unit> UNITS_LARGEST_FIRST =
      List.of(Unit.DOCUMENT, Unit.PARAGRAPH, Unit.SENTENCE);

  /** Probability of the Poisson number 0. */
  private static final double NONE = Math.exp(-1);

  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;

  private final Counting counting;
  private final long seed;
  private final int replicates;
  private final Names actors = new Names();
  private final CountTable pairs = new CountTable(0);
  private final long[] totals;
  private final int[] singles;
  private final int[] both;

  /**
   * Nothing drawn yet.
   *
   * @param counting as for the {@link Cooccurrence} whose rows are wanted
   * @param chosen the pairs; at most {@link #maxPairs}
   * @param seed of the draws
   * @param replicates 1 or more; 200 give the ends to about 0.02
   */
  public NpmiBootstrap(Counting counting, List<ActorPair> chosen, long seed, int replicates) {
    this.counting = counting;
    this.seed = seed;
    this.replicates = replicates;
    for (ActorPair pair : chosen) {
      pairs.row(PairCounts.key(actors.number(pair.a()), actors.number(pair.b())));
    }
    this.totals = new long[UNITS * replicates];
    this.singles = new int[Math.multiplyExact(actors.size(), UNITS * replicates)];
    this.both = new int[Math.multiplyExact(pairs.size(), UNITS * replicates)];
  }

  /** How many pairs a bootstrap of so many replicates takes in so many bytes. */
  public static int maxPairs(int replicates, long bytes) {
    return (int) Math.min(Integer.MAX_VALUE / 2 / (UNITS * replicates), bytes / (12L * replicates));
  }

  /** Draws one more document's weights. */
  public NpmiBootstrap add(DocumentRecords records) {
    DocumentRecord document = records.document();
    int[] weights = weights(document.docId());
    long[] size = {1, document.paragraphs(), document.sentences()};
    DocumentUnits units = new DocumentUnits(records.mentions(), counting, actors::find);
    PairRows rows = null;
    for (Unit unit : UNITS_LARGEST_FIRST) {
      for (int r = 0; r < replicates; r++) {
        totals[unit.column() * replicates + r] += weights[r] * size[unit.column()];
      }
      for (int[] entries : units.of(unit)) {
        if (rows == null) {
          rows = new PairRows(entries, pairs::find);
        }
        for (int i = 0; i < entries.length; i++) {
          addWeights(singles, offset(DocumentUnits.actor(entries[i]), unit), weights);
          for (int j = i + 1; j < entries.length; j++) {
            int row = rows.row(DocumentUnits.actor(entries[i]), DocumentUnits.actor(entries[j]));
            if (row >= 0) {
              addWeights(both, offset(row, unit), weights);
            }
          }
        }
      }
    }
    return this;
  }

  private static void addWeights(int[] sums, int offset, int[] weights) {
    for (int r = 0; r < weights.length; r++) {
      sums[offset + r] += weights[r];
    }
  }

  /** Adds what another, built alike, has drawn over other documents. */
  public NpmiBootstrap merge(NpmiBootstrap other) {
    Arrays.setAll(totals, i -> totals[i] + other.totals[i]);
    Arrays.setAll(singles, i -> singles[i] + other.singles[i]);
    Arrays.setAll(both, i -> both[i] + other.both[i]);
    return this;
  }

  /**
   * Both ends of the interval; empty for pairs not chosen, and when an actor is missing from every
   * replicate. Replicates without one of the actors have no npmi and are left out.
   */
  public Optional<double[]> interval(Unit unit, ActorPair pair) {
    int a = actors.find(pair.a());
    int b = actors.find(pair.b());
    int row = a < 0 || b < 0 ? -1 : pairs.find(PairCounts.key(a, b));
    if (row < 0) {
      return Optional.empty();
    }
    double[] npmi = new double[replicates];
    int n = 0;
    for (int r = 0; r < replicates; r++) {
      Association drawn =
          new Association(
              singles[offset(a, unit) + r],
              singles[offset(b, unit) + r],
              both[offset(row, unit) + r],
              totals[unit.column() * replicates + r]);
      if (drawn.a() > 0 && drawn.b() > 0) {
        npmi[n++] = drawn.npmi();
      }
    }
    if (n == 0) {
      return Optional.empty();
    }
    Arrays.sort(npmi, 0, n);
    return Optional.of(new double[] {quantile(npmi, n, LOWER), quantile(npmi, n, UPPER)});
  }

  /** Linear between order statistics (type 7 of Hyndman and Fan 1996). */
  private static double quantile(double[] sorted, int n, double q) {
    double at = q * (n - 1);
    int below = (int) at;
    int above = Math.min(below + 1, n - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private int[] weights(String docId) {
    long key = Mixing.hash(docId) ^ Mixing.mix(seed);
    int[] weights = new int[replicates];
    Arrays.setAll(weights, r -> poisson(Mixing.uniform(key, r)));
    return weights;
  }

  /** The Poisson number of mean 1 at a point of its distribution function. */
  private static int poisson(double uniform) {
    double probability = NONE;
    double cumulated = probability;
    int n = 0;
    while (uniform >= cumulated && probability > 0) {
      n++;
      probability /= n;
      cumulated += probability;
    }
    return n;
  }

  private int offset(int index, Unit unit) {
    return (index * UNITS + unit.column()) * replicates;
  }
}
