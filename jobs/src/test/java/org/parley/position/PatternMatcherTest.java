package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.statement.StatementType;

class PatternMatcherTest {

  private static final Map<String, List<String>> LISTS =
      Map.of("leave", List.of("leave", "step (down | aside)"), "exit", List.of("<leave> power"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        // words by base form, or just as printed when the pattern has an inflected form
        "stay~He stayed there.~stayed",
        "stayed~He stays there.~",
        "go~They went home.~went",
        "talks~The talk was long.~",
        "negotia*~A negotiated end.~negotiated",
        // order, gaps, options, alternatives
        "must go~It must go.~must go",
        "must go~Go he must.~",
        "must ..2 go~He must in time go.~must in time go",
        "must ..1 go~He must in due time go.~",
        "step (down | aside)~They stepped aside.~stepped aside",
        "no? role~The role is his.~role",
        // lists, and lists within lists
        "must <exit>~He must leave power.~must leave power",
        "must <leave>~He must leave.~must leave",
        // adverbs and negations are passed over
        "must go~It must now quickly go.~must now quickly go",
        "must go~It must not go.~must not go",
        // a gap does not reach over a new subject
        "he ..5 go~He waits but others go.~",
        // what must not follow
        "go !to~They go to Rome.~",
        "go !to~They go home.~go",
        // edges
        "^ no~No talks.~No",
        "talks $~No talks.~talks",
        // contractions and compounds
        "do not~They don't know.~don't",
        "can not~It cannot be.~cannot",
        "no-fly zone~A no-fly zone was set.~no-fly zone",
        "back rome~Rome-backed forces back Rome.~back Rome",
      })
  void matches(String pattern, String text, String expected) throws PatternSyntaxError {
    assertThat(find(pattern, text)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void anActorIsMatchedByNameAndPronoun() throws PatternSyntaxError {
    assertThat(find("@bashar_assad must go", "Bashar al-Assad must go, but he must go later."))
        .containsExactly("Bashar al-Assad must go", "Assad must go", "he must go");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "must (go|A '(' is not closed.",
        "must go)|')' has no beginning.",
        "|Words are missing",
        "(a )( )|Words are missing",
        "<stay>|There is no list 'stay' under 'phrases'. Known are exit, leave.",
        "<leave|A '<' is not closed.",
        "..0|'..0' is no gap. Write '..' and a number from 1 to 20.",
        "..x|'..x' is no gap.",
        "? go|'?' stands first.",
        "go !|'!' stands last.",
        "@ go|'@' has no actor.",
        "Assad's|is no word.",
      })
  void mistakesAreTold(String pattern, String message) {
    assertThatThrownBy(() -> new PatternParser(LISTS).parse(pattern == null ? "" : pattern))
        .isInstanceOf(PatternSyntaxError.class)
        .hasMessageContaining(message);
  }

  @Test
  void aListThatHoldsItselfIsTold() {
    PatternParser parser = new PatternParser(Map.of("a", List.of("go <b>"), "b", List.of("<a>")));
    assertThatThrownBy(() -> parser.parse("<a>")).hasMessageContaining("holds itself");
  }

  private static List<String> find(String pattern, String text) throws PatternSyntaxError {
    SampleClause clause = new SampleClause(text);
    return clause.matcher().find(new PatternParser(LISTS).parse(pattern)).stream()
        .map(clause::text)
        .toList();
  }

  /** The first sentence of a text as one clause. */
  private record SampleClause(String source) {

    PatternMatcher matcher() {
      return new PatternMatcher(clause());
    }

    Clause clause() {
      return new PositionFixture(source)
          .says("merkel", StatementType.DIRECT, "", source)
          .clauses()
          .get(0);
    }

    String text(Match match) {
      Clause clause = clause();
      int from = clause.word(match.from()).span().start();
      int to = clause.word(match.to() - 1).span().end();
      return source.substring(from, to).replace(",", "");
    }
  }
}
