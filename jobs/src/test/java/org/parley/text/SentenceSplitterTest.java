package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  static List<String> cases() throws IOException {
    List<String> cases = new ArrayList<>();
    for (String name : List.of("abbreviations", "quotations", "others")) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  SentenceSplitterTest.class.getResourceAsStream(
                      "/cases/sentences/" + name + ".txt"),
                  StandardCharsets.UTF_8))) {
        in.lines().filter(line -> !line.startsWith("#")).forEach(cases::add);
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsAsTheCaseSays(String sample) {
    String text = sample.replace(" | ", " ").replace("|", "");
    assertThat(sentences(text).stream().map(s -> s.span().in(text)))
        .containsExactly(sample.split(" \\| |\\|"));
  }

  @Property
  void sentencesPartitionTheTokens(@ForAll String text) {
    List<Token> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
    List<Token> again = new ArrayList<>();
    int index = 0;
    for (Sentence sentence : SentenceSplitter.sentences(text, tokens)) {
      assertThat(sentence.index()).isEqualTo(index++);
      assertThat(sentence.tokens()).isNotEmpty();
      assertThat(sentence.span().start()).isEqualTo(sentence.tokens().get(0).start());
      assertThat(sentence.span().end())
          .isEqualTo(sentence.tokens().get(sentence.tokens().size() - 1).end());
      again.addAll(sentence.tokens());
    }
    assertThat(again).isEqualTo(tokens);
  }

  private static List<Sentence> sentences(String text) {
    return SentenceSplitter.sentences(text, Tokenizer.tokens(text, new Span(0, text.length())));
  }
}
