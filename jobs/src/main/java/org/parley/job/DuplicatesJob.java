package org.parley.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.parley.annotate.DuplicateRecord;
import org.parley.annotate.FingerprintRecord;
import org.parley.corpus.Fingerprint;
import org.parley.measure.Duplicates;
import org.parley.table.Tables;
import scala.Tuple2;

/**
 * Finds documents that repeat one another: those that share a band of their MinHash values and
 * resemble one another enough.
 *
 * <p>In a bucket of many documents each is held against the first ones only: copies of one wire
 * story all resemble the first of them, and nothing grows with the square of the bucket.
 */
final class DuplicatesJob {

  /** Estimated share of common five-word runs from which two documents count as one text. */
  static final double SIMILAR = 0.5;

  private static final int HELD_AGAINST = 16;
  private static final int PARTS_PER_REDUCER = 4;

  private DuplicatesJob() {}

  /** Every near-duplicate with its original; also written beside the other records. */
  static Map<String, String> find(RunContext run) throws IOException {
    RecordFiles records = run.records();
    int parts = records.parts(Tables.FINGERPRINTS);
    int reducers = Math.max(1, parts / PARTS_PER_REDUCER);
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    JavaPairRDD<Long, FingerprintRecord> banded =
        run.runtime()
            .context()
            .parallelize(numbers, Math.max(1, parts))
            .flatMap(part -> records.read(Tables.FINGERPRINTS, part))
            .flatMapToPair(DuplicatesJob::bands);
    List<List<String>> pairs =
        banded.groupByKey(reducers).flatMap(bucket -> similar(bucket._2())).distinct().collect();
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

  private static Iterator<Tuple2<Long, FingerprintRecord>> bands(FingerprintRecord row) {
    return Arrays.stream(row.fingerprint().bands())
        .mapToObj(band -> new Tuple2<>(band, row))
        .iterator();
  }

  private static Iterator<List<String>> similar(Iterable<FingerprintRecord> bucket) {
    List<FingerprintRecord> sorted = new ArrayList<>();
    bucket.forEach(sorted::add);
    if (sorted.size() < 2) {
      return List.<List<String>>of().iterator();
    }
    sorted.sort(Comparator.comparing(FingerprintRecord::docId));
    List<Fingerprint> heads =
        sorted.stream().limit(HELD_AGAINST).map(FingerprintRecord::fingerprint).toList();
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      Fingerprint own = sorted.get(i).fingerprint();
      for (int j = 0; j < Math.min(i, heads.size()); j++) {
        if (heads.get(j).similarity(own) >= SIMILAR) {
          FingerprintRecord a = sorted.get(j);
          FingerprintRecord b = sorted.get(i);
          pairs.add(List.of(a.docId(), a.dateEarliest(), b.docId(), b.dateEarliest()));
        }
      }
    }
    return pairs.iterator();
  }
}
