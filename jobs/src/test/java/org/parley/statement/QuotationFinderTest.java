package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.Tokenizer;

class QuotationFinderTest {

  private static List<String> quotations(String text, QuotationFinder.Before before) {
    List<Token> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
    return QuotationFinder.find(text, tokens, before).stream()
        .map(q -> text.substring(tokens.get(q.first()).start(), tokens.get(q.last()).end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“No,” he said.|No,",
        "\"No,\" he said, \"never.\"|No,;never.",
        "``No,'' he said.|No,",
        "''No,'' he said.|No,",
        "He said: ‘We go.’ Then he left.|We go.",
        "He said: 'We go.' Then he left.|We go.",
        "“They called it ‘peace’ then,” she said.|They called it ‘peace’ then,",
        "The rebels’ aims and the allies’ aims differ.|",
        "The rebels' aims and Assad's aims differ.|",
        "It isn't over, and the '90s are gone.|",
        "It is 'over' for the rebels' allies.|over",
        "“The rebels’ aims,” he said.|The rebels’ aims,",
        "«Non», dit-il.|Non",
        "He said no.” The rest is silence.|",
        "“A first. “A second,” he said.|A first.;A second,",
        "“He said “never” to me,” she said.|He said “never” to me,",
        "“Never ends here|Never ends here",
        "“It has ended, “she said.|It has ended,",
        "“It has ended “, she said.|It has ended",
        "“It has ended, “said the envoy, 40, on Monday. “It has.”|It has ended,;It has.",
        "“It had ended. “And she said we could go,” he said.|It had ended.;And she said we could go,",
        "“It has ended. “|It has ended.",
        "It has ended,” the envoy said.|It has ended,",
        "He left. It has ended,” the envoy said.|",
        "a 5\" pipe|",
      })
  void pairsMarks(String text, String expected) {
    List<String> found = expected == null ? List.of() : List.of(expected.split(";", -1));
    assertThat(quotations(text, QuotationFinder.Before.CLOSED)).isEqualTo(found);
  }

  @Test
  void goesOnFromTheParagraphBefore() {
    assertThat(quotations("and so on,” he said.", QuotationFinder.Before.OPEN))
        .containsExactly("and so on,");
    assertThat(quotations("“And so on,” he said.", QuotationFinder.Before.OPEN))
        .containsExactly("And so on,");
    assertThat(quotations("and so on, “an envoy said.", QuotationFinder.Before.OPENED))
        .containsExactly("and so on,");
    assertThat(quotations("and so on. “", QuotationFinder.Before.OPENED))
        .containsExactly("and so on.");
  }

  @Test
  void standsWithinOneOfOtherParagraphs() {
    assertThat(quotations("And so on.", QuotationFinder.Before.BEYOND))
        .containsExactly("And so on.");
    assertThat(quotations("And so on.", QuotationFinder.Before.CLOSED)).isEmpty();
  }
}
