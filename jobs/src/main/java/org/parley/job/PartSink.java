package org.parley.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.Annotator;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.ExclusionRecord;
import org.parley.annotate.FingerprintRecord;
import org.parley.annotate.InputRecord;
import org.parley.annotate.MentionRecord;
import org.parley.annotate.PositionRecord;
import org.parley.annotate.RecordBuilder;
import org.parley.annotate.RejectionRecord;
import org.parley.annotate.Reviews;
import org.parley.annotate.StatementRecord;
import org.parley.annotate.TermCountRecord;
import org.parley.annotate.UnknownNameRecord;
import org.parley.corpus.Document;
import org.parley.corpus.MetadataFile;
import org.parley.corpus.ReadResult;
import org.parley.corpus.Rejection;
import org.parley.corpus.RejectionReason;
import org.parley.measure.TermCounts;
import org.parley.table.RecordTable;
import org.parley.table.Tables;

/** Takes the results of reading one part, annotates documents and writes all their records. */
final class PartSink implements AutoCloseable {

  private static final int MOST_WARNINGS = 20;

  private final int part;
  private final Annotator annotator;
  private final Reviews reviews;
  private final RecordBuilder builder;
  private final MetadataFile metadata;
  private final Map<String, AnnotateJob.DocumentPlace> firsts;
  private final Map<String, RecordFiles.PartWriter<?>> writers = new LinkedHashMap<>();
  private final RecordFiles.PartWriter<DocumentRecord> documents;
  private final RecordFiles.PartWriter<ExclusionRecord> excluded;
  private final RecordFiles.PartWriter<RejectionRecord> rejected;
  private final RecordFiles.PartWriter<InputRecord> files;
  private final RecordFiles.PartWriter<MentionRecord> mentions;
  private final RecordFiles.PartWriter<StatementRecord> statements;
  private final RecordFiles.PartWriter<PositionRecord> positions;
  private final RecordFiles.PartWriter<UnknownNameRecord> unknownNames;
  private final RecordFiles.PartWriter<FingerprintRecord> fingerprints;
  private final RecordFiles.PartWriter<TermCountRecord> termCounts;
  private final TermCounts terms = new TermCounts();
  private final List<String> hashes = new ArrayList<>();
  private final List<Long> idHashes = new ArrayList<>();
  private final Set<Integer> metadataRows = new TreeSet<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<Integer, String> reviewed = new TreeMap<>();
  private long inputs;
  private long read;
  private long undated;

  PartSink(
      RecordFiles records,
      int part,
      long attempt,
      AnnotatorSource source,
      MetadataFile metadata,
      Map<String, AnnotateJob.DocumentPlace> firsts)
      throws IOException {
    this.part = part;
    this.annotator = source.annotator();
    this.reviews = source.reviews();
    this.builder = source.recordBuilder();
    this.metadata = metadata;
    this.firsts = firsts;
    this.documents = open(records, Tables.DOCUMENTS, attempt);
    this.excluded = open(records, Tables.EXCLUDED, attempt);
    this.rejected = open(records, Tables.REJECTED, attempt);
    this.files = open(records, Tables.INPUTS, attempt);
    this.mentions = open(records, Tables.MENTIONS, attempt);
    this.statements = open(records, Tables.STATEMENTS, attempt);
    this.positions = open(records, Tables.POSITIONS, attempt);
    this.unknownNames = open(records, Tables.UNKNOWN_NAMES, attempt);
    this.fingerprints = open(records, Tables.FINGERPRINTS, attempt);
    this.termCounts = open(records, Tables.TERM_COUNTS, attempt);
  }

  private <T extends Record> RecordFiles.PartWriter<T> open(
      RecordFiles records, RecordTable<T> table, long attempt) throws IOException {
    RecordFiles.PartWriter<T> writer = records.writer(table, part, attempt);
    writers.put(table.schema().name(), writer);
    return writer;
  }

  /** Notes a file, or a stretch of one, that has been read to its end. */
  void read(InputRecord file) {
    files.write(file);
    hashes.add(file.sha256());
  }

  void accept(ReadResult result) {
    inputs++;
    if (result instanceof Rejection rejection) {
      reject(rejection);
    } else if (result instanceof Document document) {
      accept(document);
    }
  }

  private void accept(Document document) {
    AnnotateJob.DocumentPlace first = firsts.get(document.id());
    AnnotateJob.DocumentPlace here = new AnnotateJob.DocumentPlace(part, (int) read++);
    if (first != null && !first.equals(here)) {
      reject(
          new Rejection(
              document.path(),
              0,
              RejectionReason.DUPLICATE_ID,
              "another document has the id '" + document.id() + "'; the first one is kept"));
      return;
    }
    idHashes.add(PartTally.hash(document.id()));
    write(annotator.annotate(withMetadata(document), reviews));
  }

  private Document withMetadata(Document document) {
    if (!document.metadata().warning().isEmpty() && warnings.size() < MOST_WARNINGS) {
      warnings.add(document.id() + ": " + document.metadata().warning());
    }
    if (metadata == null) {
      return document;
    }
    OptionalInt row = metadata.rowOf(document);
    row.ifPresent(metadataRows::add);
    return metadata.apply(document);
  }

  private void write(AnnotatedDocument annotated) {
    if (!annotated.date().isDated()) {
      undated++;
    }
    reviewed.putAll(annotated.reviews().outcomes());
    documents.write(builder.document(annotated));
    builder.exclusions(annotated).forEach(excluded::write);
    builder.mentions(annotated).forEach(mentions::write);
    builder.statements(annotated).forEach(statements::write);
    builder.positions(annotated).forEach(positions::write);
    builder.unknownNames(annotated).forEach(unknownNames::write);
    fingerprints.write(builder.fingerprint(annotated));
    terms.add(annotated, builder::sideOf);
  }

  private void reject(Rejection rejection) {
    rejected.write(
        new RejectionRecord(
            rejection.path(), rejection.record(), rejection.reason().label(), rejection.detail()));
  }

  /** Writes what was gathered over the part and closes its files. */
  PartTally finish() throws IOException {
    terms.records().forEach(termCounts::write);
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<String, RecordFiles.PartWriter<?>> writer : writers.entrySet()) {
      counts.put(writer.getKey(), writer.getValue().rows());
      writer.getValue().close();
    }
    writers.clear();
    return new PartTally(
        part,
        counts,
        inputs,
        undated,
        List.copyOf(hashes),
        idHashes.stream().mapToLong(Long::longValue).toArray(),
        metadataRows,
        reviewed,
        List.copyOf(warnings));
  }

  /** Drops what was not finished. */
  @Override
  public void close() {
    for (RecordFiles.PartWriter<?> writer : writers.values()) {
      try {
        writer.abandon();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
