package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read more:*|READ MORE: Truce holds|true",
        "Read more:*|Please read more: here|false",
        "*.jpg|camp _0001.JPG|true",
        "The post * appeared first on *|The post Truce appeared first on Herald|true",
        "The post * appeared first on *|The post Truce|false",
        "undefined|undefined|true",
        "undefined|undefined behaviour|false",
        "a*a|a|false",
        "a*a|aa|true",
        "a*b*c|acb|false",
        "Don't miss*|Don’t   miss this|true",
        "/^page \\d+ of \\d+$/|Page 2 of 12|true",
        "/^page \\d+ of \\d+$/|on page 2 of 12|false",
        "/promoted? by/|Promoted by a bank|true",
      })
  void matchesWholeLinesWhateverTheirCaseAndMarks(String pattern, String line, boolean matches) {
    assertThat(LinePattern.parse(pattern).matches(LinePattern.normal(line))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "undefined|undefined.|true",
        "*.jpg|camp.jpg.|true",
        "*appeared in*Herald|It appeared in the Herald.|true",
        "a*a|aa.|true",
        "a*a|a.|false",
        "*end.|the end.|false",
        "/^undefined$/|undefined.|true",
      })
  void whatStandsBehindTheEndIsNotLookedAt(String pattern, String line, boolean matches) {
    String normal = LinePattern.normal(line);
    assertThat(LinePattern.parse(pattern).matches(normal, normal.length() - 1)).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "* *",
        "",
        "/(/",
        "/(a+)+$/",
        "/(a*)*b/",
        "/([a-z]+ ?){2,}x/",
        "/(a)\\1/",
        "/a*b*c*d*e/"
      })
  void refusesWhatMatchesEverythingOrTakesForEver(String pattern) {
    assertThatThrownBy(() -> LinePattern.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHardLineTakesNoTime() {
    LinePattern stars = LinePattern.parse("a*a*a*a*a*a*a*a*b");
    LinePattern regex = LinePattern.parse("/a.*a.*ab$/");
    String line = "a".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(stars.matches(line)).isFalse();
          assertThat(regex.matches(line)).isFalse();
        });
  }

  @Property
  void aLineWithoutStarsMatchesItself(@ForAll String line) {
    boolean usable =
        !LinePattern.normal(line).isBlank() && !line.contains("*") && !line.contains("/");
    assertThat(!usable || LinePattern.parse(line).matches(LinePattern.normal(line))).isTrue();
  }
}
