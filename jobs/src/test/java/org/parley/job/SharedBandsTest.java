package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import scala.Tuple2;

class SharedBandsTest {

  /** Each part learns of exactly those of its bands that some other document has, too. */
  @Property(tries = 300)
  void bandsOfMoreThanOneDocumentAreShared(
      @ForAll @Size(max = 6) List<List<@LongRange(min = -3, max = 40) Long>> parts,
      @ForAll @IntRange(min = 1, max = 4) int ranges) {
    Map<Integer, List<byte[]>> byRange = new TreeMap<>();
    Map<Long, Integer> documents = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      long[] bands = parts.get(part).stream().mapToLong(Long::longValue).toArray();
      gather(SharedBands.ofPart(part, bands, ranges), byRange);
      parts.get(part).forEach(band -> documents.merge(band, 1, Integer::sum));
    }
    Map<Integer, List<byte[]>> byPart = new TreeMap<>();
    byRange.values().forEach(blocks -> gather(SharedBands.shared(blocks), byPart));
    for (int part = 0; part < parts.size(); part++) {
      Set<Long> expected = new HashSet<>(parts.get(part));
      expected.removeIf(band -> documents.get(band) < 2);
      assertThat(SharedBands.bands(byPart.getOrDefault(part, List.of()))).isEqualTo(expected);
    }
  }

  private static void gather(
      Iterator<Tuple2<Integer, byte[]>> blocks, Map<Integer, List<byte[]>> to) {
    blocks.forEachRemaining(
        block -> to.computeIfAbsent(block._1(), key -> new ArrayList<>()).add(block._2()));
  }
}
