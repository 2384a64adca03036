package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void numbersAreGivenInOrderOfArrivalAndKept() {
    Names names = new Names();
    assertThat(names.number("Hague")).isZero();
    assertThat(names.number("Lavrov")).isEqualTo(1);
    assertThat(names.number("Hague")).isZero();
    assertThat(names.find("Lavrov")).isEqualTo(1);
    assertThat(names.find("Kerry")).isEqualTo(-1);
    assertThat(names.all()).containsExactly("Hague", "Lavrov");
  }

  @Test
  void manyNamesKeepTheirNumbersWhileTheTableGrows() {
    List<String> many =
        new ArrayList<>(IntStream.range(0, 5_000).mapToObj(i -> "actor-" + i).toList());
    Collections.shuffle(many, new Random(7));
    Names names = new Names();
    many.forEach(names::number);
    assertThat(IntStream.range(0, many.size()))
        .allMatch(i -> names.find(many.get(i)) == i && names.name(i).equals(many.get(i)));
    assertThat(names.size()).isEqualTo(5_000);
  }

  @Test
  void namesOfOneHashAreToldApart() {
    Names names = new Names();
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(List.of(names.number("Aa"), names.number("BB"), names.number("Aa")))
        .containsExactly(0, 1, 0);
  }

  @Test
  void ranksFollowTheAlphabet() {
    Names names = new Names();
    List.of("Kerry", "Assad", "Lavrov").forEach(names::number);
    assertThat(names.ranks()).containsExactly(1, 0, 2);
  }
}
