package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.annotate.FingerprintRecord;
import org.parley.measure.Duplicates;
import scala.Tuple2;

class SimilarPairsTest {

  private static final int HASHES = 64;
  private static final int WORDS = 500;

  /** Documents in groups; within a group some share more than half of their values, some less. */
  private static List<FingerprintRecord> documents(int count, int groups, long seed) {
    Random random = new Random(seed);
    List<FingerprintRecord> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int group = i % groups;
      int changed = random.nextInt(HASHES * 3 / 4);
      StringBuilder signature =
          new StringBuilder(Integer.toHexString(i + 1) + " " + Integer.toHexString(WORDS));
      for (int hash = 0; hash < HASHES; hash++) {
        int value = hash < changed ? random.nextInt() : group * 1000 + hash;
        signature.append(' ').append(Integer.toHexString(value));
      }
      documents.add(
          new FingerprintRecord(String.format(Locale.ROOT, "d%04d", i), "", signature.toString()));
    }
    return documents;
  }

  private static Iterator<Tuple2<DuplicatesJob.Band, FingerprintRecord>> bucket(
      List<FingerprintRecord> documents) {
    return documents.stream()
        .map(d -> new Tuple2<>(new DuplicatesJob.Band(7, d.docId()), d))
        .iterator();
  }

  /** Every document against each of the first sixteen. */
  private static Map<String, String> expected(List<FingerprintRecord> documents) {
    Duplicates clusters = new Duplicates();
    for (int i = 1; i < documents.size(); i++) {
      for (int j = 0; j < Math.min(i, 16); j++) {
        FingerprintRecord a = documents.get(j);
        FingerprintRecord b = documents.get(i);
        if (a.fingerprint().similarity(b.fingerprint()) >= SimilarPairs.SIMILAR) {
          clusters.add(a.docId(), "", b.docId(), "");
        }
      }
    }
    return clusters.originals();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theClustersAreThoseOfAllPairs(long seed) {
    List<FingerprintRecord> documents = documents(60, 1 + (int) (seed % 5), seed);
    Duplicates clusters = new Duplicates();
    new SimilarPairs(bucket(documents))
        .forEachRemaining(p -> clusters.add(p.get(0), p.get(1), p.get(2), p.get(3)));
    assertThat(clusters.originals()).isEqualTo(expected(documents)).isNotEmpty();
  }

  @Test
  void ofCopiesOfOneTextEachGivesOnePair() {
    FingerprintRecord text = documents(1, 1, 1).get(0);
    List<FingerprintRecord> copies =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    new FingerprintRecord(
                        String.format(Locale.ROOT, "d%04d", i), "", text.signature()))
            .toList();
    List<List<String>> pairs = new ArrayList<>();
    new SimilarPairs(bucket(copies)).forEachRemaining(pairs::add);
    assertThat(pairs).hasSize(999).allMatch(pair -> pair.get(0).equals("d0000"));
  }

  @Test
  void documentsOfTwoBandsAreNotHeldAgainstEachOther() {
    FingerprintRecord text = documents(1, 1, 1).get(0);
    var rows =
        List.of(
            new Tuple2<>(new DuplicatesJob.Band(1, "a"), text),
            new Tuple2<>(new DuplicatesJob.Band(2, "b"), text));
    assertThat(new SimilarPairs(rows.iterator()).hasNext()).isFalse();
  }
}
