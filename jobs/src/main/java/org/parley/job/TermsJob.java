package org.parley.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.TermCountRecord;
import org.parley.measure.Keyness;
import org.parley.table.CsvLines;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Tables;

/** Adds up the terms of all parts: shuffled by term, never collected whole. */
final class TermsJob {

  private static final int TREE_DEPTH = 2;
  private static final int PARTS_PER_REDUCER = 4;

  private TermsJob() {}

  /** One row per term, in term order. */
  static Iterator<PrintedRows> rows(RunContext run) {
    RecordFiles records = run.records();
    SpreadsheetRules rules = run.rules();
    int parts = records.parts(Tables.TERM_COUNTS);
    int reducers = Math.max(1, parts / PARTS_PER_REDUCER);
    JavaRDD<Integer> numbers = run.runtime().numbers(parts, parts);
    Keyness keyness =
        numbers
            .map(part -> keyness(records.read(Tables.TERM_COUNTS, part, Set.of("side_counts"))))
            .treeAggregate(new Keyness(), Keyness::merge, Keyness::merge, TREE_DEPTH);
    List<RecordTables.RowKey> bounds = EntryBlocks.bounds(sample(records, parts), reducers);
    JavaPairRDD<Integer, byte[]> blocks =
        numbers.flatMapToPair(
            part -> {
              EntryBlocks packed = new EntryBlocks(bounds);
              Iterator<TermCountRecord> terms = records.read(Tables.TERM_COUNTS, part);
              while (terms.hasNext()) {
                TermCountRecord term = terms.next();
                packed.add(key(term.term()), packed(term));
              }
              return packed.blocks();
            });
    return PrintedRows.inOrder(
        EntryBlocks.ranges(blocks, bounds.size() + 1)
            .map(entries -> printed(entries, keyness, rules)),
        run.runtime().parallelism());
  }

  private static Keyness keyness(Iterator<TermCountRecord> terms) {
    Keyness keyness = new Keyness();
    terms.forEachRemaining(keyness::add);
    return keyness;
  }

  /** Terms of one part: every part has those that are frequent, and rare ones of all initials. */
  private static List<RecordTables.RowKey> sample(RecordFiles records, int parts) {
    List<RecordTables.RowKey> sample = new ArrayList<>();
    if (parts > 0) {
      records
          .read(Tables.TERM_COUNTS, parts / 2, Set.of("term"))
          .forEachRemaining(term -> sample.add(key(term.term())));
    }
    return sample;
  }

  private static RecordTables.RowKey key(String term) {
    return new RecordTables.RowKey(term, 0, 0);
  }

  private static PrintedRows printed(
      List<EntryBlocks.Entry> entries, Keyness keyness, SpreadsheetRules rules) throws IOException {
    CsvLines lines = new CsvLines(Tables.TERMS.schema().header().size(), rules);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int rows = 0;
    List<TermCountRecord> counts = new ArrayList<>();
    for (EntryBlocks.Entry entry : entries) {
      TermCountRecord term = unpacked(entry);
      if (!counts.isEmpty() && !counts.get(0).term().equals(term.term())) {
        rows += print(counts, keyness, lines, out);
        counts.clear();
      }
      counts.add(term);
    }
    rows += print(counts, keyness, lines, out);
    return new PrintedRows(out.toByteArray(), rows);
  }

  private static int print(
      List<TermCountRecord> counts, Keyness keyness, CsvLines lines, ByteArrayOutputStream out) {
    if (counts.isEmpty()) {
      return 0;
    }
    TermCountRecord term = Keyness.sum(counts);
    out.writeBytes(RecordTables.bytes(lines.line(Tables.TERMS.cells(keyness.row(term)))));
    return 1;
  }

  private static byte[] packed(TermCountRecord term) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(term.count());
    out.writeLong(term.documents());
    out.write(term.sideCounts().getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static TermCountRecord unpacked(EntryBlocks.Entry entry) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry.value()));
    return new TermCountRecord(
        entry.key().text(),
        in.readLong(),
        in.readLong(),
        new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }
}
