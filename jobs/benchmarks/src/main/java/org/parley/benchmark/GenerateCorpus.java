package org.parley.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes a corpus of a given size: {@code GenerateCorpus SIZE jsonl|txt FOLDER [CODEBOOK]}, SIZE
 * such as 4MB or 4GB of text in units of 1,000,000 and 1,000,000,000. The folder gets the articles
 * (one {@code articles.jsonl}, or a file per article and a {@code metadata.csv}); the aliases that
 * contestants count are written beside it as {@code FOLDER.aliases.tsv}.
 */
public final class GenerateCorpus {

  private static final int BATCH = 4096;
  private static final int FILES_PER_FOLDER = 1000;

  private GenerateCorpus() {}

  /** Entry point. */
  public static void main(String[] args) throws IOException {
    Path codebook = Path.of(args.length > 3 ? args[3] : "data/codebook");
    write(bytes(args[0]), args[1].equals("txt"), Path.of(args[2]), new ArticleWriter(codebook));
  }

  /** The number that 4MB stands for. */
  static long bytes(String size) {
    String number = size.substring(0, size.length() - 2);
    return switch (size.substring(number.length()).toUpperCase(Locale.ROOT)) {
      case "MB" -> Long.parseLong(number) * 1_000_000L;
      case "GB" -> Long.parseLong(number) * 1_000_000_000L;
      default -> throw new IllegalArgumentException("size: 4MB, 40MB, 4GB; not " + size);
    };
  }

  static void write(long bytes, boolean files, Path folder, ArticleWriter writer)
      throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter aliases =
        Files.newBufferedWriter(Path.of(folder + ".aliases.tsv"), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> alias : writer.names().counted().entrySet()) {
        aliases.write(alias.getKey() + "\t" + alias.getValue() + "\n");
      }
    }
    Path records = folder.resolve(files ? "metadata.csv" : "articles.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(records, StandardCharsets.UTF_8)) {
      if (files) {
        out.write("path,date,source,title\n");
      }
      long written = 0;
      for (long first = 0; written < bytes; first += BATCH) {
        long from = first;
        ArticleWriter.Article[] articles =
            IntStream.range(0, BATCH)
                .parallel()
                .mapToObj(i -> writer.article(from + i))
                .toArray(ArticleWriter.Article[]::new);
        for (int i = 0; i < BATCH && written < bytes; i++) {
          written += articles[i].text().getBytes(StandardCharsets.UTF_8).length;
          if (files) {
            writeFile(articles[i], folder, out);
          } else {
            writeRecord(articles[i], out);
          }
        }
      }
    }
  }

  private static void writeFile(ArticleWriter.Article article, Path folder, BufferedWriter metadata)
      throws IOException {
    String path =
        String.format(
            Locale.ROOT, "%05d/%08d.txt", article.number() / FILES_PER_FOLDER, article.number());
    Path file = folder.resolve(path);
    if (article.number() % FILES_PER_FOLDER == 0) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, article.text());
    metadata.write(
        path
            + ","
            + article.date()
            + ","
            + article.source()
            + ",\""
            + article.title().replace("\"", "\"\"")
            + "\"\n");
  }

  private static void writeRecord(ArticleWriter.Article article, BufferedWriter out)
      throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "{\"id\":\"a%08d\",\"date\":\"%s\",\"source\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}%n",
            article.number(),
            article.date(),
            article.source(),
            escaped(article.title()),
            escaped(article.text())));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
