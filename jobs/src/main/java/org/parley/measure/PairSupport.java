package org.parley.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * How often two actors have met.
 *
 * @param pair who
 * @param documents common documents
 * @param sentences common sentences
 */
public record PairSupport(ActorPair pair, int documents, int sentences)
    implements Serializable, Comparable<PairSupport> {

  private static final Comparator<PairSupport> ORDER =
      Comparator.comparingInt(PairSupport::documents)
          .thenComparingInt(PairSupport::sentences)
          .reversed()
          .thenComparing(PairSupport::pair);

  /** Most documents first, then most sentences, then the pair. */
  @Override
  public int compareTo(PairSupport other) {
    return ORDER.compare(this, other);
  }
}
