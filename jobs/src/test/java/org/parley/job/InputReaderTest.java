package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.corpus.Document;
import org.parley.corpus.ReadResult;
import org.parley.corpus.Rejection;
import org.parley.corpus.RejectionReason;
import org.parley.run.CorpusOptions;

class InputReaderTest {

  @TempDir private Path folder;

  private static InputReader reader() {
    return InputReader.of(new CorpusOptions(List.of(), "", Map.of(), ""), HadoopSettings.NONE);
  }

  private Split file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return split(name);
  }

  private Split split(String name) throws IOException {
    Path file = folder.resolve(name);
    return Split.whole(new SourceFile(file.toString(), name, name, Files.size(file)));
  }

  /** What a writer does when the disk is full must not be noted as a broken input. */
  @ParameterizedTest
  @CsvSource({
    "a.txt, A text.",
    "a.jsonl, '{\"id\":\"a\",\"text\":\"A text.\"}'",
    "a.csv, 'id,text\na,A text.\n'"
  })
  void whatGoesWrongBehindTheReaderIsNoRejection(String name, String text) throws IOException {
    Split split = file(name, text);
    List<ReadResult> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                reader()
                    .read(
                        split,
                        result -> {
                          taken.add(result);
                          throw new UncheckedIOException(new IOException("no space left"));
                        },
                        false))
        .hasMessageContaining("no space left");
    assertThat(taken).singleElement().isInstanceOf(Document.class);
  }

  @Test
  void aFileThatIsGoneIsRejectedEvenWhenItWouldBeReadAgain() throws IOException {
    Split split = file("a.txt", "A text.");
    Files.delete(folder.resolve("a.txt"));
    List<ReadResult> taken = new ArrayList<>();
    reader().read(split, taken::add, true);
    assertThat(taken).singleElement().isInstanceOf(Rejection.class);
  }

  @Test
  void aTroubleThatMayPassIsThrownWhenTheFileWillBeReadAgain() throws IOException {
    Files.createDirectory(folder.resolve("a.txt"));
    Split split = Split.whole(new SourceFile(folder.resolve("a.txt").toString(), "a.txt", "a", 1));
    assertThatThrownBy(() -> reader().read(split, result -> {}, true))
        .isInstanceOf(UncheckedIOException.class);
    List<ReadResult> taken = new ArrayList<>();
    reader().read(split, taken::add, false);
    assertThat(taken)
        .singleElement()
        .matches(r -> ((Rejection) r).reason() == RejectionReason.UNREADABLE);
  }

  @Test
  void aFileThatNoMemoryHoldsIsRejectedUnread() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("long.txt").toFile(), "rw")) {
      sparse.setLength(3L * InputReader.LONGEST_DOCUMENT + 1);
    }
    List<ReadResult> taken = new ArrayList<>();
    reader().read(split("long.txt"), taken::add, false);
    assertThat(taken)
        .singleElement()
        .matches(r -> ((Rejection) r).reason() == RejectionReason.TOO_LONG);
  }

  @Test
  void aDocumentThatIsTooLongIsRejectedWhereverItStands() throws IOException {
    String text = "{\"id\":\"b\",\"text\":\"" + "word ".repeat(6_000_001) + "\"}\n";
    Split split = file("a.jsonl", "{\"id\":\"a\",\"text\":\"A text.\"}\n" + text);
    List<ReadResult> taken = new ArrayList<>();
    reader().read(split, taken::add, false);
    assertThat(taken).hasSize(2);
    assertThat(taken.get(0)).isInstanceOf(Document.class);
    assertThat(((Rejection) taken.get(1)).detail()).contains("document b").contains("30000005");
  }
}
