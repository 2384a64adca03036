package org.parley.measure;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/**
 * Where the pairs of one document's actors stand in a table of pairs. Each is looked up once and
 * not again for its paragraphs and sentences; of documents with very many actors, each time.
 */
final class PairRows {

  private static final int MOST_ACTORS = 512;

  private final LongToIntFunction lookUp;
  private final int[] actors;
  private final int[] rows;

  /**
   * Looks up all pairs.
   *
   * @param entries the document's, as {@link DocumentUnits} has them
   * @param lookUp gives the row of the key of a pair
   */
  PairRows(int[] entries, LongToIntFunction lookUp) {
    this.lookUp = lookUp;
    this.actors =
        entries.length > MOST_ACTORS
            ? new int[0]
            : Arrays.stream(entries).map(DocumentUnits::actor).toArray();
    int size = actors.length;
    this.rows = new int[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        rows[i * size + j] = lookUp.applyAsInt(PairCounts.key(actors[i], actors[j]));
      }
    }
  }

  /**
   * The row of two actors of the document.
   *
   * @param one the lesser number
   * @param other the greater one
   */
  int row(int one, int other) {
    return actors.length == 0
        ? lookUp.applyAsInt(PairCounts.key(one, other))
        : rows[
            Arrays.binarySearch(actors, one) * actors.length + Arrays.binarySearch(actors, other)];
  }
}
