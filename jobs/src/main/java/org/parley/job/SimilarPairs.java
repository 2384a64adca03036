package org.parley.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.parley.annotate.FingerprintRecord;
import org.parley.corpus.Fingerprint;
import scala.Tuple2;

/**
 * Pairs of similar documents among those that share a band, each as id and date of the one, id and
 * date of the other.
 *
 * <p>In a bucket of many documents each is held against the first ones only: copies of one wire
 * story all resemble the first of them, and nothing grows with the square of the bucket. Of first
 * ones that are known to be one cluster a document is paired with one, which says as much.
 */
final class SimilarPairs implements Iterator<List<String>> {

  /** Estimated share of common five-word runs from which two documents count as one text. */
  static final double SIMILAR = 0.5;

  private static final int HELD_AGAINST = 16;

  private final Iterator<Tuple2<DuplicatesJob.Band, FingerprintRecord>> rows;
  private final Deque<List<String>> found = new ArrayDeque<>();
  private final List<FingerprintRecord> heads = new ArrayList<>();
  private final List<Fingerprint> fingerprints = new ArrayList<>();
  private final int[] clusters = new int[HELD_AGAINST];
  private long band;

  /**
   * Nothing read yet.
   *
   * @param rows by band, then by document
   */
  SimilarPairs(Iterator<Tuple2<DuplicatesJob.Band, FingerprintRecord>> rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && rows.hasNext()) {
      Tuple2<DuplicatesJob.Band, FingerprintRecord> row = rows.next();
      if (row._1().value() != band) {
        band = row._1().value();
        heads.clear();
        fingerprints.clear();
      }
      hold(row._2());
    }
    return !found.isEmpty();
  }

  private void hold(FingerprintRecord row) {
    Fingerprint own = row.fingerprint();
    int joined = -1;
    for (int i = 0; i < heads.size(); i++) {
      if (clusters[i] != joined && fingerprints.get(i).similarity(own) >= SIMILAR) {
        FingerprintRecord head = heads.get(i);
        found.add(List.of(head.docId(), head.dateEarliest(), row.docId(), row.dateEarliest()));
        int cluster = clusters[i];
        int into = joined < 0 ? cluster : joined;
        Arrays.setAll(clusters, j -> clusters[j] == cluster ? into : clusters[j]);
        joined = into;
      }
    }
    if (heads.size() < HELD_AGAINST) {
      clusters[heads.size()] = joined < 0 ? heads.size() : joined;
      heads.add(row);
      fingerprints.add(own);
    }
  }

  @Override
  public List<String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }
}
