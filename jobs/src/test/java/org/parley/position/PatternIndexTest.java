package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.parley.text.Span;

class PatternIndexTest {

  private static final List<String> PATTERNS =
      List.of(
          "must go",
          "(must | should) ..3 (leave | go | step down)",
          "~no regime change",
          "negotiat* with @assad",
          "no (role | place) for? @assad",
          "(@assad | he) ..2 !never go",
          "accept? talk",
          "(nothing | no talk)");

  private static final List<Pattern> COMPILED = compile();
  private static final PatternKeys KEYS = new PatternKeys(COMPILED);
  private static final PatternIndex INDEX = new PatternIndex(COMPILED, KEYS);

  private static List<Pattern> compile() {
    List<Pattern> compiled = new ArrayList<>();
    for (String pattern : PATTERNS) {
      try {
        compiled.add(new PatternParser(Map.of()).parse(pattern));
      } catch (PatternSyntaxError e) {
        throw new IllegalStateException(pattern, e);
      }
    }
    return List.copyOf(compiled);
  }

  private static Clause clause(List<String> forms, boolean named) {
    List<Clause.Word> words = new ArrayList<>();
    int start = 0;
    for (String form : forms) {
      words.add(new Clause.Word(form, new Span(start, start + form.length()), false, false, true));
      start += form.length() + 1;
    }
    Clause clause = new Clause(words, List.of(), false, 0);
    if (named) {
      clause.refer("assad", forms.size() - 1, forms.size());
    }
    return clause;
  }

  @Property
  void whatMatchesIsACandidate(@ForAll("clauses") Tuple2<List<String>, Boolean> drawn) {
    Clause clause = clause(drawn.get1(), drawn.get2());
    PatternMatcher matcher = new PatternMatcher(clause);
    BitSet candidates = INDEX.candidates(clause.keys(KEYS));
    for (int i = 0; i < COMPILED.size(); i++) {
      if (matcher.matches(COMPILED.get(i))) {
        assertThat(candidates.get(i)).as(PATTERNS.get(i)).isTrue();
        assertThat(INDEX.byWords(clause(drawn.get1(), false).keys(KEYS)).get(i)).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<Tuple2<List<String>, Boolean>> clauses() {
    Arbitrary<List<String>> forms =
        Arbitraries.of(
                "must",
                "should",
                "goes",
                "going",
                "gone",
                "leaving",
                "step",
                "down",
                "regime",
                "regimes",
                "change",
                "negotiating",
                "with",
                "no",
                "role",
                "for",
                "he",
                "never",
                "talks",
                "accepted",
                "nothing",
                "the",
                "assad")
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    return forms.flatMap(list -> Arbitraries.of(true, false).map(named -> Tuple.of(list, named)));
  }

  @Test
  void patternsThatLackAWordAreNoCandidates() {
    assertThat(candidates(List.of("they", "must", "stay"), false)).isEmpty();
    assertThat(candidates(List.of("he", "must", "go"), false))
        .containsExactly(
            "must go",
            "(must | should) ..3 (leave | go | step down)",
            "(@assad | he) ..2 !never go");
  }

  @Test
  void patternsThatNameAnActorWaitForHim() {
    assertThat(candidates(List.of("negotiate", "with", "damascus"), false)).isEmpty();
    assertThat(candidates(List.of("negotiate", "with", "damascus"), true))
        .containsExactly("negotiat* with @assad");
    BitSet words = clause(List.of("negotiate", "with", "him"), false).keys(KEYS);
    assertThat(INDEX.byWords(words).stream().mapToObj(PATTERNS::get))
        .containsExactly("negotiat* with @assad");
  }

  private static List<String> candidates(List<String> forms, boolean named) {
    BitSet found = INDEX.candidates(clause(forms, named).keys(KEYS));
    return found.stream().mapToObj(PATTERNS::get).toList();
  }
}
