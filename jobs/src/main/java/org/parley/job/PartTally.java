package org.parley.job;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.run.PartState;

/**
 * What one task has read and written. Returned by the task itself, not counted by Spark's
 * accumulators, which count a retried task twice.
 *
 * @param part number of the part
 * @param attempt of the task, under which the records of the part lie
 * @param counts rows written, by table
 * @param inputs documents and rejections
 * @param undated documents without any date
 * @param hashes SHA-256 of each split's bytes, in hexadecimal, by place
 * @param idHashes one per document, in order
 * @param metadataRows rows of the metadata file that a document used
 * @param reviews what became of each review of a document of the part, by number
 * @param warnings on the way, each once
 * @param takenOver true when the records were copied from an earlier run
 */
// An array, for eight bytes per document are all that a corpus of millions may cost the driver.
@SuppressWarnings("ArrayRecordComponent")
record PartTally(
    int part,
    String attempt,
    Map<String, Long> counts,
    long inputs,
    long undated,
    List<String> hashes,
    long[] idHashes,
    Set<Integer> metadataRows,
    Map<Integer, String> reviews,
    List<String> warnings,
    boolean takenOver)
    implements Serializable {

  /** The tally of a part whose state is noted. */
  static PartTally of(
      int part,
      String attempt,
      PartState state,
      List<Long> idHashes,
      Set<Integer> metadataRows,
      boolean takenOver) {
    return new PartTally(
        part,
        attempt,
        state.counts(),
        state.inputs(),
        state.undated(),
        state.stretches().stream().map(PartState.Stretch::sha256).toList(),
        idHashes.stream().mapToLong(Long::longValue).toArray(),
        metadataRows,
        state.reviews(),
        state.warnings(),
        takenOver);
  }

  /** 64 bits of an id: FNV-1a, mixed. */
  static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash * 0x9e3779b97f4a7c15L;
  }

  /** Hashes that occur more than once over all parts. */
  static Set<Long> repeatedHashes(List<PartTally> tallies) {
    int size = tallies.stream().mapToInt(t -> t.idHashes.length).sum();
    long[] all = new long[size];
    int at = 0;
    for (PartTally tally : tallies) {
      System.arraycopy(tally.idHashes, 0, all, at, tally.idHashes.length);
      at += tally.idHashes.length;
    }
    Arrays.sort(all);
    Set<Long> repeated = new HashSet<>();
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1]) {
        repeated.add(all[i]);
      }
    }
    return repeated;
  }

  /** Parts with one of these hashes. */
  static Set<Integer> partsHolding(Set<Long> hashes, List<PartTally> tallies) {
    Set<Integer> parts = new TreeSet<>();
    for (PartTally tally : tallies) {
      if (Arrays.stream(tally.idHashes).anyMatch(hashes::contains)) {
        parts.add(tally.part);
      }
    }
    return parts;
  }

  /** Rows by table, added up over parts. */
  static Map<String, Long> counts(List<PartTally> tallies) {
    Map<String, Long> sum = new TreeMap<>();
    for (PartTally tally : tallies) {
      tally.counts.forEach((table, rows) -> sum.merge(table, rows, Long::sum));
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartTally that
        && part == that.part
        && attempt.equals(that.attempt)
        && inputs == that.inputs
        && undated == that.undated
        && counts.equals(that.counts)
        && hashes.equals(that.hashes)
        && Arrays.equals(idHashes, that.idHashes)
        && metadataRows.equals(that.metadataRows)
        && reviews.equals(that.reviews)
        && warnings.equals(that.warnings)
        && takenOver == that.takenOver;
  }

  @Override
  public int hashCode() {
    return 31 * part + Arrays.hashCode(idHashes);
  }
}
