package org.parley.job;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

  private static final int FIRST_BYTES = 1 << 12;

  private final List<RecordTables.RowKey> bounds;
  private final ByteBuffer[] blocks;

  /**
   * Nothing packed yet.
   *
   * @param bounds first keys of all ranges but the first, ascending
   */
  EntryBlocks(List<RecordTables.RowKey> bounds) {
    this.bounds = bounds;
    this.blocks = new ByteBuffer[bounds.size() + 1];
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
  void add(RecordTables.RowKey key, byte[] value) {
    int found = Collections.binarySearch(bounds, key);
    int range = found >= 0 ? found + 1 : -found - 1;
    String text = key.text();
    byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean narrow = new String(letters, StandardCharsets.ISO_8859_1).equals(text);
    int needed =
        2 * Integer.BYTES
            + 2 * Long.BYTES
            + (narrow ? letters.length : Character.BYTES * text.length())
            + value.length;
    ByteBuffer out = withRoom(range, needed);
    // A negative length tells letters of one byte each.
    if (narrow) {
      out.putInt(~letters.length).put(letters);
    } else {
      out.putInt(text.length());
      for (int i = 0; i < text.length(); i++) {
        out.putChar(text.charAt(i));
      }
    }
    out.putLong(key.number()).putLong(key.second()).putInt(value.length).put(value);
  }

  private ByteBuffer withRoom(int range, int bytes) {
    ByteBuffer block = blocks[range];
    if (block == null) {
      block = ByteBuffer.allocate(Math.max(FIRST_BYTES, bytes));
    } else if (block.remaining() < bytes) {
      int full = Math.addExact(block.position(), bytes);
      int larger = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(2L * block.capacity(), full));
      block = ByteBuffer.allocate(larger).put(block.flip());
    }
    blocks[range] = block;
    return block;
  }

  /** What was put into a buffer so far. */
  static byte[] filled(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.position()];
    buffer.flip().get(bytes);
    return bytes;
  }

  /** The blocks that hold something, each with the number of its range. */
  Iterator<Tuple2<Integer, byte[]>> blocks() {
    List<Tuple2<Integer, byte[]>> filled = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      if (blocks[i] != null) {
        filled.add(new Tuple2<>(i, filled(blocks[i])));
        blocks[i] = null;
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
  static List<Entry> sorted(Iterable<byte[]> blocks) {
    List<Entry> entries = new ArrayList<>();
    for (byte[] block : blocks) {
      unpack(block, entries);
    }
    entries.sort(Comparator.comparing(Entry::key));
    return entries;
  }

  private static void unpack(byte[] block, List<Entry> entries) {
    ByteBuffer in = ByteBuffer.wrap(block);
    while (in.hasRemaining()) {
      RecordTables.RowKey key = new RecordTables.RowKey(text(in), in.getLong(), in.getLong());
      byte[] value = new byte[in.getInt()];
      in.get(value);
      entries.add(new Entry(key, value));
    }
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0) {
      byte[] letters = new byte[~length];
      in.get(letters);
      return new String(letters, StandardCharsets.ISO_8859_1);
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = in.getChar();
    }
    return new String(text);
  }
}
