package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTableProperties {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("rows") List<List<String>> rows) throws IOException {
    Table table = read(write(rows));
    assertThat(table.columns()).containsExactly("a", "b", "c");
    assertThat(table.rows()).isEqualTo(rows);
  }

  @Property(tries = 100)
  void linesEndInCarriageReturnAndLineFeed(@ForAll("rows") List<List<String>> rows)
      throws IOException {
    String text = new String(write(rows), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFa,b,c\r\n").endsWith("\r\n");
  }

  @Property(tries = 100)
  void rowsMayBePrintedElsewhere(@ForAll("rows") List<List<String>> rows) throws IOException {
    CsvLines lines = new CsvLines(3, SpreadsheetRules.TABLES);
    StringBuilder printed = new StringBuilder();
    rows.forEach(row -> printed.append(lines.line(row)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTableWriter writer =
        new CsvTableWriter(bytes, List.of("a", "b", "c"), SpreadsheetRules.TABLES)) {
      writer.write(printed.toString().getBytes(StandardCharsets.UTF_8), rows.size());
      assertThat(writer.rows()).isEqualTo(rows.size());
    }
    assertThat(bytes.toByteArray()).isEqualTo(write(rows));
    assertThat(Table.header(new ByteArrayInputStream(write(rows)), SpreadsheetRules.TABLES))
        .containsExactly("a", "b", "c");
  }

  @Property(tries = 50)
  void rowsOfMatricesArePrintedAsOtherRows(@ForAll long one, @ForAll long two) {
    CsvLines lines = new CsvLines(3, new SpreadsheetRules(';', ',', true, true));
    String quick = lines.line("=a;b", new long[] {one, two}).toString();
    assertThat(quick).isEqualTo(lines.line(List.of("=a;b", one, two)).toString());
  }

  @Example
  void cellsMayBeLongerThanWhatIsReadAtOnce() throws IOException {
    String cell = "word \"said\"\n".repeat(20_000);
    assertThat(read(write(List.of(List.of(cell, "b", cell)))).rows())
        .containsExactly(List.of(cell, "b", cell));
  }

  @Example
  void partsOfTablesAreRead() throws IOException {
    byte[] bytes =
        write(
            List.of(List.of("us", "=1", "x"), List.of("iran", "2", "y"), List.of("us", "3", "z")));
    Table part = part(bytes, Extract.of("c", "b").where("a", "us"));
    assertThat(part.columns()).containsExactly("b", "c");
    assertThat(part.rows()).containsExactly(List.of("=1", "x"), List.of("3", "z"));
    assertThatThrownBy(() -> part(bytes, Extract.ALL.where("unit", "us")))
        .hasMessageContaining("no column unit");
  }

  @Example
  void equalRowsAreReadOnce() throws IOException {
    byte[] bytes =
        write(
            List.of(
                List.of("us", "1", "x"),
                List.of("iran", "2", ""),
                List.of("us", "3", "x"),
                List.of("us", "4", "")));
    Table part = part(bytes, Extract.of("a", "c").counted());
    assertThat(part.columns()).containsExactly("a", "c", "rows");
    assertThat(part.rows())
        .containsExactly(List.of("us", "x", "2"), List.of("iran", "", "1"), List.of("us", "", "1"));
    assertThat(part(bytes, Extract.of("a").whereFilled("c").counted()).rows())
        .containsExactly(List.of("us", "2"));
  }

  @Example
  void theHighestRowsAreReadInTheOrderOfTheTable() throws IOException {
    byte[] bytes =
        write(
            List.of(
                List.of("a", "2", "0.5"),
                List.of("b", "10", ""),
                List.of("c", "2", "-1"),
                List.of("d", "3", "0.25")));
    assertThat(part(bytes, Extract.of("a").most("b", 3)).rows())
        .containsExactly(List.of("a"), List.of("b"), List.of("d"));
    assertThat(part(bytes, Extract.of("a").atLeast("b", 3)).rows())
        .containsExactly(List.of("b"), List.of("d"));
    assertThat(part(bytes, Extract.of("a").whereNot("a", "a").most("c", 2)).rows())
        .containsExactly(List.of("c"), List.of("d"));
    assertThat(part(bytes, Extract.of("a").whereAny("a", Set.of("d", "x"))).rows())
        .containsExactly(List.of("d"));
  }

  private static Table part(byte[] bytes, Extract wanted) throws IOException {
    return Table.read(
            "t", new ByteArrayInputStream(bytes), SpreadsheetRules.TABLES, Map.of("part", wanted))
        .get("part");
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    // An apostrophe before a formula sign is what the guard itself writes; control characters are
    // replaced on purpose. Everything else comes back as it was.
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("abc ,;\"'\n=+-@\u00e9\u0441\u0627\u2019\u00a0")
            .ofMaxLength(12)
            .filter(
                text ->
                    text.length() < 2
                        || text.charAt(0) != '\''
                        || "=+-@\t\r".indexOf(text.charAt(1)) < 0);
    return cell.list().ofSize(3).list().ofMaxSize(6);
  }

  private static byte[] write(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTableWriter writer =
        new CsvTableWriter(bytes, List.of("a", "b", "c"), SpreadsheetRules.TABLES)) {
      for (List<String> row : rows) {
        writer.write(row);
      }
      assertThat(writer.rows()).isEqualTo(rows.size());
    }
    return bytes.toByteArray();
  }

  private static Table read(byte[] bytes) throws IOException {
    return Table.read("t", new ByteArrayInputStream(bytes), SpreadsheetRules.TABLES);
  }
}
