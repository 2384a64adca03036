package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowGroupsTest {

  private static void add(RowGroups rows, String text, long number, String line) {
    rows.add(new RecordTables.RowKey(text, number, 0), line.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rowsOfTwoTasksAreSortedByTextThenNumber(boolean grouped) throws Exception {
    List<RecordTables.RowKey> bounds = List.of(new RecordTables.RowKey("c", 0, 0));
    RowGroups one = new RowGroups(bounds, grouped);
    add(one, "d", 2, "d2 ");
    add(one, "d", 1, "d1 ");
    add(one, "a", 5, "a5 ");
    RowGroups other = new RowGroups(bounds, grouped);
    add(other, "b", 3, "b3 ");
    add(other, "b", 3, "b3, later ");
    add(other, "c", 1, "c1 ");
    List<List<byte[]>> ranges = List.of(new ArrayList<>(), new ArrayList<>());
    one.blocks().forEachRemaining(block -> ranges.get(block._1()).add(block._2()));
    other.blocks().forEachRemaining(block -> ranges.get(block._1()).add(block._2()));

    StringBuilder lines = new StringBuilder();
    long rows = 0;
    for (List<byte[]> range : ranges) {
      PrintedRows printed = RowGroups.printed(EntryBlocks.sorted(range));
      lines.append(new String(printed.lines(), StandardCharsets.UTF_8));
      rows += printed.rows();
    }
    assertThat(lines).hasToString("a5 b3 b3, later c1 d1 d2 ");
    assertThat(rows).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noRowsMakeNoBlocks(boolean grouped) {
    assertThat(new RowGroups(List.of(), grouped).blocks().hasNext()).isFalse();
  }
}
