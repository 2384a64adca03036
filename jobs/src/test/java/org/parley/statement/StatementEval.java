package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.corpus.Cleaner;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.date.DocumentDate;
import org.parley.text.Span;

/**
 * Writes the statements of an annotated corpus as a run folder that {@code
 * ../shared/eval/statements.py} scores. Not part of the build; run with {@code -Dtest=StatementEval
 * -Dparley.eval=FOLDER}.
 */
class StatementEval {

  private static final Codebook EMPTY =
      new Codebook(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

  @Test
  void writesRunFolders() throws IOException {
    String out = System.getProperty("parley.eval");
    Path corpus =
        Path.of(System.getProperty("parley.root", "..")).resolve("../shared/corpora/polnear");
    assumeTrue(out != null, "set -Dparley.eval=FOLDER to write run folders");
    assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus);
    for (String part : List.of("dev", "train")) {
      int documents =
          write(corpus.resolve("polnear." + part + ".jsonl.gz"), Path.of(out).resolve(part));
      assertThat(documents).isPositive();
    }
  }

  /**
   * Writes {@code tables/documents.csv} and {@code tables/statements.csv}.
   *
   * @return number of documents
   */
  static int write(Path gold, Path run) throws IOException {
    Path tables = Files.createDirectories(run.resolve("tables"));
    StatementExtractor extractor = new StatementExtractor(EMPTY);
    Cleaner cleaner = new Cleaner(List.of());
    ObjectMapper json = new ObjectMapper();
    int documents = 0;
    try (BufferedReader in = open(gold);
        Writer docs = Files.newBufferedWriter(tables.resolve("documents.csv"));
        Writer rows = Files.newBufferedWriter(tables.resolve("statements.csv"))) {
      docs.write("doc_id,path\n");
      rows.write(
          "doc_id,start,end,content_spans,type,speaker_ids,speaker_start,speaker_end,speaker_form,"
              + "cue_start,cue_end,confidence,rule,date,date_earliest,date_latest\n");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode record = json.readTree(line);
        String text = record.get("text").asText();
        Document document = new Document(record.get("id").asText(), "", text, Metadata.NONE);
        Layout layout = cleaner.layout(document);
        docs.write(quoted(document.id()) + ",\n");
        for (Statement s : extractor.extract(document, layout, DocumentDate.UNDATED, List.of())) {
          rows.write(row(document.id(), s));
        }
        documents++;
      }
    }
    return documents;
  }

  private static String row(String id, Statement s) {
    String spans =
        s.contentSpans().stream()
            .map(x -> x.start() + "-" + x.end())
            .collect(Collectors.joining("; "));
    return String.join(
            ",",
            quoted(id),
            String.valueOf(s.hull().start()),
            String.valueOf(s.hull().end()),
            quoted(spans),
            s.type().label(),
            quoted(String.join("; ", s.speakerIds())),
            offsets(s.speaker()),
            s.speakerForm().label(),
            offsets(s.cue()),
            String.format(Locale.ROOT, "%.2f", s.confidence()),
            s.rule(),
            ",,")
        + "\n";
  }

  private static String offsets(Span span) {
    return span == null ? "," : span.start() + "," + span.end();
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static BufferedReader open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return new BufferedReader(
        new InputStreamReader(
            path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }
}
