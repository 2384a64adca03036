package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;

class CleanerTest {

  private static final String STORY =
      "The envoy told reporters in Amman that both delegations had accepted the draft.";
  private static final String MORE =
      "Neither delegation would say when its experts might meet for a second round.";

  @Test
  void dividesAtEveryKindOfLineBreak() {
    assertThat(
            zones(
                "A first line here.\r\nA second.\rA third.\u2028A fourth.\u2029 \u00A0\n\nA fifth."))
        .hasSize(5);
  }

  @Test
  void keepsTheTitleAndTheStory() {
    assertThat(zones("Envoy says draft accepted\n\n" + STORY + "\n\n" + MORE))
        .containsExactly("headline", "body", "body");
  }

  @Test
  void aLongFirstSentenceIsNoTitle() {
    assertThat(zones(STORY + "\n" + MORE)).containsExactly("body", "body");
  }

  @Test
  void aDocumentOfOneLineIsStory() {
    assertThat(zones("Related: what the envoy said about the talks")).containsExactly("body");
    assertThat(zones("Rebels take the airport")).containsExactly("body");
  }

  @Test
  void theGivenTitleIsATitleWhateverItEndsWith() {
    Document document =
        new Document(
            "a",
            "a",
            "Envoy says it is done.\n" + STORY,
            new Metadata(null, "", "Envoy says it is done", ""));
    assertThat(labels(new Cleaner(List.of()).layout(document))).containsExactly("headline", "body");
  }

  @Test
  void theSecondCopyOfATitleIsBoilerplate() {
    assertThat(zones("Envoy says draft accepted\n\nEnvoy says draft accepted\n\n" + STORY))
        .containsExactly("headline", "boilerplate: repeated", "body");
  }

  @Test
  void theSecondCopyOfAParagraphIsBoilerplate() {
    assertThat(zones(STORY + "\n\n" + MORE + "\n\n" + STORY))
        .containsExactly("body", "body", "boilerplate: repeated");
  }

  @Test
  void aVideoBoxAboveTheStory() {
    assertThat(
            zones(
                "camp fire amman _000042.jpg\nSmoke over the camp\n01:22 - Source: CNN\n\n"
                    + STORY
                    + "\n"
                    + MORE))
        .containsExactly(
            "boilerplate: image name",
            "boilerplate: title of a video",
            "boilerplate: time code",
            "body",
            "body");
  }

  @Test
  void highlightsEndAtTheDateline() {
    assertThat(
            zones(
                "Story highlights\n\nEnvoy: the draft is accepted\n\nRebels deny any contact\n\n"
                    + "Amman CNN  —\n\n"
                    + STORY))
        .containsExactly(
            "highlights: heading of highlights",
            "highlights: point under the heading of highlights",
            "highlights: point under the heading of highlights",
            "body",
            "body");
  }

  @Test
  void highlightsEndAtTheFirstWholeSentence() {
    assertThat(zones("Story highlights\nDraft is accepted\n" + STORY + "\n" + MORE))
        .containsExactly(
            "highlights: heading of highlights",
            "highlights: point under the heading of highlights",
            "body",
            "body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHOTO: The envoy and the minister at the airport",
        "The envoy shakes hands with the minister. (AP Photo/Jane Doe)",
        "The envoy (L) and the minister (R) shake hands in Amman",
        "FILE - In this May picture the envoy leaves the palace.",
        "Jane Doe/Getty Images",
      })
  void captions(String line) {
    assertThat(zones(line + "\n\n" + STORY + "\n\n" + MORE).get(0)).startsWith("caption");
    assertThat(zones(STORY + "\n\n" + line + "\n\n" + MORE).get(1)).startsWith("caption");
  }

  @Test
  void aSenatorsPartyIsNoPlaceInAPicture() {
    assertThat(
            zones(
                STORY
                    + "\nSen. Jane Doe (R) and Rep. John Roe (D) objected to the draft on Monday."))
        .containsExactly("body", "body");
  }

  @Test
  void theLineOnACreditIsItsCaption() {
    assertThat(
            zones(
                "The envoy leaves the palace in Amman, Jordan, on Monday.\n(AFP PHOTO / Jane Doe)\n\n"
                    + STORY
                    + "\n\n"
                    + MORE))
        .last()
        .isEqualTo("body");
    assertThat(
            zones(
                STORY
                    + "\n\nThe envoy leaves the palace in Amman, Jordan, on Monday.\n(AFP PHOTO / Jane Doe)\n\n"
                    + MORE))
        .containsExactly(
            "body", "caption: stands on its credit", "caption: caption with credit", "body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Envoy under fire",
        "RELATED: Who is the envoy?",
        "undefined",
        "Advertisement",
        "Follow Jane Doe on Twitter @janedoe",
        "(Reporting by Jane Doe; Editing by John Roe)",
        "Copyright 2015 The Herald. All rights reserved.",
        "___",
        "Envoy's plan isn't working anymore",
        "Rebels: Shells fell 'like hail' on the camp",
        "The last tailor of Aleppo, and how he survived",
      })
  void boilerplateBetweenParagraphs(String line) {
    assertThat(zones(STORY + "\n\n" + line + "\n\n" + MORE).get(1)).startsWith("boilerplate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Border crossings",
        "Questions to answer",
        "‘Safe zone’ in the north",
        "WARY OF FOREIGN HELP",
        "REBELS DISLIKE FEDERAL PLAN",
        "Vienna process",
      })
  void crossHeadsBetweenParagraphs(String line) {
    assertThat(zones(STORY + "\n\n" + line + "\n\n" + MORE).get(1)).isEqualTo("headline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He asked for one more week",
        "“We never asked for money”",
        "The envoy added:",
        "“It is over,” the envoy said",
        "the envoy left without a word",
        "Envoy tells the rebels that their silence over the fate of the missing cannot last for ever",
        "pic.twitter.com/abc Rebels enter the town",
        "- Two convoys are waiting",
        "And the envoy is not doing so well –",
        "This is what the envoy “never would",
        "@envoy is this true",
      })
  void whatMayBeStoryIsStory(String line) {
    assertThat(zones(STORY + "\n\n" + line + "\n\n" + MORE).get(1)).isEqualTo("body");
  }

  @Test
  void aLinkIsSetApart() {
    assertThat(zones(STORY + "\nEnvoy's plan isn't working anymore\n" + MORE)).containsOnly("body");
  }

  @Test
  void aCreditIsShort() {
    assertThat(
            zones(
                STORY
                    + "\nPhotograph: Jane Doe The envoy left Amman on Monday for talks with the rebels"
                    + " in the north, his office said.\n"
                    + MORE))
        .containsOnly("body");
  }

  @Test
  void aListIsStory() {
    assertThat(
            zones(STORY + "\nRice sugar flour\nMedicine kits\nBlankets for winter\nTents\n" + MORE))
        .containsOnly("body");
  }

  @Test
  void transcripts() {
    assertThat(
            zones(
                """
                THE WHITE HOUSE
                Office of the Press Secretary
                Press Briefing by the Spokesman
                James S. Brady Press Briefing Room
                10:15 A.M. EST
                MR. DOE: Good morning, everybody.
                Q Any word on the envoy
                MR. DOE: No
                Q Thank you
                MR. DOE: Thank you.
                END
                """))
        .containsExactly(
            "boilerplate: transcript header",
            "boilerplate: transcript header",
            "headline",
            "boilerplate: transcript header",
            "boilerplate: time of day",
            "body",
            "body",
            "body",
            "body",
            "body",
            "boilerplate: transcript header");
  }

  @Test
  void theUsersOwnPatternsWin() {
    Document document =
        new Document("a", "a", STORY + "\nMore on the Amman desk's blog\n" + MORE, Metadata.NONE);
    Layout layout = new Cleaner(List.of("More on the * blog")).layout(document);
    assertThat(labels(layout))
        .containsExactly("body", "boilerplate: ignore.txt: More on the * blog", "body");
  }

  @Property
  void everyPassageIsInTheLedgerOrCounted(@ForAll String text) {
    Layout layout = new Cleaner(List.of()).layout(new Document("a", "a", text, Metadata.NONE));
    int end = 0;
    for (Paragraph paragraph : layout.paragraphs()) {
      assertThat(isBlank(text, end, paragraph.span().start())).isTrue();
      assertThat(paragraph.sentences()).isNotEmpty();
      end = paragraph.span().end();
    }
    assertThat(isBlank(text, end, text.length())).isTrue();
    long uncounted = layout.paragraphs().stream().filter(p -> !p.zone().isCounted()).count();
    assertThat(layout.exclusions()).hasSize((int) uncounted);
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> Tokenizer.isSpace((char) c));
  }

  private static List<String> zones(String text) {
    return labels(new Cleaner(List.of()).layout(new Document("a", "a", text, Metadata.NONE)));
  }

  private static List<String> labels(Layout layout) {
    List<String> labels = new ArrayList<>();
    int excluded = 0;
    for (Paragraph paragraph : layout.paragraphs()) {
      Zone zone = paragraph.zone();
      String reason = "";
      if (!zone.isCounted()) {
        Exclusion exclusion = layout.exclusions().get(excluded++);
        assertThat(exclusion.span()).isEqualTo(paragraph.span());
        reason = ": " + exclusion.reason();
      }
      for (Sentence sentence : paragraph.sentences()) {
        assertThat(paragraph.span().contains(sentence.span())).isTrue();
      }
      labels.add(zone.label() + reason);
    }
    assertThat(layout.exclusions()).hasSize(excluded);
    return labels;
  }
}
