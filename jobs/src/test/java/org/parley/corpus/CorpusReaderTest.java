package org.parley.corpus;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

  private static final CorpusReader READER = new CorpusReader(FieldMapping.USUAL, null);
  private static final String TEXT = "Kerry’s “draft” – a naïve plan?\nYes.";

  @Test
  void aTextFileIsADocumentUnderItsRelativePath() {
    assertThat(read("in/a/Kerry.TXT", "a/Kerry.TXT", TEXT.getBytes(UTF_8)))
        .containsExactly(new Document("a/Kerry.TXT", "in/a/Kerry.TXT", TEXT, Metadata.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    assertThat(text("\uFEFF".concat(TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void encodingsWithoutAMark() {
    assertThat(text(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(text(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(text(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
    assertThat(text(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void theDeclaredEncodingIsTakenAtItsWord() {
    CorpusReader cyrillic = new CorpusReader(FieldMapping.USUAL, Charset.forName("windows-1251"));
    byte[] bytes = "Лавров приехал".getBytes(Charset.forName("windows-1251"));
    assertThat(((Document) read(cyrillic, "a.txt", "a.txt", bytes).get(0)).text())
        .isEqualTo("Лавров приехал");
    CorpusReader utf8 = new CorpusReader(FieldMapping.USUAL, UTF_8);
    assertThat(read(utf8, "a.txt", "a.txt", new byte[] {'a', 'b', (byte) 0xE9, 'c'}))
        .containsExactly(
            new Rejection("a.txt", 0, RejectionReason.UNDECODABLE, "not valid UTF-8 at byte 2"));
  }

  @Test
  void damagedUtf8IsNotTakenForAnotherEncoding() {
    byte[] bytes = (TEXT + "x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2;
    Rejection rejection = rejection(read("a.txt", "a.txt", bytes));
    assertThat(rejection.reason()).isEqualTo(RejectionReason.UNDECODABLE);
    assertThat(rejection.detail()).isEqualTo("not valid UTF-8 at byte " + (bytes.length - 1));
  }

  @Test
  void bytesOfAnUnknownEncodingAreNotGuessed() {
    byte[] cyrillic = "Лавров приехал".getBytes(Charset.forName("windows-1251"));
    assertThat(rejection(read("a.txt", "a.txt", cyrillic)).detail()).contains("--charset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.4 something|looks like a PDF; export it as text",
        "PK\u0003\u0004 something|looks like a ZIP archive, a Word file or an e-book; unpack it or export it as text",
        "{\\rtf1 something|looks like a Rich Text file; export it as plain text",
      })
  void binaryFilesAreNamed(String content, String detail) {
    assertThat(read("a.txt", "a.txt", content.getBytes(UTF_8)))
        .containsExactly(new Rejection("a.txt", 0, RejectionReason.BINARY, detail));
  }

  @Test
  void zerosAreBinaryAndAStrayControlCharacterIsNot() {
    assertThat(rejection(read("a.txt", "a.txt", "abc\0def\0\0".getBytes(UTF_8))))
        .isEqualTo(new Rejection("a.txt", 0, RejectionReason.BINARY, "holds 3 zero bytes"));
    assertThat(text("The envoy\u0007 left for Amman.".getBytes(UTF_8))).contains("\u0007");
  }

  @Test
  void emptyIsEmpty() {
    assertThat(rejection(read("a.txt", "a.txt", new byte[0])).reason())
        .isEqualTo(RejectionReason.EMPTY);
    assertThat(rejection(read("a.txt", "a.txt", "\uFEFF \n\t".getBytes(UTF_8))).reason())
        .isEqualTo(RejectionReason.EMPTY);
    assertThat(rejection(read("a.jsonl", "a.jsonl", "\n\n".getBytes(UTF_8))).reason())
        .isEqualTo(RejectionReason.EMPTY);
    assertThat(rejection(read("a.csv", "a.csv", "id,text\n".getBytes(UTF_8))).reason())
        .isEqualTo(RejectionReason.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"a.json, .jsonl", "a.docx, docx", "README, known are", "dir.txt/README, known are"})
  void otherFormatsAreRefusedWithAWayOut(String path, String hint) {
    Rejection rejection = rejection(read(path, path, TEXT.getBytes(UTF_8)));
    assertThat(rejection.reason()).isEqualTo(RejectionReason.UNSUPPORTED);
    assertThat(rejection.detail()).contains(hint);
  }

  @Test
  void recordsOfJsonLines() {
    String lines =
        """
        {"id": 7, "text": "One.", "date": "2014-01-12", "outlet": "Herald", "title": "T", "url": "u", "x": {"text": [1]}}

        {"body": "Two.", "published": 20140113, "Source": "Daily"}
        """;
    assertThat(read("in/a.jsonl", "a.jsonl", lines.getBytes(UTF_8)))
        .extracting(
            r -> ((Document) r).id(), r -> ((Document) r).text(), CorpusReaderTest::metadata)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("7", "One.", "2014-01-12 Herald T u"),
            org.assertj.core.groups.Tuple.tuple("a.jsonl#3", "Two.", "2014-01-13 Daily  "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"text\": \"a|MALFORMED|not JSON at column",
        "[1, 2]|MALFORMED|not an object",
        "{\"text\": \"a\"} {}|MALFORMED|more than one object",
        "{\"txt\": \"a\", \"id\": 1}|MALFORMED|no field for the text: has id, txt; looked for text, body",
        "{\"text\": 12}|MALFORMED|a number",
        "{\"text\": [\"a\"]}|MALFORMED|a list or an object",
        "{\"text\": null}|MALFORMED|no field for the text",
        "{\"text\": \" \"}|EMPTY|empty",
        "nonsense|MALFORMED|not JSON at column",
      })
  void aBadLineCostsItselfAlone(String bad, RejectionReason reason, String detail) {
    String lines = "{\"text\": \"One.\"}\n" + bad + "\n{\"text\": \"Three.\"}";
    List<ReadResult> results = read("a.jsonl", "a.jsonl", lines.getBytes(UTF_8));
    assertThat(results).hasSize(3);
    Rejection rejection = (Rejection) results.get(1);
    assertThat(rejection.record()).isEqualTo(2);
    assertThat(rejection.reason()).isEqualTo(reason);
    assertThat(rejection.detail()).contains(detail);
    assertThat(((Document) results.get(2)).text()).isEqualTo("Three.");
  }

  @Test
  void aDateThatIsNotUnderstoodIsAWarning() {
    Document document =
        (Document)
            READER.parseJsonLine("a", "a", 1, "{\"text\": \"One.\", \"date\": \"12/01/14\"}");
    assertThat(document.metadata().date()).isNull();
    assertThat(document.metadata().warning())
        .isEqualTo("date '12/01/14' is not understood; write it as 2014-01-12");
  }

  @Test
  void halfASurrogatePairIsKept() {
    Document document = (Document) READER.parseJsonLine("a", "a", 1, "{\"text\": \"a\\ud800b\"}");
    assertThat(document.text()).isEqualTo("a\ud800b");
  }

  @Test
  void aVeryLongTextStays() {
    String text = "word ".repeat(5_000_000);
    Document document =
        (Document) READER.parseJsonLine("a", "a", 1, "{\"text\": \"" + text + "\"}");
    assertThat(document.text()).hasSize(text.length());
  }

  @Test
  void jsonLinesInWideAndWesternEncodings() {
    String lines = "{\"text\": \"naïve ਊ one\"}\n{\"text\": \"two\"}\n";
    for (Charset charset : List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"))) {
      assertThat(read("a.jsonl", "a", ("\uFEFF" + lines).getBytes(charset)))
          .extracting(r -> ((Document) r).text())
          .containsExactly("naïve ਊ one", "two");
    }
    assertThat(
            read("a.jsonl", "a", "{\"text\": \"naïve\"}".getBytes(Charset.forName("windows-1252"))))
        .extracting(r -> ((Document) r).text())
        .containsExactly("naïve");
  }

  @Test
  void linesLongerThanABlock() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      lines.append("{\"text\": \"").append("é".repeat(40_000 + i)).append("\"}\n");
    }
    assertThat(read("a.jsonl", "a", lines.toString().getBytes(UTF_8)))
        .extracting(r -> ((Document) r).text().length())
        .containsExactly(40_000, 40_001, 40_002, 40_003, 40_004);
  }

  @Test
  void chosenFields() {
    CorpusReader reader =
        new CorpusReader(FieldMapping.USUAL.with(Field.TEXT, "Story").with(Field.ID, "nr"), null);
    assertThat(
            reader.parseJsonLine(
                "a", "a", 1, "{\"story\":\"S.\",\"text\":\"no\",\"nr\":\"x\",\"id\":\"y\"}"))
        .isEqualTo(new Document("x", "a", "S.", Metadata.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void recordsOfTables(String comma) {
    String table =
        "\uFEFFID,Text,Date\r\n1,\"Two\nlines, \"\"quoted\"\".\",2014\r\n2,,2014\r\n,Third.,soon,\r\n3,a,b,c,d\r\n"
            .replace(",", comma);
    List<ReadResult> results = read("a.csv", "a.csv", table.getBytes(UTF_8));
    assertThat(((Document) results.get(0)).text())
        .isEqualTo("Two\nlines, \"quoted\".".replace(",", comma));
    assertThat(((Document) results.get(0)).metadata().date().label())
        .isEqualTo("2014-01-01/2014-12-31");
    assertThat(((Rejection) results.get(1)).reason()).isEqualTo(RejectionReason.EMPTY);
    assertThat(((Document) results.get(2)).id()).isEqualTo("a.csv#3");
    assertThat(results.get(3))
        .isEqualTo(
            new Rejection(
                "a.csv", 4, RejectionReason.MALFORMED, "has 5 fields where the header has 3"));
    assertThat(results).hasSize(4);
  }

  @Test
  void aTableWithoutTextIsOneRejection() {
    Rejection rejection = rejection(read("a.csv", "a", "id,story\n1,One.\n".getBytes(UTF_8)));
    assertThat(rejection.detail()).contains("has id, story; looked for text, body");
  }

  @Test
  void brokenQuotationMarksKeepTheRecordsBefore() {
    List<ReadResult> results =
        read("a.csv", "a", "id,text\n1,One.\n2,\"Two.\n3,Three.\n".getBytes(UTF_8));
    assertThat(results).hasSize(2);
    assertThat(((Document) results.get(0)).text()).isEqualTo("One.");
    Rejection rejection = (Rejection) results.get(1);
    assertThat(rejection.record()).isEqualTo(2);
    assertThat(rejection.reason()).isEqualTo(RejectionReason.MALFORMED);
    assertThat(rejection.detail()).contains("from this record on");
  }

  @Test
  void compressedInputs() throws IOException {
    assertThat(read("a.txt.gz", "a.txt.gz", gzip(TEXT.getBytes(UTF_8))))
        .containsExactly(new Document("a.txt.gz", "a.txt.gz", TEXT, Metadata.NONE));
    assertThat(read("a.JSONL.GZ", "a", gzip("{\"text\":\"One.\"}".getBytes(UTF_8)))).hasSize(1);
    assertThat(rejection(read("a.txt.gz", "a", TEXT.getBytes(UTF_8))).reason())
        .isEqualTo(RejectionReason.UNREADABLE);
    byte[] whole = gzip(TEXT.repeat(100).getBytes(UTF_8));
    assertThat(rejection(read("a.txt.gz", "a", Arrays.copyOf(whole, whole.length - 12))).detail())
        .isEqualTo("the compressed data ends too early");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"a.jsonl|{\"text\": \"One.\"}", "a.csv|text"})
  void anInputThatBreaksOffKeepsTheRecordsBefore(String path, String line) {
    byte[] lines = (line + "\n").repeat(20_000).getBytes(UTF_8);
    List<ReadResult> results = new ArrayList<>();
    READER.read(path, path, new BreakingStream(lines), results::add);
    Rejection rejection = (Rejection) results.get(results.size() - 1);
    assertThat(rejection.reason()).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(rejection.detail()).contains("disk on fire");
    assertThat(rejection.record()).isEqualTo(results.size());
    assertThat(results).hasSizeGreaterThan(3000);
  }

  @Property
  void anyBytesEndAsSomething(@ForAll byte[] bytes) {
    for (String path : List.of("a.txt", "a.jsonl", "a.csv", "a.txt.gz")) {
      assertThat(read(path, path, bytes)).isNotEmpty();
    }
  }

  private static String metadata(ReadResult result) {
    Metadata m = ((Document) result).metadata();
    return m.date().label() + " " + m.source() + " " + m.title() + " " + m.url();
  }

  private static String text(byte[] bytes) {
    return ((Document) read("a.txt", "a.txt", bytes).get(0)).text();
  }

  private static Rejection rejection(List<ReadResult> results) {
    assertThat(results).hasSize(1);
    return (Rejection) results.get(0);
  }

  private static List<ReadResult> read(String path, String id, byte[] bytes) {
    return read(READER, path, id, bytes);
  }

  private static List<ReadResult> read(CorpusReader reader, String path, String id, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    reader.read(path, id, new ByteArrayInputStream(bytes), results::add);
    return results;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Fails where it should end. */
  private static final class BreakingStream extends ByteArrayInputStream {
    BreakingStream(byte[] bytes) {
      super(bytes);
    }

    @Override
    public byte[] readNBytes(int length) throws IOException {
      byte[] bytes = super.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException("disk on fire");
      }
      return bytes;
    }
  }
}
