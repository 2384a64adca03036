package org.parley.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.date.OfficeTitle;
import org.parley.text.Zone;

class MentionFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(MentionCases.codebook());

  static Stream<MentionCases.Case> cases() throws IOException {
    Stream.Builder<MentionCases.Case> cases = Stream.builder();
    for (String file :
        List.of("names.txt", "surnames.txt", "titles.txt", "roles.txt", "metonyms.txt")) {
      MentionCases.read(file).forEach(cases);
    }
    return cases.build();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheCaseSays(MentionCases.Case given) {
    Document document = MentionCases.document(given.text());
    Layout layout = MentionCases.layout(given.text(), given.zone());
    assertThat(
            FINDER.find(FINDER.runs(document, layout), given.date()).stream()
                .map(MentionCases::line))
        .containsExactlyElementsOf(given.expected());
  }

  @Test
  void ambiguousMentionsListTheirCandidates() {
    assertThat(find("Clinton spoke.").get(0).candidates())
        .containsExactly("hillary_clinton", "bill_clinton");
  }

  @Test
  void officeTitlesComeWithTheTermsOfTheirHolder() {
    String text =
        "President Putin met former US President Bill Clinton and Kerry. The US secretary of state"
            + " smiled. John Kerry left.";
    List<OfficeTitle> titles = FINDER.officeTitles(runs(text));
    assertThat(titles)
        .extracting(OfficeTitle::surface)
        .containsExactly("President Putin", "US secretary of state");
    assertThat(titles.get(0).terms())
        .extracting(v -> v.from().toString())
        .containsExactly("2000-05-07", "2012-05-07");
    assertThat(titles.get(1).actorId()).isEqualTo("kerry");
  }

  @Test
  void unknownNamesAreListedWithTheirReason() {
    String text =
        "French President Gaston Dubois met Anna Petrova of the Danish Refugee Fund. Zorin said in"
            + " March that OCHA had left Qamishlo. Near Qamishlo nobody spoke to Kerry in New York.";
    List<Mention> mentions = find(text);
    List<UnknownName> names = FINDER.unknownNames(runs(text), mentions);
    assertThat(names)
        .extracting(n -> n.name() + ": " + n.why())
        .containsExactly(
            "Gaston Dubois: title",
            "Anna Petrova: full name",
            "Danish Refugee Fund: full name",
            "Zorin: cue verb",
            "OCHA: capitalised",
            "Qamishlo: capitalised",
            "Qamishlo: capitalised");
  }

  @Property(tries = 300)
  void anyTextIsReadAndEverySpanIsFaithful(@ForAll @StringLength(max = 200) String noise) {
    String text = "Kerry" + noise + " Foreign Minister of " + noise + "Russia's al-" + noise;
    NameRuns runs = runs(text);
    List<Mention> mentions = FINDER.find(runs, null);
    for (Mention mention : mentions) {
      assertThat(mention.span().in(text)).isEqualTo(mention.surface());
    }
    FINDER.officeTitles(runs);
    for (UnknownName name : FINDER.unknownNames(runs, mentions)) {
      assertThat(name.span().in(text)).isEqualTo(name.name());
    }
  }

  @Test
  void aSentenceThatNeverEndsIsReadInLinearTime() {
    String text =
        "Kerry, Syria, the US president and Moscow of the former Assad regime, ".repeat(4000);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(find(text)).hasSizeGreaterThan(20_000));
  }

  private static List<Mention> find(String text) {
    return FINDER.find(runs(text), null);
  }

  private static NameRuns runs(String text) {
    return FINDER.runs(MentionCases.document(text), MentionCases.layout(text, Zone.BODY));
  }
}
