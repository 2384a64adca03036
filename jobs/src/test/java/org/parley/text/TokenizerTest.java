package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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
        "Gulf states' envoys|Gulf states ' envoys",
        "it's 5 a.m. now|it 's 5 a.m. now",
        "a 24-year-old|a 24 - year - old",
        "$3.5m for 9/11|$ 3.5m for 9 / 11",
        "UN–Arab League|UN – Arab League",
        "see https://a.example/b?c=1, then|see https://a.example/b?c=1 , then",
        "(www.herald.com)|( www.herald.com )",
        "pic.twitter.com/aB1 now|pic.twitter.com/aB1 now",
        "ask jane.doe@a.example.|ask jane.doe@a.example .",
        "by @jane_doe on #truce|by @jane_doe on #truce",
        "Corp (HOT.N)|Corp ( HOT . N )",
        "-LRB- now -RRB-|-LRB- now -RRB-",
        "`` Yes , '' he said|`` Yes , '' he said",
        "'go,''' he said|' go , ' '' he said",
        "etc. and approx. 5|etc. and approx. 5",
        "No. 10|No. 10",
        "No. He|No . He",
        "a Ph.D. thesis|a Ph.D. thesis",
        "St. Petersburg's|St. Petersburg 's",
        "wait . . . what|wait ... what",
        "smile \uD83D\uDE00 now|smile \uD83D\uDE00 now",
      })
  void cutsWordsAndMarks(String text, String expected) {
    assertThat(surfaces(text)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "François|francois",
        "‘|'",
        "“|\"",
        "''|\"",
        "-LRB-|(",
        "…|...",
        "U.S.|u.s.",
      })
  void foldsForMatching(String text, String folded) {
    assertThat(Tokenizer.tokens(text, new Span(0, text.length())).get(0).folded())
        .isEqualTo(folded);
  }

  @Property
  void tokensStandInOrderAndCoverAllLettersAndDigits(@ForAll String text) {
    List<Token> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      assertThat(token.folded()).isNotEmpty();
      assertBlank(text, end, token.start());
      end = token.end();
    }
    assertBlank(text, end, text.length());
  }

  @Property
  void aPartIsCutLikeATextOfItsOwn(
      @ForAll @AlphaChars @CharRange(from = ' ', to = '@') String part) {
    String text = "abc " + part + " xyz";
    assertThat(Tokenizer.tokens(text, new Span(4, 4 + part.length())).stream().map(Token::folded))
        .containsExactlyElementsOf(
            Tokenizer.tokens(part, new Span(0, part.length())).stream()
                .map(Token::folded)
                .toList());
  }

  @Test
  void longRunsTakeLinearTime() {
    String hyphens = "a-".repeat(200_000);
    String dots = "a.".repeat(200_000);
    String marks = "@_".repeat(200_000);
    String quotes = "\" . ".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String text : List.of(hyphens, dots, marks, quotes)) {
            List<Token> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
            assertThat(SentenceSplitter.sentences(text, tokens)).isNotEmpty();
          }
        });
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Tokenizer.isSpace(text.charAt(i))).isTrue();
    }
  }

  private static List<String> surfaces(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream()
        .map(t -> t.span().in(text).replace(" ", ""))
        .toList();
  }
}
