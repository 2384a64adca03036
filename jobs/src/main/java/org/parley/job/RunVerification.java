package org.parley.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.ExclusionRecord;
import org.parley.annotate.InputRecord;
import org.parley.annotate.RejectionRecord;
import org.parley.annotate.SpanCheck;
import org.parley.corpus.Document;
import org.parley.corpus.ReadResult;
import org.parley.corpus.Rejection;
import org.parley.corpus.RejectionReason;
import org.parley.run.RunManifest;
import org.parley.run.RunOptions;
import org.parley.run.UserError;
import org.parley.table.Tables;

/**
 * Reads a run's corpus again and holds the run against it: the hash of every file, every offset in
 * every record, every rejection, and whether what the tables and {@code run.json} count adds up.
 * Works part by part, without an engine, on all cores.
 */
final class RunVerification {

  private final RunOptions options;
  private final RecordFiles records;
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, Long> stretches = new HashMap<>();
  private final List<InputRecord> inputs = new ArrayList<>();

  RunVerification(RunOptions options, RecordFiles records) {
    this.options = options;
    this.records = records;
  }

  /** What one part, or the whole, gave. */
  static final class Tally {
    long documents;
    long rejected;
    long mentions;
    long statements;
    long positions;
    long excluded;
    long spans;
    final List<String> mismatches = new ArrayList<>();

    void add(Tally other) {
      documents += other.documents;
      rejected += other.rejected;
      mentions += other.mentions;
      statements += other.statements;
      positions += other.positions;
      excluded += other.excluded;
      spans += other.spans;
      mismatches.addAll(other.mismatches);
    }
  }

  /**
   * Verifies the whole run.
   *
   * @throws UserError when the run has no list of its inputs
   */
  Verified verify(RunManifest manifest) throws IOException {
    int parts = records.parts(Tables.INPUTS);
    if (parts == 0) {
      throw UserError.wrongUse(
          "the run has no list of its inputs (data/inputs); run it again with this version");
    }
    Tally whole = new Tally();
    list(parts, whole);
    IntStream.range(0, parts)
        .parallel()
        .mapToObj(this::part)
        .sequential()
        .forEachOrdered(whole::add);
    counts(whole, manifest);
    return new Verified(
        inputs.size(),
        whole.documents,
        whole.mentions + whole.statements + whole.positions + whole.excluded,
        whole.spans,
        whole.mismatches);
  }

  /** Finds each file that was read, and says which have come, gone or grown. */
  private void list(int parts, Tally whole) throws IOException {
    CorpusListing listing =
        CorpusListing.of(
            present(options.inputs(), whole), !options.metadata().isEmpty(), HadoopSettings.NONE);
    listing.files().forEach(file -> files.put(file.shown(), file));
    Map<String, Long> bytes = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      records.read(Tables.INPUTS, part).forEachRemaining(inputs::add);
    }
    for (InputRecord input : inputs) {
      bytes.merge(input.path(), input.bytes(), Long::sum);
      stretches.merge(input.path(), 1L, Long::sum);
    }
    bytes.forEach(
        (path, read) -> {
          SourceFile file = files.get(path);
          if (file == null) {
            whole.mismatches.add(path + ": read by the run, but not among its inputs any more");
          } else if (file.bytes() != read) {
            whole.mismatches.add(
                path + ": has " + file.bytes() + " bytes, had " + read + " when it was read");
          }
        });
    for (String path : files.keySet().stream().sorted().toList()) {
      if (!bytes.containsKey(path)) {
        whole.mismatches.add(path + ": among the inputs now, but not read by the run");
      }
    }
  }

  private static List<String> present(List<String> inputs, Tally whole) throws IOException {
    List<String> present = new ArrayList<>();
    for (String input : inputs) {
      Storage storage = HadoopSettings.NONE.storage(input);
      if (storage.exists(input) || !storage.list(input).isEmpty()) {
        present.add(input);
      } else {
        whole.mismatches.add("--input " + input + ": not there any more");
      }
    }
    return present;
  }

  private Tally part(int part) {
    PartCheck check = new PartCheck(part);
    InputReader reader = InputReader.of(options.corpus(), HadoopSettings.NONE);
    records
        .read(Tables.INPUTS, part)
        .forEachRemaining(
            input -> {
              SourceFile file = files.get(input.path());
              if (file == null) {
                check.lost = true;
                return;
              }
              boolean only = stretches.get(input.path()) == 1 && input.start() == 0;
              long bytes = only ? input.bytes() : file.bytes();
              SourceFile asRead =
                  new SourceFile(file.location(), file.shown(), file.relative(), bytes);
              InputRecord now =
                  reader.read(
                      new Split(asRead, input.start(), input.bytes(), input.recordsBefore()),
                      check::accept,
                      false);
              if (!now.sha256().equals(input.sha256())) {
                check.tally.mismatches.add(
                    input.path() + ": its bytes are not those that were read (SHA-256 differs)");
              }
            });
    return check.finish();
  }

  /** Holds what is read again against the records of one part, both in the same order. */
  private final class PartCheck {
    private final Tally tally = new Tally();
    private final Iterator<DocumentRecords> documents;
    private final Iterator<ExclusionRecord> exclusions;
    private final Map<List<Object>, Long> rejections = new HashMap<>();
    private final Map<String, Long> repeated = new HashMap<>();
    private DocumentRecords expected;
    private ExclusionRecord exclusion;
    private boolean lost;

    PartCheck(int part) {
      documents = new DocumentRecordsSource(records, Map.of()).part(part);
      exclusions = records.read(Tables.EXCLUDED, part);
      Iterator<RejectionRecord> rows = records.read(Tables.REJECTED, part);
      while (rows.hasNext()) {
        RejectionRecord row = rows.next();
        tally.rejected++;
        if (row.reason().equals(RejectionReason.DUPLICATE_ID.label())) {
          repeated.merge(row.path(), 1L, Long::sum);
        } else {
          rejections.merge(List.of(row.path(), row.record(), row.reason()), 1L, Long::sum);
        }
      }
      next();
      exclusion = exclusions.hasNext() ? exclusions.next() : null;
    }

    private void next() {
      expected = documents.hasNext() ? documents.next() : null;
      if (expected != null) {
        tally.documents++;
        tally.mentions += expected.mentions().size();
        tally.statements += expected.statements().size();
        tally.positions += expected.positions().size();
      }
    }

    void accept(ReadResult result) {
      if (result instanceof Rejection r) {
        List<Object> key = List.of(r.path(), r.record(), r.reason().label());
        if (rejections.merge(key, -1L, Long::sum) < 0) {
          tally.mismatches.add(
              r.path()
                  + record(r.record())
                  + ": rejected now ("
                  + r.reason().label()
                  + "), not by the run");
        }
      } else if (result instanceof Document document) {
        accept(document);
      }
    }

    private void accept(Document document) {
      if (expected != null && expected.document().docId().equals(document.id())) {
        check(document);
      } else if (repeated.merge(document.path(), -1L, Long::sum) < 0) {
        tally.mismatches.add(
            document.path() + ": document '" + document.id() + "' is not in the run");
      }
    }

    private void check(Document document) {
      SpanCheck.Result result = SpanCheck.of(document.text(), expected, excluded(document.id()));
      tally.spans += result.spans();
      tally.mismatches.addAll(result.mismatches());
      next();
    }

    private List<ExclusionRecord> excluded(String docId) {
      List<ExclusionRecord> rows = new ArrayList<>();
      while (exclusion != null && exclusion.docId().equals(docId)) {
        rows.add(exclusion);
        tally.excluded++;
        exclusion = exclusions.hasNext() ? exclusions.next() : null;
      }
      return rows;
    }

    Tally finish() {
      while (expected != null) {
        String id = expected.document().docId();
        excluded(id);
        if (!lost || tally.mismatches.isEmpty()) {
          tally.mismatches.add(
              expected.document().path()
                  + ": document '"
                  + id
                  + "' of the run is not read any more");
        }
        next();
      }
      rejections.forEach(
          (key, left) -> {
            if (left > 0 && files.containsKey((String) key.get(0))) {
              tally.mismatches.add(
                  key.get(0) + ": rejected by the run (" + key.get(2) + "), not now");
            }
          });
      return tally;
    }
  }

  private static String record(long record) {
    return record > 0 ? ", record " + record : "";
  }

  /** What run.json says against what the records hold. */
  private static void counts(Tally whole, RunManifest manifest) {
    Map<String, Long> counted = new TreeMap<>();
    counted.put("documents", whole.documents);
    counted.put("rejected", whole.rejected);
    counted.put("mentions", whole.mentions);
    counted.put("statements", whole.statements);
    counted.put("positions", whole.positions);
    counted.put("excluded", whole.excluded);
    counted.put("inputs", whole.documents + whole.rejected);
    counted.forEach(
        (name, rows) -> {
          if (manifest.counted(name) != rows) {
            whole.mismatches.add(
                "run.json: counts "
                    + manifest.counted(name)
                    + " "
                    + name
                    + ", data/ holds "
                    + rows);
          }
        });
  }
}
