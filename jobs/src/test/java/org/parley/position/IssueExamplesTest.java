package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.codebook.Issue;
import org.parley.codebook.LevelCue;
import org.parley.statement.StatementType;

/** Every cue of the codebook that ships is shown by its own example. */
class IssueExamplesTest {

  static Stream<Arguments> cues() {
    return PositionFixture.issues().stream()
        .flatMap(issue -> issue.cues().stream().map(cue -> Arguments.of(issue.id(), cue.id())));
  }

  @Test
  void patternsAreSound() {
    assertThat(PatternCompiler.problems(PositionFixture.CODEBOOK)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void theExampleYieldsTheLevel(String issueId, String cueId) {
    LevelCue cue = cue(issueId, cueId);
    String speaker = cue.sides().isEmpty() ? "kerry" : cue.sides().get(0);
    PositionFixture fixture =
        new PositionFixture("So much for Ukraine, Iran and Syria.\n" + cue.example())
            .says(speaker, StatementType.DIRECT, "", cue.example());
    assertThat(fixture.rulesFound(issueId)).contains(cueId);
    List<Position> positions =
        fixture.read().stream().filter(p -> p.issueId().equals(issueId)).toList();
    assertThat(positions).as(cueId).hasSize(1);
    assertThat(positions.get(0).level()).as(cueId).isEqualTo(cue.level());
    assertThat(positions.get(0).holderId()).isEqualTo(speaker);
  }

  private static LevelCue cue(String issueId, String cueId) {
    for (Issue issue : PositionFixture.issues()) {
      for (LevelCue cue : issue.cues()) {
        if (issue.id().equals(issueId) && cue.id().equals(cueId)) {
          return cue;
        }
      }
    }
    throw new IllegalArgumentException(issueId + " " + cueId);
  }
}
