package org.parley.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.parley.corpus.MetadataFile;

/**
 * Reads a corpus and writes the records of every document and every rejection: the first seam of a
 * run. Everything after it reads these records.
 */
public final class AnnotateJob {

  private final SparkRuntime runtime;
  private final RecordFiles records;

  /** A job that writes into a data folder. */
  AnnotateJob(SparkRuntime runtime, RecordFiles records) {
    this.runtime = runtime;
    this.records = records;
  }

  /**
   * Annotates every part of the corpus.
   *
   * @param source what annotates, and the reviews that win over it
   * @param metadata null when there is none
   * @param earlier what an earlier run has; null when none is continued
   * @return the tallies of all parts, in part order
   */
  List<PartTally> run(
      CorpusParts corpus,
      InputReader reader,
      AnnotatorSource source,
      MetadataFile metadata,
      EarlierParts earlier)
      throws IOException {
    JavaSparkContext context = runtime.context();
    Broadcast<AnnotatorSource> annotator = context.broadcast(source);
    PartAnnotation annotation = new PartAnnotation(records, reader, metadata, annotator, Map.of());
    List<PartTally> tallies =
        done(
            corpus.parts(),
            earlier == null
                ? annotation::annotate
                : new PartTakeOver(earlier.records(), earlier.sameReviews(), annotation)::annotate);
    RepeatedIds repeated = RepeatedIds.of(tallies, corpus, records);
    if (!repeated.parts().isEmpty()) {
      List<CorpusPart> again = new ArrayList<>();
      repeated.parts().forEach(part -> again.add(corpus.parts().get(part).anew()));
      Map<Integer, PartTally> byPart = new TreeMap<>();
      tallies.forEach(t -> byPart.put(t.part(), t));
      done(again, annotation.keepingFirst(repeated.firsts())::annotate)
          .forEach(t -> byPart.put(t.part(), t));
      tallies = List.copyOf(byPart.values());
    }
    annotator.destroy();
    return tallies;
  }

  /** Does a task for each part and keeps what the attempts that count have written. */
  private List<PartTally> done(List<CorpusPart> parts, Function<CorpusPart, PartTally> task)
      throws IOException {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<PartTally> tallies =
        runtime.context().parallelize(parts, parts.size()).map(task).collect();
    records.accept(tallies);
    return tallies;
  }

  /** Where a document stands: its part, and its number among the documents of the part. */
  record DocumentPlace(int part, int number) implements java.io.Serializable {}
}
