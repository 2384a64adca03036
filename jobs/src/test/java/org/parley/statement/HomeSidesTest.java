package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.codebook.Membership;
import org.parley.codebook.Role;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.date.DateMethod;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;
import org.parley.mention.MentionFinder;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/** Transcripts that call their speakers by office. */
class HomeSidesTest {

  private static final LocalDate DAY = LocalDate.of(2012, 5, 1);

  private final Codebook codebook =
      new Codebook(
          Map.of(
              "norland", actor("norland", ActorKind.STATE, "norland"),
              "sudland", actor("sudland", ActorKind.STATE, "sudland"),
              "holt", actor("holt", ActorKind.PERSON, "norland"),
              "reed", actor("reed", ActorKind.PERSON, "sudland"),
              "berg", actor("berg", ActorKind.PERSON, "norland")),
          List.of(
              new Alias("norland", "Norland", AliasForm.NAME, false, false),
              new Alias("sudland", "Sudland", AliasForm.NAME, false, false),
              new Alias("reed", "Ida Reed", AliasForm.NAME, false, false),
              new Alias("berg", "Berg", AliasForm.SURNAME, true, true)),
          List.of(
              role("president", "holt", "norland", 2010, 2014),
              role("president", "reed", "sudland", 2010, 2014),
              role("press secretary", "berg", "norland", 2013, 2014)),
          List.of(),
          List.of(),
          List.of(),
          "");

  @Test
  void thePresidentIsThatOfTheStateNamedMost() {
    assertThat(speakers("Norland and Norland, Norland, Norland and Norland. Sudland too."))
        .startsWith("holt");
  }

  @Test
  void thePresidentWhoIsSpokenOfDoesNotSpeak() {
    String sudland =
        "Sudland and Sudland, Sudland, Sudland, Sudland and Sudland. Ida Reed is ill. ";
    assertThat(speakers(sudland + "Norland and Norland, Norland, Norland and Norland."))
        .startsWith("holt");
  }

  @Test
  void theOfficeIsNoName() {
    assertThat(
            speakers(
                "Norland and Norland, Norland. The President of Norland leads Norland, Norland."))
        .startsWith("holt");
  }

  @Test
  void fewWordsDoNotSayWhosePresidentItIs() {
    assertThat(speakers("Norland is a fine place.")).startsWith("");
  }

  @Test
  void aLabelOfSomebodyLaterInOfficeSaysWhoseTranscriptItIs() {
    assertThat(speakers("Norland is a fine place.\nMR. BERG: So it is.\nMR. BERG: It is."))
        .startsWith("holt", "berg", "berg");
  }

  private List<String> speakers(String answer) {
    String text = "THE PRESIDENT: " + answer + "\nQ Thanks.\nTHE PRESIDENT: Good.";
    Document document = new Document("d", "", text, Metadata.NONE);
    Layout layout = Layouts.of(text);
    DocumentDate date =
        new DocumentDate(DateInterval.day(DAY), DAY, DateMethod.METADATA, List.of());
    MentionFinder finder = new MentionFinder(codebook);
    List<Mention> mentions = finder.find(finder.runs(document, layout), date.interval());
    List<String> speakers = new ArrayList<>();
    for (Statement s : new StatementExtractor(codebook).extract(document, layout, date, mentions)) {
      speakers.add(String.join("; ", s.speakerIds()));
    }
    return speakers;
  }

  private static Actor actor(String id, ActorKind kind, String side) {
    return new Actor(id, id, kind, Gender.NONE, List.of(new Membership(side, Validity.ALWAYS)), "");
  }

  private static Role role(String office, String actor, String of, int from, int to) {
    Validity term = new Validity(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
    return new Role(of + "_" + office, office, actor, term, false, of, office);
  }
}
