package org.parley.job;

import java.util.Map;
import org.parley.run.RunManifest;
import org.parley.table.RecordTable;
import org.parley.table.Tables;

/** Writes the tables of single records, each row in its place. */
final class RecordsJob {

  private final RunContext run;
  private final RecordTables tables;
  private final long longest;

  RecordsJob(RunContext run) {
    this.run = run;
    this.longest = RecordTables.longest(run.options().allRows());
    this.tables = new RecordTables(run.runtime(), run.records(), run.tables(), run.rules());
  }

  /**
   * Writes the documents.
   *
   * @param duplicates near-duplicates, each with the document it repeats
   */
  Map<String, String> writeDocuments(Map<String, String> duplicates) throws Exception {
    DocumentRecordsSource source = new DocumentRecordsSource(run.records(), duplicates);
    write(
        Tables.DOCUMENTS,
        d -> new RecordTables.RowKey(d.docId(), 0, 0),
        source::withDuplicate,
        Long.MAX_VALUE);
    return duplicates;
  }

  /** Writes all others, which do not tell of duplicates. */
  RecordsJob writeOthers() throws Exception {
    write(
        Tables.EXCLUDED,
        e -> new RecordTables.RowKey(e.docId(), e.start(), -e.end()),
        e -> e,
        longest);
    write(
        Tables.REJECTED,
        r -> new RecordTables.RowKey(r.path(), r.record(), 0),
        r -> r,
        Long.MAX_VALUE);
    write(
        Tables.MENTIONS,
        m -> new RecordTables.RowKey(m.docId(), m.start(), -m.end()),
        m -> m,
        longest);
    write(
        Tables.STATEMENTS,
        s -> new RecordTables.RowKey(s.docId(), s.start(), -s.end()),
        s -> s,
        longest);
    write(
        Tables.POSITIONS,
        p -> new RecordTables.RowKey(p.docId(), p.start(), -p.end()),
        p -> p,
        longest);
    return this;
  }

  private <T extends Record> void write(
      RecordTable<T> table,
      RecordTables.Key<T> key,
      org.apache.spark.api.java.function.Function<T, T> edit,
      long most)
      throws Exception {
    RunManifest manifest = run.manifest();
    String name = table.schema().name();
    long rows = manifest.counted(name);
    if (rows <= most) {
      tables.write(table, rows, key, edit);
    } else {
      manifest.warn(TableFolder.tooLong(name, rows, "data/" + name));
    }
  }
}
