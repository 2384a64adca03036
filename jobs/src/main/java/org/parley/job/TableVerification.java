package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.parley.annotate.MentionRecord;
import org.parley.measure.Counting;
import org.parley.run.RunManifest;
import org.parley.table.RecordTable;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;
import org.parley.table.Tables;

/**
 * Holds the CSV tables of a run against its records: every row of a table of single records stands
 * in {@code data/} and the other way round, every table has as many rows as {@code run.json} says,
 * and the mentions of all actors add up to the mentions that count.
 */
final class TableVerification {

  private static final int MOST_ROWS_NAMED = 20;

  private final Path tables;
  private final RecordFiles records;
  private final SpreadsheetRules rules;
  private final List<String> mismatches = new ArrayList<>();

  TableVerification(Path tables, RecordFiles records, SpreadsheetRules rules) {
    this.tables = tables;
    this.records = records;
    this.rules = rules;
  }

  /** Every mismatch, table after table. */
  List<String> verify(RunManifest manifest, Map<String, String> duplicates) throws IOException {
    DocumentRecordsSource source = new DocumentRecordsSource(records, duplicates);
    sameRows(Tables.DOCUMENTS, source::withDuplicate);
    sameRows(Tables.EXCLUDED, row -> row);
    sameRows(Tables.REJECTED, row -> row);
    sameRows(Tables.MENTIONS, row -> row);
    sameRows(Tables.STATEMENTS, row -> row);
    sameRows(Tables.POSITIONS, row -> row);
    for (RecordTable<?> table : Tables.WRITTEN) {
      String name = table.schema().name();
      Path file = tables.resolve(name + ".csv");
      if (Files.exists(file)) {
        long rows = rows(file);
        if (rows != manifest.counted(name)) {
          mismatches.add(
              name + ".csv: has " + rows + " rows, run.json says " + manifest.counted(name));
        }
      }
    }
    mentionsAddUp();
    return mismatches;
  }

  private <T extends Record> void sameRows(RecordTable<T> table, UnaryOperator<T> edit)
      throws IOException {
    String name = table.schema().name();
    Path file = tables.resolve(name + ".csv");
    if (!Files.exists(file)) {
      return;
    }
    Map<Long, Integer> open = new HashMap<>();
    for (int part = 0; part < records.parts(table); part++) {
      Iterator<T> rows = records.read(table, part);
      while (rows.hasNext()) {
        List<String> printed =
            table.cells(edit.apply(rows.next())).stream().map(rules::print).toList();
        open.merge(hash(printed), 1, Integer::sum);
      }
    }
    long[] line = {1};
    long[] strangers = {0};
    try (InputStream in = Files.newInputStream(file)) {
      Table.forEachRow(
          in,
          rules,
          cells -> {
            if (line[0]++ > 1 && open.merge(hash(cells), -1, Integer::sum) < 0) {
              if (strangers[0]++ < MOST_ROWS_NAMED) {
                mismatches.add(
                    name
                        + ".csv, row "
                        + (line[0] - 1)
                        + " ("
                        + cells.get(0)
                        + "): not as in data/");
              }
            }
          });
    }
    if (strangers[0] > MOST_ROWS_NAMED) {
      mismatches.add(name + ".csv: " + strangers[0] + " rows are not as in data/");
    }
    long missing = open.values().stream().filter(left -> left > 0).mapToLong(left -> left).sum();
    if (missing > strangers[0]) {
      mismatches.add(name + ".csv: lacks " + (missing - strangers[0]) + " row(s) of data/");
    }
  }

  private long rows(Path file) throws IOException {
    long[] rows = {-1};
    try (InputStream in = Files.newInputStream(file)) {
      Table.forEachRow(in, rules, cells -> rows[0]++);
    }
    return rows[0];
  }

  private void mentionsAddUp() throws IOException {
    Path file = tables.resolve("actors.csv");
    if (!Files.exists(file)) {
      return;
    }
    long counted = 0;
    for (int part = 0; part < records.parts(Tables.MENTIONS); part++) {
      Iterator<MentionRecord> rows = records.read(Tables.MENTIONS, part);
      while (rows.hasNext()) {
        counted += Counting.DEFAULT.counts(rows.next()) ? 1 : 0;
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      Table actors = Table.read("actors", in, rules);
      long told = actors.rows().stream().mapToLong(row -> actors.integer(row, "mentions")).sum();
      if (told != counted) {
        mismatches.add(
            "actors.csv: mentions add up to "
                + told
                + ", data/mentions has "
                + counted
                + " that count");
      }
    }
  }

  /** 64 bits of a row: FNV-1a over its cells. */
  private static long hash(List<String> cells) {
    long hash = 0xcbf29ce484222325L;
    for (String cell : cells) {
      for (byte b : cell.getBytes(StandardCharsets.UTF_8)) {
        hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
      }
      hash = (hash ^ 0x1ff) * 0x100000001b3L;
    }
    return hash;
  }
}
