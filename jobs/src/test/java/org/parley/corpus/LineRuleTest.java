package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.text.Span;

class LineRuleTest {

  static List<LineRule> rules() {
    return LineRule.SHIPPED;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleMatchesItsExample(LineRule rule) {
    String example = rule.example();
    Line line = Line.of(example, 0, new Span(0, example.length()), false);
    assertThat(rule.matches(line, 1)).isTrue();
    assertThat(LineRule.candidates(line)).contains(rule);
  }
}
