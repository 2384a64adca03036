package org.parley.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
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
      for (Split split : part.splits()) {
        sink.read(split, reader.read(split, sink::accept));
      }
      return sink.finish();
    }
  }

  /** A number that no other attempt of a task of this run has. */
  static long attempt() {
    TaskContext task = TaskContext.get();
    return task == null ? 0 : task.taskAttemptId();
  }
}
