package org.parley.job;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;

/**
 * Packs printed rows of one task for a shuffle. Where rows that follow each other under one text,
 * the id of their document, are all there are of it, they are sorted here and travel as one entry.
 */
final class RowGroups {

  private static final class Row {
    private final RecordTables.RowKey key;
    private final byte[] line;

    private Row(RecordTables.RowKey key, byte[] line) {
      this.key = key;
      this.line = line;
    }
  }

  private final EntryBlocks packed;
  private final boolean grouped;
  private final List<Row> group = new ArrayList<>();

  /**
   * Nothing packed yet.
   *
   * @param bounds first keys of all ranges but the first, ascending
   * @param grouped true when no text comes again after another one, here or in another task
   */
  RowGroups(List<RecordTables.RowKey> bounds, boolean grouped) {
    this.packed = new EntryBlocks(bounds);
    this.grouped = grouped;
  }

  /** Adds a row. */
  void add(RecordTables.RowKey key, byte[] line) {
    if (!group.isEmpty() && !(grouped && group.get(0).key.text().equals(key.text()))) {
      pack();
    }
    group.add(new Row(key, line));
  }

  private void pack() {
    group.sort(Comparator.comparing(row -> row.key));
    RecordTables.RowKey first = group.get(0).key;
    int bytes = Integer.BYTES + group.stream().mapToInt(row -> row.line.length).sum();
    ByteBuffer lines = ByteBuffer.allocate(bytes);
    lines.putInt(group.size());
    group.forEach(row -> lines.put(row.line));
    packed.add(grouped ? new RecordTables.RowKey(first.text(), 0, 0) : first, lines.array());
    group.clear();
  }

  /** The blocks that hold something, each with the number of its range; to be asked for once. */
  Iterator<Tuple2<Integer, byte[]>> blocks() {
    if (!group.isEmpty()) {
      pack();
    }
    return packed.blocks();
  }

  /** The lines of entries, one after the other. */
  static PrintedRows printed(List<EntryBlocks.Entry> entries) {
    int bytes = entries.stream().mapToInt(entry -> entry.value().length - Integer.BYTES).sum();
    ByteBuffer lines = ByteBuffer.allocate(bytes);
    long rows = 0;
    for (EntryBlocks.Entry entry : entries) {
      ByteBuffer value = ByteBuffer.wrap(entry.value());
      rows += value.getInt();
      lines.put(value);
    }
    return new PrintedRows(lines.array(), rows);
  }
}
