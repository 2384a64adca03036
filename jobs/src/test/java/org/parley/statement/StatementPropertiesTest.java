package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;
import org.parley.date.DocumentDate;
import org.parley.text.Span;

class StatementPropertiesTest {

  private static final StatementExtractor EXTRACTOR =
      new StatementExtractor(
          new Codebook(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ""));

  private static List<Statement> extract(String text) {
    return EXTRACTOR.extract(
        new Document("d", "", text, Metadata.NONE),
        Layouts.of(text),
        DocumentDate.UNDATED,
        List.of());
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    check(text);
  }

  @Property(tries = 500)
  void anyOrderOfWordsAndMarksIsRead(@ForAll("news") List<String> words) {
    check(String.join(" ", words).replace(" ,", ",").replace("“ ", "“").replace(" ”", "”"));
  }

  /** A sentence without end must not take more than a fair time: work grows with its length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kerry, said that ",
        "he said, ",
        "according to, ",
        "X's claim, that ",
        "“no”, said ",
        "“A ",
        "'a said ",
        "who said and "
      })
  void timeGrowsWithLength(String unit) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(unit.repeat(10_000)));
  }

  @Provide
  Arbitrary<List<String>> news() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            ",",
            ".",
            ":",
            ";",
            "—",
            "(",
            ")",
            "\n",
            "said",
            "told",
            "says",
            "saying",
            "according",
            "to",
            "that",
            "who",
            "which",
            "and",
            "but",
            "as",
            "he",
            "she",
            "it",
            "they",
            "Kerry",
            "Lavrov",
            "officials",
            "Moscow",
            "the",
            "envoy",
            "has",
            "was",
            "not",
            "would",
            "on",
            "Tuesday",
            "urged",
            "called",
            "for",
            "vowed",
            "whether",
            "in",
            "May",
            "2011",
            "Q",
            "A",
            "MR.",
            "EARNEST",
            "claim",
            "insistence",
            "’s",
            "--")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static void check(String text) {
    List<Statement> statements = extract(text);
    for (int i = 0; i < statements.size(); i++) {
      Statement s = statements.get(i);
      assertThat(s.number()).isEqualTo(i);
      assertThat(s.contentSpans()).isNotEmpty();
      assertThat(s.confidence()).isBetween(0.0, 1.0);
      assertThat(s.nestedIn()).isBetween(-1, statements.size() - 1).isNotEqualTo(i);
      Span before = null;
      for (Span span : s.contentSpans()) {
        assertThat(span.length()).isPositive();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(before == null || before.end() <= span.start()).isTrue();
        before = span;
      }
      for (Span quoted : s.quotedSpans()) {
        assertThat(s.hull().contains(quoted)).isTrue();
      }
      for (Span span : new Span[] {s.speaker(), s.cue()}) {
        assertThat(span == null || span.end() <= text.length()).isTrue();
      }
    }
  }
}
