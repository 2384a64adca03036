package org.parley.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Packs entries of one task, each a key and some bytes, into one block per range of keys, so that a
 * shuffle moves a few arrays and not an object tree per row. Sorting happens where a range arrives.
 */
final class EntryBlocks {

  /** A key and what belongs to it. */
  static final class Entry {
    private final RecordTables.RowKey key;
    private final byte[] value;

    private Entry(RecordTables.RowKey key, byte[] value) {
      this.key = key;
      this.value = value;
    }

    RecordTables.RowKey key() {
      return key;
    }

    byte[] value() {
      return value;
    }
  }

  private final List<RecordTables.RowKey> bounds;
  private final List<ByteArrayOutputStream> blocks = new ArrayList<>();
  private final List<DataOutputStream> streams = new ArrayList<>();

  /**
   * Nothing packed yet.
   *
   * @param bounds first keys of all ranges but the first, ascending
   */
  EntryBlocks(List<RecordTables.RowKey> bounds) {
    this.bounds = bounds;
    for (int i = 0; i <= bounds.size(); i++) {
      blocks.add(new ByteArrayOutputStream());
      streams.add(new DataOutputStream(blocks.get(i)));
    }
  }

  /** Bounds of at most so many ranges of about equal size, judged by a sample in any order. */
  static List<RecordTables.RowKey> bounds(List<RecordTables.RowKey> sample, int ranges) {
    List<RecordTables.RowKey> sorted = sample.stream().sorted().distinct().toList();
    List<RecordTables.RowKey> bounds = new ArrayList<>();
    for (int i = 1; i < ranges && sorted.size() >= ranges; i++) {
      bounds.add(sorted.get((int) ((long) sorted.size() * i / ranges)));
    }
    return bounds;
  }

  /** Adds an entry. */
  void add(RecordTables.RowKey key, byte[] value) throws IOException {
    int found = Collections.binarySearch(bounds, key);
    DataOutputStream out = streams.get(found >= 0 ? found + 1 : -found - 1);
    out.writeInt(key.text().length());
    out.writeChars(key.text());
    out.writeLong(key.number());
    out.writeLong(key.second());
    out.writeInt(value.length);
    out.write(value);
  }

  /** The blocks that hold something, each with the number of its range. */
  Iterator<Tuple2<Integer, byte[]>> blocks() {
    List<Tuple2<Integer, byte[]>> filled = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).size() > 0) {
        filled.add(new Tuple2<>(i, blocks.get(i).toByteArray()));
      }
    }
    return filled.iterator();
  }

  /** The entries of each range, sorted; equal keys of one task keep their order. */
  static JavaRDD<List<Entry>> ranges(JavaPairRDD<Integer, byte[]> blocks, int ranges) {
    // A number below the number of partitions is its own place in a hash partitioner.
    return blocks.groupByKey(new HashPartitioner(ranges)).map(range -> sorted(range._2()));
  }

  /** The entries of some blocks, by key; equal keys of one block keep their order. */
  static List<Entry> sorted(Iterable<byte[]> blocks) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (byte[] block : blocks) {
      unpack(block, entries);
    }
    entries.sort(Comparator.comparing(Entry::key));
    return entries;
  }

  private static void unpack(byte[] block, List<Entry> entries) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
    while (in.available() > 0) {
      char[] text = new char[in.readInt()];
      for (int i = 0; i < text.length; i++) {
        text[i] = in.readChar();
      }
      RecordTables.RowKey key =
          new RecordTables.RowKey(new String(text), in.readLong(), in.readLong());
      byte[] value = new byte[in.readInt()];
      in.readFully(value);
      entries.add(new Entry(key, value));
    }
  }
}
