package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class EntryBlocksTest {

  private static RecordTables.RowKey key(String text, long number) {
    return new RecordTables.RowKey(text, number, -number);
  }

  @Test
  void entriesComeBackSortedRangeByRange() {
    List<RecordTables.RowKey> bounds =
        EntryBlocks.bounds(List.of(key("d", 0), key("b", 0), key("c", 0), key("a", 0)), 2);
    assertThat(bounds).containsExactly(key("c", 0));
    EntryBlocks packed = new EntryBlocks(bounds);
    for (String text : List.of("d", "c", "b", "\ud800 \u0000é", "a")) {
      packed.add(key(text, 7), text.getBytes(StandardCharsets.UTF_16));
    }
    List<List<String>> ranges = new ArrayList<>();
    for (var blocks = packed.blocks(); blocks.hasNext(); ) {
      Tuple2<Integer, byte[]> block = blocks.next();
      assertThat(block._1()).isEqualTo(ranges.size());
      List<EntryBlocks.Entry> entries = EntryBlocks.sorted(List.of(block._2()));
      ranges.add(entries.stream().map(entry -> entry.key().text()).toList());
    }
    assertThat(ranges).containsExactly(List.of("a", "b"), List.of("c", "d", "\ud800 \u0000é"));
  }

  @Test
  void equalKeysKeepTheirOrder() {
    EntryBlocks packed = new EntryBlocks(List.of());
    packed.add(key("a", 1), new byte[] {2});
    packed.add(key("a", 1), new byte[] {1});
    packed.add(key("a", 0), new byte[] {3});
    List<EntryBlocks.Entry> entries = EntryBlocks.sorted(List.of(packed.blocks().next()._2()));
    assertThat(entries.stream().map(entry -> (int) entry.value()[0])).containsExactly(3, 2, 1);
  }

  @Test
  void tooSmallASampleMakesOneRange() {
    assertThat(EntryBlocks.bounds(List.of(key("a", 0), key("a", 0)), 3)).isEmpty();
  }
}
