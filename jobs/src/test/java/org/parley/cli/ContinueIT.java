package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that continues another gives the bytes of a run from nothing, and annotates less. */
class ContinueIT {

  private static final Path SAMPLE = CommandLineRun.root().resolve("data/sample");
  private static final int HELD_BACK = 30;

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = folder.resolve("corpus");
    Files.createDirectories(corpus);
  }

  @Test
  void newArticlesAreAnnotatedAlone() throws IOException {
    List<Path> held = copyAllBut(HELD_BACK);
    run("run", "old");
    for (Path file : held) {
      copy(file);
    }
    CommandLineRun again = run("run", "new", "--continue", folder.resolve("old").toString());
    assertThat(again.out())
        .contains("75 documents taken over from ")
        .contains(", " + HELD_BACK + " read and annotated");
    run("run", "nothing");
    RunBytes.assertSame(folder.resolve("new"), folder.resolve("nothing"));
  }

  @Test
  void whatIsChangedIsAnnotatedAnewAndWhatIsGoneIsGone() throws IOException {
    List<Path> held = copyAllBut(3);
    run("annotate", "run", "--partitions", "400");
    for (Path file : held) {
      copy(file);
    }
    List<Path> present = articles(corpus);
    Files.writeString(present.get(10), "\nA sentence more.\n", StandardOpenOption.APPEND);
    Files.delete(present.get(20));
    Path run = folder.resolve("run");
    CommandLineRun again =
        run("annotate", "run", "--overwrite", "--continue", run.toString(), "--partitions", "400");
    assertThat(again.out()).contains(", 4 read and annotated");
    run("annotate", "nothing");
    RunBytes.assertSame(run, folder.resolve("nothing"));
  }

  @Test
  void whatTheMetadataSayOfADocumentCountsNotTheFile() throws IOException {
    copyAllBut(0);
    run("annotate", "old", "--partitions", "400");
    Path metadata = corpus.resolve("metadata.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(metadata));
    String[] cells = rows.get(4).split(",", -1);
    cells[2] = "Another Gazette";
    rows.set(4, String.join(",", cells));
    rows.add(1, "nowhere.txt" + ",".repeat(cells.length - 1));
    Files.write(metadata, rows);
    CommandLineRun again = run("annotate", "new", "--continue", folder.resolve("old").toString());
    assertThat(again.out()).contains(", 1 read and annotated");
    run("annotate", "nothing");
    RunBytes.assertSame(folder.resolve("new"), folder.resolve("nothing"));
  }

  @Test
  void aFileOfRecordsThatHasGrownIsReadFromWhereItEnded() throws IOException {
    List<Path> articles = articles(SAMPLE);
    Path file = corpus.resolve("articles.jsonl");
    write(file, articles.subList(0, 60), "");
    Files.write(file, new byte[] {'{', (byte) 0x81, (byte) 0xc3, '\n'}, StandardOpenOption.APPEND);
    run("annotate", "old", "--partitions", "5");
    write(file, articles.subList(60, 90), "");
    Files.write(file, new byte[] {'{', (byte) 0x81, (byte) 0xc3, '\n'}, StandardOpenOption.APPEND);
    CommandLineRun again =
        run("annotate", "new", "--continue", folder.resolve("old").toString(), "--partitions", "3");
    assertThat(again.out()).contains("60 documents taken over").contains("30 read and annotated");
    run("annotate", "nothing", "--partitions", "1");
    RunBytes.assertSame(folder.resolve("new"), folder.resolve("nothing"));
    assertThat(Files.readString(folder.resolve("new/tables/rejected.csv"))).contains(",92,");
  }

  @Test
  void theFirstBearerOfAnIdKeepsItWhereverItsPartComesFrom() throws IOException {
    List<Path> articles = articles(SAMPLE);
    write(corpus.resolve("m.jsonl"), articles.subList(0, 4), "id");
    write(corpus.resolve("n.jsonl"), articles.subList(3, 6), "id");
    run("annotate", "old", "--partitions", "9");
    write(corpus.resolve("a.jsonl"), articles.subList(1, 2), "id");
    CommandLineRun again = run("annotate", "new", "--continue", folder.resolve("old").toString());
    run("annotate", "nothing");
    assertThat(again.out()).contains("documents taken over");
    RunBytes.assertSame(folder.resolve("new"), folder.resolve("nothing"));
    assertThat(Files.readString(folder.resolve("new/tables/rejected.csv"))).contains("m.jsonl");
  }

  @Test
  void nothingIsTakenOverFromARunThatReadOtherwise() throws IOException {
    copyAllBut(95);
    run("annotate", "old");
    String old = folder.resolve("old").toString();
    CommandLineRun again = run("annotate", "new", "--continue", old, "--charset", "UTF-8");
    assertThat(again.out())
        .contains("the option charset; everything is read anew")
        .contains("0 documents taken over");
  }

  @Test
  void aDamagedRunIsNotTrusted() throws IOException {
    copyAllBut(95);
    run("annotate", "old");
    for (Path file : files(folder.resolve("old/data/mentions"))) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    CommandLineRun again = run("annotate", "new", "--continue", folder.resolve("old").toString());
    assertThat(again.out()).contains("0 documents taken over");
    run("annotate", "nothing");
    RunBytes.assertSame(folder.resolve("new"), folder.resolve("nothing"));
  }

  private CommandLineRun run(String command, String name, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                command,
                "--input",
                corpus.toString(),
                "--output",
                folder.resolve(name).toString(),
                "--master",
                "local[2]"));
    arguments.addAll(List.of(more));
    CommandLineRun done = CommandLineRun.of(arguments.toArray(String[]::new));
    assertThat(done.status()).as(done.err()).isZero();
    return done;
  }

  /** Copies the sample without some articles drawn by lot, and returns those. */
  private List<Path> copyAllBut(int number) throws IOException {
    List<Path> articles = new ArrayList<>(articles(SAMPLE));
    java.util.Collections.shuffle(articles, new Random(7));
    for (Path file : articles.subList(number, articles.size())) {
      copy(file);
    }
    copy(SAMPLE.resolve("metadata.csv"));
    return articles.subList(0, number);
  }

  private void copy(Path file) throws IOException {
    Path target = corpus.resolve(SAMPLE.relativize(file).toString());
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }

  private static void write(Path file, List<Path> articles, String idField) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path article : articles) {
      String text =
          Files.readString(article)
              .replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\r", "");
      lines.append("{");
      if (!idField.isEmpty()) {
        lines.append("\"id\": \"").append(article.getFileName()).append("\", ");
      }
      lines.append("\"text\": \"").append(text).append("\"}\n");
    }
    Files.write(
        file,
        lines.toString().getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static List<Path> articles(Path root) throws IOException {
    return files(root).stream().filter(f -> f.toString().endsWith(".txt")).toList();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
