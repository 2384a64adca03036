package org.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.parley.corpus.Cleaner;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;
import org.parley.date.DateExpression;
import org.parley.date.DateExpressions;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.time.DateInterval;
import org.parley.time.DateText;

/**
 * Date expressions of TimeBank, the articles' dates given: of those annotated with a day, month or
 * year, how many are found (some letter in common), and how many of these mean the same days.
 */
class DateValueEval {

  @Test
  void printsTheShareOfRightValues() throws IOException {
    Path corpus =
        Path.of(System.getProperty("parley.root", ".."))
            .resolve("../shared/corpora/timebank/documents.jsonl.gz");
    assumeTrue(Files.isRegularFile(corpus), "no corpus at " + corpus);
    Cleaner cleaner = new Cleaner(List.of());
    ObjectMapper json = new ObjectMapper();
    int annotated = 0;
    int found = 0;
    int right = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode record = json.readTree(line);
        String text = record.get("text").asText();
        Optional<DateInterval> written = DateText.read(record.get("dct").asText());
        List<DateExpression> expressions = expressions(cleaner, text);
        for (JsonNode timex : record.get("timex")) {
          Optional<DateInterval> days = days(timex);
          if (days.isPresent() && written.isPresent()) {
            annotated++;
            Span span = new Span(timex.get("start").asInt(), timex.get("end").asInt());
            Optional<DateExpression> match =
                expressions.stream().filter(e -> e.span().overlaps(span)).findFirst();
            if (match.isPresent()) {
              found++;
              right += match.get().resolve(written.get()).equals(days) ? 1 : 0;
            }
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| date expressions: found, of %d | timebank | %.3f |%n"
            + "| date expressions: value right where found | timebank | %.3f |%n",
        annotated,
        (double) found / annotated,
        (double) right / found);
    assertThat(found).isGreaterThan(annotated / 2);
  }

  /** The days of a gold value, when it is a day, month or year. */
  private static Optional<DateInterval> days(JsonNode timex) {
    String value = timex.get("value").asText();
    boolean date = timex.get("type").asText().equals("DATE");
    return date && value.matches("\\d{4}(-\\d\\d){0,2}") ? DateText.read(value) : Optional.empty();
  }

  private static List<DateExpression> expressions(Cleaner cleaner, String text) {
    Document document = new Document("d", "", text, Metadata.NONE);
    List<DateExpression> expressions = new ArrayList<>();
    for (Paragraph paragraph : cleaner.layout(document).paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        expressions.addAll(DateExpressions.find(text, sentence));
      }
    }
    return expressions;
  }
}
