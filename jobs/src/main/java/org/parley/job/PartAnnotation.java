package org.parley.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.parley.corpus.MetadataFile;

/**
 * What a task does with its part of the corpus: read, annotate, write, tally.
 *
 * @param metadata null when there is none
 * @param firsts for ids that several documents bear, which document keeps it
 */
record PartAnnotation(
    RecordFiles records,
    InputReader reader,
    MetadataFile metadata,
    Broadcast<AnnotatorSource> annotator,
    Map<String, AnnotateJob.DocumentPlace> firsts)
    implements Serializable {

  /** The same, rejecting all but the first bearers of some ids. */
  PartAnnotation keepingFirst(Map<String, AnnotateJob.DocumentPlace> places) {
    return new PartAnnotation(records, reader, metadata, annotator, places);
  }

  /** Reads, annotates and writes one part. */
  PartTally annotate(CorpusPart part) throws IOException {
    try (PartSink sink =
        new PartSink(records, part.number(), attempt(), annotator.value(), metadata, firsts)) {
      boolean again = isRunAgain();
      for (Split split : part.splits()) {
        sink.read(split, reader.read(split, sink::accept, again));
      }
      return sink.finish();
    }
  }

  /** A name that no other attempt of a task has, of this run or of one that was killed. */
  static String attempt() {
    return SparkEnv.get().conf().getAppId() + "-" + TaskContext.get().taskAttemptId();
  }

  /** True when the engine will run the task again should this attempt fail. */
  private static boolean isRunAgain() {
    SparkConf conf = SparkEnv.get().conf();
    int attempts =
        conf.get("spark.master").startsWith("local") ? 1 : conf.getInt("spark.task.maxFailures", 4);
    return TaskContext.get().attemptNumber() + 1 < attempts;
  }
}
