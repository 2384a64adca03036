package org.parley.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The hand annotation kept with the tests holds offsets alone; here the words are filled in from
 * the articles, as the scorers want them.
 */
final class SeedAnnotation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SeedAnnotation() {}

  /** Writes the annotation of {@code kept} to {@code out}, with the words of {@code articles}. */
  static Path withWords(Path kept, Path articles, Path out) throws IOException {
    Files.createDirectories(out);
    try (Stream<Path> files = Files.list(kept)) {
      for (Path file : files.toList()) {
        Files.write(out.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    Map<String, String> texts = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(kept.resolve("statements.jsonl"))) {
      ObjectNode statement = (ObjectNode) JSON.readTree(line);
      String text = text(texts, articles, statement.get("file").asText());
      fill(statement.get("speaker"), text);
      fill(statement.get("cue"), text);
      statement.get("content").forEach(span -> fill(span, text));
      lines.add(JSON.writeValueAsString(statement));
    }
    Files.write(out.resolve("statements.jsonl"), lines);
    positions(kept, articles, out, texts);
    return out;
  }

  private static void positions(Path kept, Path articles, Path out, Map<String, String> texts)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
            CSVParser.parse(Files.newBufferedReader(kept.resolve("positions.csv")), format);
        CSVPrinter printer =
            new CSVPrinter(
                Files.newBufferedWriter(out.resolve("positions.csv")), CSVFormat.RFC4180)) {
      List<String> head = new ArrayList<>(rows.getHeaderNames());
      head.add("evidence_text");
      printer.printRecord(head);
      for (CSVRecord row : rows) {
        List<String> cells = new ArrayList<>(row.toList());
        int start = Integer.parseInt(row.get("evidence_start"));
        int end = Integer.parseInt(row.get("evidence_end"));
        cells.add(text(texts, articles, row.get("file")).substring(start, end));
        printer.printRecord(cells);
      }
    }
  }

  private static String text(Map<String, String> texts, Path articles, String file)
      throws IOException {
    if (!texts.containsKey(file)) {
      texts.put(file, Files.readString(articles.resolve(file)));
    }
    return texts.get(file);
  }

  private static void fill(JsonNode span, String text) {
    if (span instanceof ObjectNode object) {
      object.put("text", text.substring(span.get("start").asInt(), span.get("end").asInt()));
    }
  }
}
