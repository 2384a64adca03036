package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  @Test
  void theEarliestDocumentIsTheOriginalOfAll() {
    Map<String, String> originals =
        new Duplicates()
            .add("a", "2015-09-20", "b", "2015-09-19")
            .add("b", "2015-09-19", "c", "")
            .add("x", null, "y", null)
            .originals();
    assertThat(originals)
        .containsOnly(Map.entry("a", "b"), Map.entry("c", "b"), Map.entry("y", "x"));
  }

  @Test
  void equalDatesAreDecidedById() {
    assertThat(new Duplicates().add("b", "2015", "a", "2015").originals())
        .containsOnly(Map.entry("b", "a"));
  }

  @Test
  void aDocumentIsNoDuplicateOfItself() {
    assertThat(new Duplicates().add("a", "", "a", "").originals()).isEmpty();
  }

  @Property(tries = 200)
  void theOrderOfPairsDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pairs.add(new int[] {random.nextInt(40), random.nextInt(40)});
    }
    Map<String, String> forth = originals(pairs);
    Collections.shuffle(pairs, random);
    assertThat(originals(pairs)).isEqualTo(forth);
    assertThat(forth.values()).noneMatch(forth::containsKey);
  }

  private static Map<String, String> originals(List<int[]> pairs) {
    Duplicates duplicates = new Duplicates();
    for (int[] pair : pairs) {
      duplicates.add("d" + pair[0], date(pair[0]), "d" + pair[1], date(pair[1]));
    }
    return duplicates.originals();
  }

  private static String date(int document) {
    return document % 3 == 0 ? "" : "2015-09-1" + document % 3;
  }
}
