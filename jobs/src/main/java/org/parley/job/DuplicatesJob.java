package org.parley.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.parley.annotate.DuplicateRecord;
import org.parley.annotate.FingerprintRecord;
import org.parley.measure.Duplicates;
import org.parley.table.Tables;
import scala.Tuple2;

/**
 * Finds documents that repeat one another: those that share a band of their MinHash values and
 * resemble one another enough.
 *
 * <p>Which bands are shared is found first, so that only documents with a band in common with
 * another travel. A bucket may be as large as the corpus, where all of it is one text: it is sorted
 * by the engine and goes by document by document.
 */
final class DuplicatesJob {

  private static final int PARTS_PER_REDUCER = 4;

  private DuplicatesJob() {}

  /** Every near-duplicate with its original; also written beside the other records. */
  static Map<String, String> find(RunContext run) throws IOException {
    RecordFiles records = run.records();
    int parts = records.parts(Tables.FINGERPRINTS);
    int reducers = Math.max(1, parts / PARTS_PER_REDUCER);
    JavaPairRDD<Integer, byte[]> shared =
        run.runtime()
            .numbers(parts, parts)
            .flatMapToPair(part -> SharedBands.ofPart(part, bands(records, part), reducers))
            .groupByKey(new HashPartitioner(reducers))
            .flatMapToPair(range -> SharedBands.shared(range._2()));
    JavaPairRDD<Band, FingerprintRecord> banded =
        shared
            .groupByKey(new HashPartitioner(Math.max(1, parts)))
            .flatMapToPair(part -> banded(records, part._1(), SharedBands.bands(part._2())));
    List<List<String>> pairs =
        banded
            .repartitionAndSortWithinPartitions(new ByBand(reducers))
            .mapPartitions(SimilarPairs::new)
            .distinct()
            .collect();
    Duplicates duplicates = new Duplicates();
    pairs.stream()
        .sorted(Comparator.comparing(Object::toString))
        .forEach(p -> duplicates.add(p.get(0), p.get(1), p.get(2), p.get(3)));
    Map<String, String> originals = duplicates.originals();
    write(records, originals);
    run.manifest().count("duplicates", originals.size());
    return originals;
  }

  /** What an earlier run of this job has written. */
  static Map<String, String> read(RecordFiles records) {
    Map<String, String> originals = new TreeMap<>();
    Iterator<DuplicateRecord> rows = records.read(Tables.DUPLICATES, 0);
    while (rows.hasNext()) {
      DuplicateRecord row = rows.next();
      originals.put(row.docId(), row.duplicateOf());
    }
    return originals;
  }

  private static void write(RecordFiles records, Map<String, String> originals) throws IOException {
    try (RecordFiles.PartWriter<DuplicateRecord> writer = records.writer(Tables.DUPLICATES, 0)) {
      originals.forEach((copy, original) -> writer.write(new DuplicateRecord(copy, original)));
    }
  }

  private static long[] bands(RecordFiles records, int part) {
    LongStream.Builder bands = LongStream.builder();
    records
        .read(Tables.FINGERPRINTS, part, Set.of("signature"))
        .forEachRemaining(row -> Arrays.stream(row.fingerprint().bands()).forEach(bands));
    return bands.build().toArray();
  }

  /** The documents of a part that share bands with others, under each of these bands. */
  private static Iterator<Tuple2<Band, FingerprintRecord>> banded(
      RecordFiles records, int part, Set<Long> shared) {
    Stream<FingerprintRecord> rows =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                records.read(Tables.FINGERPRINTS, part), Spliterator.ORDERED),
            false);
    return rows.flatMap(
            row ->
                Arrays.stream(row.fingerprint().bands())
                    .filter(shared::contains)
                    .mapToObj(band -> new Tuple2<>(new Band(band, row.docId()), row)))
        .iterator();
  }

  /** A bucket, and a document in it: sorted so, a bucket passes by without ever being held. */
  record Band(long value, String docId) implements Comparable<Band>, Serializable {
    @Override
    public int compareTo(Band other) {
      int byValue = Long.compare(value, other.value);
      return byValue != 0 ? byValue : docId.compareTo(other.docId);
    }
  }

  /** Brings what shares a band together. */
  private static final class ByBand extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int partitions;

    ByBand(int partitions) {
      this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
      return partitions;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(Long.hashCode(((Band) key).value()), partitions);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByBand that && partitions == that.partitions;
    }

    @Override
    public int hashCode() {
      return partitions;
    }
  }
}
