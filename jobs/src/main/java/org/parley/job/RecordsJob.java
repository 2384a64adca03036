package org.parley.job;

import java.util.Map;
import org.parley.run.RunManifest;
import org.parley.table.RecordTable;
import org.parley.table.Tables;

/** Writes the tables of single records, each row in its place. */
final class RecordsJob {

  private final RunContext run;
  private final RecordTables tables;

  RecordsJob(RunContext run) {
    this.run = run;
    long longest = run.options().allRows() ? Long.MAX_VALUE : RecordTables.SPREADSHEET_ROWS;
    this.tables =
        new RecordTables(run.runtime(), run.records(), run.tables(), run.rules(), longest);
  }

  /**
   * Writes the documents.
   *
   * @param duplicates near-duplicates, each with the document it repeats
   */
  Map<String, String> writeDocuments(Map<String, String> duplicates) throws Exception {
    DocumentRecordsSource source = new DocumentRecordsSource(run.records(), duplicates);
    write(Tables.DOCUMENTS, d -> new RecordTables.RowKey(d.docId(), 0, 0), source::withDuplicate);
    return duplicates;
  }

  /** Writes all others, which do not tell of duplicates. */
  RecordsJob writeOthers() throws Exception {
    write(Tables.EXCLUDED, e -> new RecordTables.RowKey(e.docId(), e.start(), -e.end()), e -> e);
    write(Tables.REJECTED, r -> new RecordTables.RowKey(r.path(), r.record(), 0), r -> r);
    write(Tables.MENTIONS, m -> new RecordTables.RowKey(m.docId(), m.start(), -m.end()), m -> m);
    write(Tables.STATEMENTS, s -> new RecordTables.RowKey(s.docId(), s.start(), -s.end()), s -> s);
    write(Tables.POSITIONS, p -> new RecordTables.RowKey(p.docId(), p.start(), -p.end()), p -> p);
    return this;
  }

  private <T extends Record> void write(
      RecordTable<T> table,
      RecordTables.Key<T> key,
      org.apache.spark.api.java.function.Function<T, T> edit)
      throws Exception {
    RunManifest manifest = run.manifest();
    String name = table.schema().name();
    long rows = manifest.counted(name);
    if (!tables.write(table, rows, key, edit)) {
      manifest.warn(
          name
              + " has "
              + rows
              + " rows, more than a spreadsheet holds: it is in data/ alone; --all-rows writes it");
    }
  }
}
