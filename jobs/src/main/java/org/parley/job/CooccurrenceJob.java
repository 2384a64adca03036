package org.parley.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.parley.annotate.DocumentRecords;
import org.parley.measure.ActorPair;
import org.parley.measure.Cooccurrence;
import org.parley.measure.Counting;
import org.parley.measure.NpmiBootstrap;
import org.parley.measure.PairSupport;

/** Draws the intervals of the association between actors. */
public final class CooccurrenceJob {

  private static final int TREE_DEPTH = 2;

  /** What the draws may take in each task; pairs beyond it have no interval. */
  private static final long BOOTSTRAP_BYTES = 64L << 20;

  private CooccurrenceJob() {}

  /**
   * Draws over all documents for the pairs that meet most often.
   *
   * @return null when there is nothing to draw
   */
  static NpmiBootstrap draw(
      JavaRDD<DocumentRecords> documents,
      Counting counting,
      Cooccurrence counted,
      long seed,
      int replicates) {
    if (replicates == 0 || counted.pairCount() == 0) {
      return null;
    }
    List<ActorPair> chosen =
        counted.mostFrequentPairs(NpmiBootstrap.maxPairs(replicates, BOOTSTRAP_BYTES)).stream()
            .map(PairSupport::pair)
            .toList();
    // The pairs are sent once to each executor; empty sums for all of them with each task are not.
    Broadcast<List<ActorPair>> pairs =
        JavaSparkContext.fromSparkContext(documents.context()).broadcast(chosen);
    NpmiBootstrap drawn =
        documents
            .mapPartitions(
                part -> {
                  NpmiBootstrap sums = new NpmiBootstrap(counting, pairs.value(), seed, replicates);
                  part.forEachRemaining(sums::add);
                  return List.of(sums).iterator();
                })
            .treeReduce(NpmiBootstrap::merge, TREE_DEPTH);
    pairs.destroy();
    return drawn;
  }
}
