package org.parley.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.parley.mention.UnknownName;
import org.parley.run.PartState;
import org.parley.table.RecordTable;
import org.parley.table.Tables;

/** Takes the results of reading one part, annotates documents and writes all their records. */
final class PartSink implements AutoCloseable {

  private static final int MOST_WARNINGS = 20;

  /** Titles at odds with the codebook that are warned of; candidates.csv has all. */
  private static final int MOST_TITLES = 5;

  private final int part;
  private final String attempt;
  private final Annotator annotator;
  private final Reviews reviews;
  private final RecordBuilder builder;
  private final RecordFiles own;
  private final Descriptions descriptions;
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
  private final List<PartState.Stretch> stretches = new ArrayList<>();
  private final List<Long> idHashes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Map<Integer, String> reviewed = new TreeMap<>();
  private long inputs;
  private long read;
  private long undated;
  private int noted;
  private int titles;
  private boolean repeatedIds;

  PartSink(
      RecordFiles records,
      int part,
      String attempt,
      AnnotatorSource source,
      MetadataFile metadata,
      Map<String, AnnotateJob.DocumentPlace> firsts)
      throws IOException {
    this.part = part;
    this.attempt = attempt;
    this.own = records.attempt(attempt);
    this.annotator = source.annotator();
    this.reviews = source.reviews();
    this.builder = source.recordBuilder();
    this.descriptions = new Descriptions(metadata);
    this.firsts = firsts;
    this.documents = open(Tables.DOCUMENTS);
    this.excluded = open(Tables.EXCLUDED);
    this.rejected = open(Tables.REJECTED);
    this.files = open(Tables.INPUTS);
    this.mentions = open(Tables.MENTIONS);
    this.statements = open(Tables.STATEMENTS);
    this.positions = open(Tables.POSITIONS);
    this.unknownNames = open(Tables.UNKNOWN_NAMES);
    this.fingerprints = open(Tables.FINGERPRINTS);
    this.termCounts = open(Tables.TERM_COUNTS);
  }

  private <T extends Record> RecordFiles.PartWriter<T> open(RecordTable<T> table)
      throws IOException {
    RecordFiles.PartWriter<T> writer = own.writer(table, part);
    writers.put(table.schema().name(), writer);
    return writer;
  }

  /** Notes a file, or a stretch of one, that has been read to its end. */
  void read(Split split, InputRecord file) {
    files.write(file);
    stretches.add(
        new PartState.Stretch(
            split.file().shown(),
            split.file().relative(),
            split.start(),
            split.length(),
            split.file().bytes(),
            split.firstRecord(),
            idHashes.size() - noted,
            file.sha256()));
    noted = idHashes.size();
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
      repeatedIds = true;
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
    return descriptions.describe(document);
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
    annotated.unknownNames().stream()
        .filter(UnknownName::isDisputedTitle)
        .limit(Math.max(0, MOST_TITLES - titles))
        .forEach(title -> warn(annotated.document(), title));
    fingerprints.write(builder.fingerprint(annotated));
    terms.add(annotated, builder::sideOf);
  }

  private void warn(Document document, UnknownName title) {
    titles++;
    warnings.add(document.id() + ": " + title.name() + ", on " + title.note());
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
    Map<String, String> digests = new LinkedHashMap<>();
    for (Map.Entry<String, RecordFiles.PartWriter<?>> writer : writers.entrySet()) {
      counts.put(writer.getKey(), writer.getValue().rows());
      writer.getValue().close();
      digests.put(writer.getKey(), writer.getValue().sha256());
    }
    writers.clear();
    PartState state =
        new PartState(
            List.copyOf(stretches),
            counts,
            inputs,
            undated,
            repeatedIds,
            descriptions.sha256(),
            reviewed,
            List.copyOf(warnings),
            digests);
    own.writeState(part, state);
    return PartTally.of(part, attempt, state, idHashes, descriptions.rows(), false);
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
