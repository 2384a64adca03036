package org.parley.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.UnknownNameRecord;
import org.parley.measure.Candidate;
import org.parley.measure.CandidateRow;
import org.parley.table.CsvLines;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Tables;
import org.parley.text.Folding;
import scala.Tuple2;

/** Gathers names that the codebook does not know: shuffled by name, never collected whole. */
final class CandidatesJob {

  private static final int PARTS_PER_REDUCER = 4;

  private CandidatesJob() {}

  /** One row per name, in name order. */
  static Iterator<PrintedRows> rows(RunContext run) {
    RecordFiles records = run.records();
    SpreadsheetRules rules = run.rules();
    int parts = records.parts(Tables.UNKNOWN_NAMES);
    int reducers = Math.max(1, parts / PARTS_PER_REDUCER);
    List<String> sample = sample(records, parts);
    // In order of code, folded names come behind all printed ones: they need bounds of their own.
    List<RecordTables.RowKey> folded =
        EntryBlocks.bounds(keys(sample.stream().map(Folding::fold)), reducers);
    List<RecordTables.RowKey> bounds = EntryBlocks.bounds(keys(sample.stream()), reducers);
    JavaRDD<Integer> numbers = run.runtime().numbers(parts, parts);
    JavaPairRDD<Integer, byte[]> bySpelling =
        EntryBlocks.ranges(
                numbers.flatMapToPair(part -> byFolded(records, part, folded)), ranges(folded))
            .flatMapToPair(entries -> byName(entries, bounds, rules));
    return PrintedRows.inOrder(
        EntryBlocks.ranges(bySpelling, ranges(bounds)).map(RecordTables::printed),
        run.runtime().parallelism());
  }

  private static int ranges(List<RecordTables.RowKey> bounds) {
    return bounds.size() + 1;
  }

  /** Names of one part. */
  private static List<String> sample(RecordFiles records, int parts) {
    List<String> sample = new ArrayList<>();
    if (parts > 0) {
      records
          .read(Tables.UNKNOWN_NAMES, parts / 2, Set.of("name"))
          .forEachRemaining(name -> sample.add(name.name()));
    }
    return sample;
  }

  private static List<RecordTables.RowKey> keys(Stream<String> names) {
    return names.map(CandidatesJob::key).toList();
  }

  private static RecordTables.RowKey key(String name) {
    return new RecordTables.RowKey(name, 0, 0);
  }

  /** What one part knows of each name. */
  private static Iterator<Tuple2<Integer, byte[]>> byFolded(
      RecordFiles records, int part, List<RecordTables.RowKey> bounds) throws IOException {
    Map<String, Candidate> names = new TreeMap<>();
    new ByDocument(records.read(Tables.UNKNOWN_NAMES, part))
        .forEachRemaining(name -> names.merge(name.getKey(), name.getValue(), Candidate::merge));
    EntryBlocks packed = new EntryBlocks(bounds);
    for (Map.Entry<String, Candidate> name : names.entrySet()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      name.getValue().write(new DataOutputStream(bytes));
      packed.add(key(name.getKey()), bytes.toByteArray());
    }
    return packed.blocks();
  }

  /** The rows of names of which all is known, by the spelling that they are shown under. */
  private static Iterator<Tuple2<Integer, byte[]>> byName(
      List<EntryBlocks.Entry> entries, List<RecordTables.RowKey> bounds, SpreadsheetRules rules)
      throws IOException {
    CsvLines lines = new CsvLines(Tables.CANDIDATES.schema().header().size(), rules);
    EntryBlocks packed = new EntryBlocks(bounds);
    for (int i = 0; i < entries.size(); ) {
      Candidate sum = unpacked(entries.get(i));
      int next = i + 1;
      while (next < entries.size() && entries.get(next).key().equals(entries.get(i).key())) {
        sum.merge(unpacked(entries.get(next++)));
      }
      CandidateRow row = sum.row();
      packed.add(key(row.name()), RecordTables.bytes(lines.line(Tables.CANDIDATES.cells(row))));
      i = next;
    }
    return packed.blocks();
  }

  private static Candidate unpacked(EntryBlocks.Entry entry) throws IOException {
    return Candidate.read(new DataInputStream(new ByteArrayInputStream(entry.value())));
  }

  /** The candidates of one document after the other. */
  private static final class ByDocument implements Iterator<Map.Entry<String, Candidate>> {
    private final Iterator<UnknownNameRecord> rows;
    private UnknownNameRecord ahead;
    private Iterator<Map.Entry<String, Candidate>> current =
        List.<Map.Entry<String, Candidate>>of().iterator();

    ByDocument(Iterator<UnknownNameRecord> rows) {
      this.rows = rows;
      this.ahead = rows.hasNext() ? rows.next() : null;
      advance();
    }

    private void advance() {
      while (!current.hasNext() && ahead != null) {
        String docId = ahead.docId();
        List<UnknownNameRecord> document = new ArrayList<>();
        while (ahead != null && ahead.docId().equals(docId)) {
          document.add(ahead);
          ahead = rows.hasNext() ? rows.next() : null;
        }
        current = List.copyOf(Candidate.of(document).entrySet()).iterator();
      }
    }

    @Override
    public boolean hasNext() {
      return current.hasNext();
    }

    @Override
    public Map.Entry<String, Candidate> next() {
      if (!current.hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, Candidate> next = current.next();
      advance();
      return next;
    }
  }
}
