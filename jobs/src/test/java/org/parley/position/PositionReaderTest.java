package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.statement.StatementType.DIRECT;
import static org.parley.statement.StatementType.INDIRECT;
import static org.parley.statement.StatementType.MIXED;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.statement.Layer;
import org.parley.statement.SpeakerForm;
import org.parley.time.DateInterval;

class PositionReaderTest {

  /** Speaker, issue, text of one statement, then holder and level of each row. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/cases/position/statements.csv", numLinesToSkip = 1, delimiter = ';')
  void oneStatement(String speaker, String issue, String text, String expected) {
    List<String> rows =
        new PositionFixture("So much for Ukraine, Iran and Syria.\n" + text)
            .says(speaker, DIRECT, "", text).read().stream()
                .filter(p -> p.issueId().equals(issue))
                .map(p -> p.holderId() + " " + p.level())
                .toList();
    assertThat(rows)
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", ", -1));
  }

  @Test
  void attributingWordsAreReadWithTheContent() {
    PositionFixture fixture =
        new PositionFixture("Washington has not called on Assad to step down so far.")
            .says("us", INDIRECT, "called on", "Assad to step down");
    assertThat(fixture.read()).extracting(Position::level).containsExactly(0);
    assertThat(fixture.read()).extracting(Position::modality).containsExactly("negated");
  }

  @Test
  void theHolderIsTheSubjectWhenSomebodyElseReports() {
    Position position =
        new PositionFixture("The Syrian opposition is insisting that Assad resign.")
            .says("kerry", DIRECT, "", "The Syrian opposition is insisting that Assad resign")
            .read()
            .get(0);
    assertThat(position.holderId()).isEqualTo("syria_opposition");
    assertThat(position.reportedBy()).isEqualTo("kerry");
    assertThat(position.layer()).isEqualTo(Layer.REPORTED);
    assertThat(position.level()).isEqualTo(-2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France said | Assad has to step down The minister opened a school",
        "France said | Assad has to step down National Post Lions draw a crowd",
      })
  void whatStandsBehindALostStopIsNotTheStatements(String before, String content) {
    PositionFixture fixture =
        new PositionFixture(before + " " + content + ".").says("france", INDIRECT, "said", content);
    Position position = fixture.read().get(0);
    assertThat(fixture.textOf(position.evidence())).isEqualTo("Assad has to step down");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hope had gone The minister said that Assad has to step down",
        "a school was opened BEIRUT (Reuters) - Syria's Assad has to step down",
      })
  void whatStandsBeforeALostStopIsNotTheStatementsEither(String content) {
    PositionFixture fixture =
        new PositionFixture("Assad must go and " + content + ", France said.")
            .says("france", INDIRECT, "", "Assad must go and " + content)
            .saidBehind("said");
    assertThat(fixture.read())
        .extracting(p -> fixture.textOf(p.evidence()))
        .allMatch(evidence -> !evidence.startsWith("Assad must go"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after a speech in The Hague that Assad has to step down",
        "Assad has to step down as The New Republic wrote",
        "in The Assad Years Assad has to step down",
        "it told Reuters that Assad has to step down",
      })
  void capitalsOfNamesEndNoSentence(String content) {
    PositionFixture fixture =
        new PositionFixture("France said " + content + ".")
            .says("france", INDIRECT, "said", content);
    assertThat(fixture.read()).hasSize(1);
  }

  @Test
  void nobodyIsReportedByNameWhomTheSentenceDoesNotName() {
    PositionFixture fixture =
        new PositionFixture("The president said that Assad will not step down.")
            .says("bashar_assad", INDIRECT, "said", "Assad will not step down")
            .named(SpeakerForm.ROLE);
    assertThat(fixture.read()).isEmpty();
  }

  @Test
  void aHolderOfTheSpeakersOwnSideIsNotReported() {
    Position position =
        new PositionFixture("Britain believes that Assad must go.")
            .says("hammond", DIRECT, "", "Britain believes that Assad must go")
            .read()
            .get(0);
    assertThat(position.holderId()).isEqualTo("uk");
    assertThat(position.reportedBy()).isEmpty();
    assertThat(position.layer()).isEqualTo(Layer.OWN_WORDS);
  }

  @Test
  void severalSpeakersHoldItEach() {
    assertThat(
            new PositionFixture("Assad must go.").says("us uk", DIRECT, "", "Assad must go").read())
        .extracting(Position::holderId)
        .containsExactly("uk", "us");
  }

  @Test
  void aQuotationOverParagraphsHoldsOnePositionInEach() {
    String first = "Assad must go";
    String second = "Assad should stay in power for a transition";
    PositionFixture fixture =
        new PositionFixture("\"" + first + ".\"\n\"" + second + ".\"\n")
            .says("kerry", DIRECT, "", first + ".\"\n\"" + second);
    assertThat(fixture.read())
        .extracting(p -> fixture.textOf(p.evidence()), Position::statement)
        .containsExactly(tuple(first, 0), tuple(second, 0));
  }

  @Test
  void whatANestedStatementSaysIsNotTheOuterSpeakers() {
    PositionFixture fixture =
        new PositionFixture("Kerry said that Lavrov told him that Assad should stay in power.")
            .says("kerry", INDIRECT, "said", "Lavrov told him that Assad should stay in power")
            .says("lavrov", INDIRECT, "told", "Assad should stay in power");
    assertThat(fixture.read()).extracting(Position::statement).containsExactly(1);
    assertThat(fixture.read()).extracting(Position::holderId).containsExactly("lavrov");
    assertThat(fixture.read()).extracting(Position::reportedBy).containsExactly("kerry");
  }

  @Test
  void anEllipticStatementInheritsTheTopicOfTheSameSpeaker() {
    String text = "Kerry said that Assad has to leave.\n\"It need not be on day one,\" he said.\n";
    PositionFixture fixture =
        new PositionFixture(text)
            .says("kerry", INDIRECT, "said", "Assad has to leave")
            .says("kerry", DIRECT, "", "It need not be on day one");
    assertThat(fixture.read()).extracting(Position::level).containsExactly(-2, -1);
    assertThat(fixture.read().get(1).confidence()).isLessThan(0.8);
  }

  @Test
  void itDoesNotInheritFromAnotherSpeakerOrFromAfar() {
    String text = "Hague said that Assad has to leave.\n\"It need not be on day one,\" he said.\n";
    PositionFixture other =
        new PositionFixture(text)
            .says("hague", INDIRECT, "said", "Assad has to leave")
            .says("kerry", DIRECT, "", "It need not be on day one");
    assertThat(other.read()).hasSize(1);
    String far =
        "Kerry said that Assad has to leave. A. B went. C came. D stood.\nIt need not be on day one.\n";
    PositionFixture later =
        new PositionFixture(far)
            .says("kerry", INDIRECT, "said", "Assad has to leave")
            .says("kerry", DIRECT, "", "It need not be on day one");
    assertThat(later.read()).hasSize(1);
  }

  @Test
  void aPronounStandsForWhomTheSentenceBeforeNames() {
    String text = "Nothing new was heard of Assad, Kerry admitted. \"He must go,\" Kerry said.";
    PositionFixture fixture = new PositionFixture(text).says("kerry", DIRECT, "", "He must go");
    assertThat(fixture.read()).extracting(Position::level).containsExactly(-2);
  }

  @Test
  void aSpeakerOutsideTheCodebookAndAJournalistGiveNoRow() {
    assertThat(new PositionFixture("Assad must go.").says("", DIRECT, "", "Assad must go").read())
        .isEmpty();
    assertThat(
            new PositionFixture("Assad must go.")
                .says("reuters", DIRECT, "", "Assad must go")
                .read())
        .isEmpty();
  }

  @Property(tries = 200)
  void anyTextIsReadWithoutException(@ForAll String noise) {
    String text =
        ("Assad must not " + noise + " go, we say.").replace('\n', ' ').replace('\r', ' ');
    PositionFixture fixture = new PositionFixture(text).says("kerry", DIRECT, "", text.strip());
    for (Position position : fixture.read()) {
      assertThat(position.evidence().end()).isLessThanOrEqualTo(text.length());
      assertThat(position.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aRecalledPositionHasItsOwnDate() {
    Position position =
        new PositionFixture("A year ago Lavrov was telling us that Assad should stay in power.")
            .says(
                "kerry",
                DIRECT,
                "",
                "A year ago Lavrov was telling us that Assad should stay in power")
            .read()
            .get(0);
    assertThat(position.layer()).isEqualTo(Layer.EARLIER);
    assertThat(position.date()).isEqualTo(DateInterval.year(2013));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Sunday Lavrov said that Assad should stay in power",
        "Lavrov has said since 2012 that Assad should stay in power",
        "Lavrov says that in 2012 Assad should stay in power"
      })
  void newsOfTheWeekAndLimitsAreNotRecalled(String content) {
    Position position =
        new PositionFixture("Of Syria. " + content + ".")
            .says("kerry", DIRECT, "", content)
            .read()
            .get(0);
    assertThat(position.layer()).isEqualTo(Layer.REPORTED);
    assertThat(position.date()).isEqualTo(DateInterval.day(LocalDate.of(2014, 1, 20)));
  }

  @Test
  void whatFollowsFromASuppositionIsNone() {
    String supposed =
        "If Iran refuses to talk about its nuclear work, much will change. And then we want"
            + " tougher sanctions on Iran over its nuclear work.";
    assertThat(new PositionFixture(supposed).says("kerry", DIRECT, "", supposed).read()).isEmpty();
    String told =
        "Iran refused to talk about its nuclear work. And then we want tougher sanctions on Iran"
            + " over its nuclear work.";
    assertThat(new PositionFixture(told).says("kerry", DIRECT, "", told).read())
        .extracting(Position::level)
        .containsExactly(-2);
  }

  @ParameterizedTest
  @CsvSource({
    "Nobody knows whether Russia, 0",
    "We shall see if Russia, 0",
    "We shall see that Russia, 1"
  })
  void whatSomebodyMayAgreeToIsNoPosition(String before, int rows) {
    String text = before + " will accept a ceasefire in Syria.";
    assertThat(
            new PositionFixture(text)
                .says("russia", INDIRECT, "accept", "a ceasefire in Syria")
                .by("Russia")
                .read())
        .hasSize(rows);
  }

  @Test
  void theMarkOfTheWholeSentenceMakesAQuestion() {
    assertThat(
            new PositionFixture("Did Kerry say that Assad must go?")
                .says("kerry", INDIRECT, "say", "Assad must go")
                .read())
        .isEmpty();
  }

  @Test
  void whoeverIsFoughtIsNotThey() {
    String text =
        "The leaders met in Syria on the fight against Islamic State. They insist that Assad go.";
    assertThat(
            new PositionFixture(text)
                .says("kerry", DIRECT, "", text.substring(0, text.length() - 1))
                .read())
        .extracting(Position::holderId)
        .doesNotContain("isil");
  }

  @Test
  void outsideTheMarksAPronounIsReported() {
    String text = "Lavrov came. Of Syria Obama said that he wants \"a buffer zone\" there.";
    assertThat(
            new PositionFixture(text)
                .says("obama", MIXED, "said", "he wants \"a buffer zone\" there")
                .read())
        .extracting(Position::holderId)
        .containsExactly("obama");
  }

  @Test
  void aCountryNamedAsAPlaceIsNotThey() {
    String text = "We spoke of the war in Ukraine. They want to keep the sanctions on Russia.";
    assertThat(new PositionFixture(text).says("kerry", DIRECT, "", text).read())
        .extracting(Position::holderId)
        .doesNotContain("ukraine");
  }
}
