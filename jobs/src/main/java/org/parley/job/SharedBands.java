package org.parley.job;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import scala.Tuple2;

/**
 * Finds the bands that more than one document of the corpus has, without sending whole
 * fingerprints: of each part only its different bands travel, 9 bytes each, and back to it those
 * that are shared. Most bands of most corpora belong to one document.
 */
final class SharedBands {

  private static final int HEAD_BYTES = Integer.BYTES;
  private static final int BAND_BYTES = Long.BYTES + 1;

  private SharedBands() {}

  /**
   * The bands of one part, in a block for each range.
   *
   * @param bands of all its documents, in any order
   */
  static Iterator<Tuple2<Integer, byte[]>> ofPart(int part, long[] bands, int ranges) {
    long[] sorted = bands.clone();
    Arrays.sort(sorted);
    int[] sizes = new int[ranges];
    for (int i = 0; i < sorted.length; i = next(sorted, i)) {
      sizes[range(sorted[i], ranges)]++;
    }
    ByteBuffer[] blocks = new ByteBuffer[ranges];
    for (int i = 0; i < sorted.length; i = next(sorted, i)) {
      int range = range(sorted[i], ranges);
      if (blocks[range] == null) {
        blocks[range] = ByteBuffer.allocate(HEAD_BYTES + BAND_BYTES * sizes[range]).putInt(part);
      }
      blocks[range].putLong(sorted[i]).put((byte) (next(sorted, i) - i > 1 ? 1 : 0));
    }
    List<Tuple2<Integer, byte[]>> filled = new ArrayList<>();
    for (int range = 0; range < ranges; range++) {
      if (blocks[range] != null) {
        filled.add(new Tuple2<>(range, EntryBlocks.filled(blocks[range])));
      }
    }
    return filled.iterator();
  }

  private static int next(long[] sorted, int i) {
    int next = i + 1;
    while (next < sorted.length && sorted[next] == sorted[i]) {
      next++;
    }
    return next;
  }

  private static int range(long band, int ranges) {
    return Math.floorMod(Long.hashCode(band), ranges);
  }

  /** Of the blocks of one range the bands that are shared, for each part that has some. */
  static Iterator<Tuple2<Integer, byte[]>> shared(Iterable<byte[]> blocks) {
    int count = 0;
    for (byte[] block : blocks) {
      count += (block.length - HEAD_BYTES) / BAND_BYTES;
    }
    long[] bands = new long[count];
    int filled = 0;
    for (byte[] block : blocks) {
      for (ByteBuffer in = ByteBuffer.wrap(block, HEAD_BYTES, block.length - HEAD_BYTES);
          in.hasRemaining();
          in.get()) {
        bands[filled++] = in.getLong();
      }
    }
    Arrays.sort(bands);
    Map<Integer, ByteBuffer> ofParts = new TreeMap<>();
    for (byte[] block : blocks) {
      ByteBuffer in = ByteBuffer.wrap(block);
      int part = in.getInt();
      while (in.hasRemaining()) {
        long band = in.getLong();
        boolean several = in.get() != 0;
        if (several || isRepeated(bands, band)) {
          ofParts.computeIfAbsent(part, p -> ByteBuffer.allocate(block.length)).putLong(band);
        }
      }
    }
    List<Tuple2<Integer, byte[]>> shared = new ArrayList<>();
    ofParts.forEach((part, found) -> shared.add(new Tuple2<>(part, EntryBlocks.filled(found))));
    return shared.iterator();
  }

  private static boolean isRepeated(long[] sorted, long band) {
    int at = Arrays.binarySearch(sorted, band);
    return (at > 0 && sorted[at - 1] == band) || (at + 1 < sorted.length && sorted[at + 1] == band);
  }

  /** The bands of the blocks that have come back to a part. */
  static Set<Long> bands(Iterable<byte[]> blocks) {
    Set<Long> bands = new HashSet<>();
    for (byte[] block : blocks) {
      for (ByteBuffer in = ByteBuffer.wrap(block); in.hasRemaining(); ) {
        bands.add(in.getLong());
      }
    }
    return bands;
  }
}
