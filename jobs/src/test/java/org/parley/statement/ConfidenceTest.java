package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.codebook.Gender;
import org.parley.text.Span;

class ConfidenceTest {

  private static final Speaker NAMED =
      new Speaker(
          List.of("x"), new Span(0, 1), SpeakerForm.NAME, "", Speaker.Kind.PERSON, Gender.NONE, 1);

  private static Draft draft(Rule rule) {
    return new Draft(null, rule, null, null, null);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAProbability(Rule rule) {
    assertThat(Confidence.of(draft(rule), NAMED)).isBetween(0.01, 0.99);
    assertThat(Confidence.of(draft(rule), Speaker.NONE)).isBetween(0.01, 0.99);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aReportWithinAReportIsLessSure(Rule rule) {
    Draft inner = draft(rule);
    inner.within(draft(Rule.CUE_THEN_THAT));
    assertThat(Confidence.of(inner, NAMED)).isLessThan(Confidence.of(draft(rule), NAMED));
  }
}
