package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the U.S. envoy|the U.S. envoy",
        "Gen. Idris spoke.|Gen. Idris spoke .",
        "John F. Kerry|John F. Kerry",
        "Hague's words|Hague 's words",
        "Hague’s words|Hague ’s words",
        "don’t go|don’t go",
        "well over 100,000 people|well over 100,000 people",
        "3.5 percent|3.5 percent",
        "al-Assad|al - Assad",
        "US-led talks|US - led talks",
        "see. … The|see . … The",
        "wait... what|wait ... what",
        "“No,” he said.|“ No , ” he said .",
        "the 22nd of May|the 22nd of May",
        "O'Brien|O'Brien",
      })
  void cutsWordsAndMarks(String text, String expected) {
    assertThat(surfaces(text)).containsExactly(expected.split(" "));
  }

  private static List<String> surfaces(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream()
        .map(t -> t.span().in(text).replace(" ", ""))
        .toList();
  }
}
