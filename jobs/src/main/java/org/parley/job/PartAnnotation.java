package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.parley.annotate.InputRecord;
import org.parley.corpus.CorpusReader;
import org.parley.corpus.Format;
import org.parley.corpus.MetadataFile;
import org.parley.corpus.ReadResult;
import org.parley.corpus.Rejection;
import org.parley.corpus.RejectionReason;

/**
 * What a task does with its part of the corpus: read, annotate, write, tally.
 *
 * @param metadata null when there is none
 * @param firsts for ids that several documents bear, which document keeps it
 */
record PartAnnotation(
    RecordFiles records,
    CorpusReader reader,
    MetadataFile metadata,
    Broadcast<AnnotatorSource> annotator,
    HadoopSettings hadoop,
    Map<String, AnnotateJob.DocumentPlace> firsts)
    implements Serializable {

  /** The same, rejecting all but the first bearers of some ids. */
  PartAnnotation keepingFirst(Map<String, AnnotateJob.DocumentPlace> places) {
    return new PartAnnotation(records, reader, metadata, annotator, hadoop, places);
  }

  /** Reads, annotates and writes one part. */
  PartTally annotate(AnnotateJob.NumberedPart part) throws IOException {
    TaskContext task = TaskContext.get();
    long attempt = task == null ? 0 : task.taskAttemptId();
    try (PartSink sink =
        new PartSink(records, part.number(), attempt, annotator.value(), metadata, firsts)) {
      for (Split split : part.splits()) {
        sink.read(read(split, sink));
      }
      return sink.finish();
    }
  }

  /** Reads a split to its end. */
  private InputRecord read(Split split, PartSink sink) {
    SourceFile file = split.file();
    Storage storage = hadoop.storage(file.location());
    MessageDigest digest = sha256();
    boolean parquet = Format.of(file.location()) == Format.PARQUET;
    if (parquet) {
      readParquet(file, storage, sink);
    }
    try (InputStream raw = storage.open(file.location(), split.start());
        InputStream in = new StretchStream(raw, split.length(), digest)) {
      if (!parquet && split.isWhole()) {
        reader.read(file.shown(), file.relative(), in, sink::accept);
      } else if (!parquet) {
        reader.readLines(file.shown(), file.relative(), in, split.firstRecord(), sink::accept);
      }
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException | UncheckedIOException e) {
      if (!parquet) {
        sink.accept(
            new Rejection(
                file.shown(), 0, RejectionReason.UNREADABLE, String.valueOf(e.getMessage())));
      }
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new InputRecord(file.shown(), split.start(), split.length(), sha256);
  }

  private void readParquet(SourceFile file, Storage storage, PartSink sink) {
    long record = 0;
    try {
      Iterator<Map<String, Object>> rows =
          new ParquetRows(storage.parquetInput(file.location())).iterator();
      while (rows.hasNext()) {
        record++;
        sink.accept(reader.map(file.shown(), file.relative(), record, rows.next()));
      }
    } catch (IOException | RuntimeException e) {
      ReadResult rejection =
          new Rejection(
              file.shown(),
              record,
              RejectionReason.UNREADABLE,
              "not readable as Parquet: " + e.getMessage());
      sink.accept(rejection);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
