package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;

/** Bad input of every kind: a row with its reason, or one clear message, and the rest unharmed. */
class BadInputIT {

  private static final String STORY =
      "Talks go on\n\nThe Swiss envoy said on Monday that talks would go on.\n";

  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    input = Files.createDirectories(folder.resolve("in"));
    output = folder.resolve("out");
  }

  @Test
  void eachBadFileIsARowWithItsReasonAndTheRestIsRead() throws IOException {
    put("good.txt", STORY);
    put("empty.txt", "");
    put("blank.txt", " \n\t\n");
    put("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    put("broken.txt.gz", new byte[] {31, (byte) 139, 8, 0, 1, 2, 3});
    put(
        "records.jsonl",
        """
        {"id": "a", "text": "One story about talks."}
        {"id": "b", "text":
        {"id": "c"}
        {"id": "a", "text": "Another story with the same id."}
        [1, 2]
        """);

    CommandLineRun run = run();

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("Exception");
    Map<String, String> reasons = new TreeMap<>();
    Table rejected = table("rejected");
    for (List<String> row : rejected.rows()) {
      String name = Path.of(rejected.get(row, "path")).getFileName().toString();
      reasons.put(name + ":" + rejected.get(row, "record"), rejected.get(row, "reason"));
      assertThat(rejected.get(row, "detail")).isNotBlank();
    }
    assertThat(reasons)
        .containsEntry("empty.txt:0", "empty")
        .containsEntry("blank.txt:0", "empty")
        .containsEntry("picture.txt:0", "binary")
        .containsEntry("broken.txt.gz:0", "unreadable")
        .containsEntry("records.jsonl:2", "malformed")
        .containsEntry("records.jsonl:3", "malformed")
        .containsEntry("records.jsonl:5", "malformed")
        .containsEntry("records.jsonl:0", "duplicate_id");
    assertThat(rejected.rows()).hasSize(8);
    assertThat(column("documents", "doc_id")).containsExactly("a", "good.txt");
    assertThat(run.out()).contains("10 inputs: 2 documents").contains("8 rejected");
  }

  @Test
  void tablesPagesAndArchivesTooAreReadOrSayWhyNot() throws IOException {
    put("good.csv", "nr;artikel\n1;Kerry said that talks go on.\n2;\n");
    put("notext.csv", "id,date\n1,2014-01-01\n");
    put("wrong.parquet", "no Parquet at all");
    put("page.html", "<p>Sergey Lavrov said on Monday that the talks would be a long affair.");
    put("bare.html", "<html><script>1</script></html>");
    put("cut.txt.gz", Arrays.copyOf(gzip(STORY.repeat(200).getBytes(StandardCharsets.UTF_8)), 60));
    put("crawl.warc", "no archive");
    put("letter.docx", "PK");
    CommandLineRun run = run("--field", "text=artikel", "--field", "id=nr");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("letter.docx");
    assertThat(column("documents", "doc_id")).containsExactly("1", "page.html");
    Table rejected = table("rejected");
    assertThat(rejected.rows())
        .extracting(
            row ->
                Path.of(rejected.get(row, "path")).getFileName()
                    + " "
                    + rejected.get(row, "reason"))
        .containsExactly(
            "bare.html empty",
            "crawl.warc malformed",
            "cut.txt.gz unreadable",
            "good.csv empty",
            "notext.csv malformed",
            "wrong.parquet unreadable");
    assertThat(rejected.rows())
        .noneMatch(row -> rejected.get(row, "detail").matches(".*@[0-9a-f]{5,}.*"));
  }

  @Test
  void recordsOfParquetAreReadByTheNamesGiven() throws IOException {
    put("good.txt", STORY);
    assertThat(run().status()).isZero();
    Path again = Files.createDirectories(folder.resolve("again"));
    Files.copy(output.resolve("data/mentions/part-00000.parquet"), again.resolve("m.parquet"));
    CommandLineRun wrong = run(again, "--overwrite");
    assertThat(wrong.status()).isEqualTo(3);
    assertThat(wrong.err()).contains("no field for the text").doesNotContain("\tat ");
    CommandLineRun run = run(again, "--field", "text=surface", "--overwrite");
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void encodingsAreRecognised() throws IOException {
    String story = "Fran\u00e7ois Hollande met the envoy\u2019s team in Gen\u00e8ve on Tuesday.\n";
    put("utf8.txt", story);
    put("mark.txt", "\uFEFF" + story);
    put("utf16.txt", ("\uFEFF" + story).getBytes(StandardCharsets.UTF_16LE));
    put("windows.txt", story.getBytes(Charset.forName("windows-1252")));
    put("zipped.txt.gz", gzip(story.getBytes(StandardCharsets.UTF_8)));

    CommandLineRun run = run();

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(column("documents", "characters"))
        .hasSize(5)
        .allMatch(String.valueOf(story.length())::equals);
    assertThat(column("mentions", "surface"))
        .filteredOn("Fran\u00e7ois Hollande"::equals)
        .hasSize(5);
  }

  @Test
  void nothingUsableIsStatusThree() throws IOException {
    put("empty.txt", "");
    CommandLineRun run = run();
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("nothing usable").contains("empty.txt").doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }

  @Test
  void aMissingInputIsOneMessage() {
    CommandLineRun run =
        CommandLineRun.of("run", "--input", "no/such/folder", "--output", output.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no/such/folder").doesNotContain("\tat ");
  }

  @Test
  void anExistingFolderIsNotReplaced() throws IOException {
    put("good.txt", STORY);
    Files.createDirectories(output);
    Files.writeString(output.resolve("mine.txt"), "mine");
    CommandLineRun run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--overwrite");
    assertThat(output.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void aWrongCodebookNamesEveryMistake() throws IOException {
    put("good.txt", STORY);
    Path codebook = Files.createDirectories(folder.resolve("codebook"));
    Files.writeString(
        codebook.resolve("actors.csv"),
        "actor_id,name,kind,side_id,from,to,note\nkerry,John Kerry,persn,us,,,\n");
    Files.writeString(
        codebook.resolve("aliases.csv"),
        "actor_id,alias,form,case_sensitive,note\nkery,Kerry,surname,false,\n");
    Files.writeString(codebook.resolve("roles.csv"), "role_id,title,actor_id,from,to\n");
    CommandLineRun run =
        CommandLineRun.of(
            "run",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--codebook",
            codebook.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("actors.csv:2")
        .contains("aliases.csv:2")
        .doesNotContain("\tat ");
  }

  @Test
  void wrongOptionsAreStatusTwo() {
    assertThat(CommandLineRun.of("run").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("run", "--colour").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("mentions", "--run", folder.toString()).status()).isEqualTo(2);
    CommandLineRun unknown = CommandLineRun.of("chart", "--run", folder.toString());
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("'chart' is no command", "annotate", "report");
  }

  private CommandLineRun run(String... more) {
    return run(input, more);
  }

  private CommandLineRun run(Path from, String... more) {
    List<String> args =
        new ArrayList<>(List.of("run", "--input", from.toString(), "--output", output.toString()));
    args.addAll(List.of("--master", "local[2]", "--no-report"));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(input.resolve(name), bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private Table table(String name) throws IOException {
    try (InputStream in = Files.newInputStream(output.resolve("tables/" + name + ".csv"))) {
      return Table.read(name, in, SpreadsheetRules.TABLES);
    }
  }

  private List<String> column(String table, String column) throws IOException {
    Table read = table(table);
    return read.rows().stream().map(row -> read.get(row, column)).toList();
  }
}
