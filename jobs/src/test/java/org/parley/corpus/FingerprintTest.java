package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  private static final Cleaner CLEANER = new Cleaner(List.of());

  @Test
  void theSameWordsAreTheSameWhateverTheirMarksAndCase() {
    List<String> words = words(1, 200);
    Fingerprint plain = of(String.join(" ", words));
    Fingerprint marked =
        of("“" + String.join(", ", words).toUpperCase(java.util.Locale.ROOT) + ".”");
    assertThat(marked).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(plain.similarity(marked)).isEqualTo(1);
  }

  @Test
  void debrisDoesNotCount() {
    String story = String.join(" ", words(1, 60)) + ".\n\n" + String.join(" ", words(2, 60)) + ".";
    assertThat(of(story + "\n\nRead more: The truce in maps")).isEqualTo(of(story));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9})
  void theEstimateIsNearTheTruth(double share) {
    double error = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<String> one = words(seed, 1000);
      List<String> other = new ArrayList<>(one.subList(0, (int) (1000 * share)));
      other.addAll(words(seed + 1000, 1000 - other.size()));
      double estimate = of(String.join(" ", one)).similarity(of(String.join(" ", other)));
      error += estimate - jaccard(one, other);
    }
    assertThat(error / 20).isCloseTo(0, within(0.03));
  }

  @Test
  void reprintsMeetInABandAndStrangersDoNot() {
    List<String> one = words(1, 400);
    List<String> reprint = new ArrayList<>(one.subList(0, 380));
    reprint.addAll(words(2, 10));
    assertThat(meet(of(String.join(" ", one)), of(String.join(" ", reprint)))).isTrue();
    assertThat(meet(of(String.join(" ", one)), of(String.join(" ", words(3, 400))))).isFalse();
  }

  @Test
  void shortDocumentsAreEqualOrStrangers() {
    Fingerprint one = of("The envoy left Amman on Monday.");
    assertThat(one.similarity(of("The envoy left Amman on Monday"))).isEqualTo(1);
    assertThat(one.similarity(of("The envoy left Amman on Tuesday."))).isZero();
    assertThat(one.bands()).hasSize(1);
    assertThat(of("—").bands()).isEmpty();
    assertThat(of("—").similarity(of("—"))).isZero();
  }

  @Test
  void survivesAFile() {
    for (int count : List.of(10, 100)) {
      Fingerprint fingerprint = of(String.join(" ", words(4, count)));
      assertThat(Fingerprint.of(fingerprint.exact(), fingerprint.words(), fingerprint.values()))
          .isEqualTo(fingerprint);
    }
  }

  @Test
  void theValuesNeverChange() {
    assertThat(Long.toHexString(of("The envoy left Amman on Monday.").exact()))
        .isEqualTo("75a63354158a3e29");
    assertThat(Arrays.hashCode(of(String.join(" ", words(5, 100))).values())).isEqualTo(1357140626);
  }

  private static boolean meet(Fingerprint one, Fingerprint other) {
    Set<Long> keys = new HashSet<>();
    Arrays.stream(one.bands()).forEach(keys::add);
    return Arrays.stream(other.bands()).anyMatch(keys::contains);
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> common = shingles(one);
    Set<List<String>> all = shingles(one);
    common.retainAll(shingles(other));
    all.addAll(shingles(other));
    return common.size() / (double) all.size();
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 5));
    }
    return shingles;
  }

  private static List<String> words(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + Integer.toString(random.nextInt(5000), 36));
    }
    return words;
  }

  private static Fingerprint of(String text) {
    return Fingerprint.of(CLEANER.layout(new Document("a", "a", text, Metadata.NONE)));
  }
}
