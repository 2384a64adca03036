package org.parley.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.codebook.Membership;
import org.parley.codebook.Role;
import org.parley.corpus.Cleaner;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

class DisputedTitlesTest {

  private static final DateInterval DAY = DateInterval.day(LocalDate.of(2011, 5, 3));

  private final Codebook codebook =
      new Codebook(
          Map.of(
              "norland", actor("norland", "Norland", ActorKind.STATE, "norland"),
              "sudland", actor("sudland", "Sudland", ActorKind.STATE, "sudland"),
              "holt", actor("holt", "Ada Holt", ActorKind.PERSON, "norland"),
              "berg", actor("berg", "Carl Berg", ActorKind.PERSON, "norland"),
              "reed", actor("reed", "Ida Reed", ActorKind.PERSON, "norland"),
              "lund", actor("lund", "Nils Lund", ActorKind.PERSON, "sudland")),
          List.of(
              new Alias("norland", "Norland", AliasForm.NAME, false, false),
              new Alias("sudland", "Sudland", AliasForm.NAME, false, false),
              new Alias("holt", "Ada Holt", AliasForm.NAME, false, false),
              new Alias("holt", "Holt", AliasForm.SURNAME, true, false),
              new Alias("berg", "Carl Berg", AliasForm.NAME, false, false),
              new Alias("berg", "Berg", AliasForm.SURNAME, true, false),
              new Alias("reed", "Ida Reed", AliasForm.NAME, false, false),
              new Alias("lund", "Nils Lund", AliasForm.NAME, false, false)),
          List.of(role("reed", 2004, 2009), role("berg", 2009, 2013), role("holt", 2013, 2016)),
          List.of(),
          List.of(),
          List.of(),
          "");

  @Test
  void aTitleThatItsBearerGetsLaterIsNotedWithWhatTheCodebookHas() {
    String text = "Norland's foreign minister Ada Holt said so.";
    List<UnknownName> titles = disputed(text, DAY);
    assertThat(titles).extracting(UnknownName::name).containsExactly("Ada Holt, foreign minister");
    assertThat(titles.get(0).isDisputedTitle()).isTrue();
    assertThat(titles.get(0).span().in(text)).isEqualTo("Norland's foreign minister Ada Holt");
    assertThat(titles.get(0).note())
        .isEqualTo(
            "2011-05-03: the codebook has Carl Berg 2009-01-01..2012-12-31 in the office, and Ada"
                + " Holt 2013-01-01..2015-12-31 (norland_foreign_minister)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland's foreign minister Ada Holt arrived.",
        "Ada Holt came late. Foreign Minister Holt was tired.",
        "Norland's foreign minister Ida Reed arrived.",
      })
  void someTitlesAreAtOddsWithTheCodebook(String text) {
    assertThat(disputed(text, DAY)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland's foreign minister Carl Berg arrived.",
        "Norland's future foreign minister Ada Holt arrived.",
        "Norland's former foreign minister Ida Reed arrived.",
        "Norland's deputy foreign minister Ada Holt arrived.",
        "Then Norland's foreign minister Ida Reed arrived.",
        "In 2007 Norland's foreign minister Ida Reed arrived.",
        "After the fall of Norland's foreign minister Ida Reed the others arrived.",
        "Norland's foreign minister Ida Reed was followed by Carl Berg.",
        "Ida Reed came. Foreign Minister Ida Reed was tired.",
        "Who wants a Foreign Minister Ada Holt?",
        "Foreign Minister Ada Holt? Not yet.",
        "Norland's foreign minister Nils Lund arrived.",
        "Ada Holt arrived.",
      })
  void othersAreNot(String text) {
    assertThat(disputed(text, DAY)).isEmpty();
  }

  @Test
  void aPersonOfTheStateWhoNeverHeldTheOfficeIsNoted() {
    Role president =
        new Role(
            "norland_president",
            "president",
            "lund",
            term(2009, 2013),
            false,
            "norland",
            "president");
    Codebook more =
        new Codebook(
            codebook.actors(),
            codebook.aliases(),
            List.of(role("holt", 2013, 2016), president),
            List.of(),
            List.of(),
            List.of(),
            "");
    assertThat(disputed("Norland's president Carl Berg arrived.", DAY, more))
        .extracting(UnknownName::name)
        .containsExactly("Carl Berg, president");
  }

  @Test
  void datesNearTheHandOverOrWiderThanAMonthSayNothing() {
    String text = "Norland's foreign minister Ada Holt arrived.";
    assertThat(disputed(text, DateInterval.day(LocalDate.of(2012, 11, 20)))).isEmpty();
    assertThat(disputed(text, DateInterval.year(2011))).isEmpty();
    assertThat(disputed(text, null)).isEmpty();
    assertThat(disputed(text, DateInterval.month(YearMonth.of(2011, 5)))).hasSize(1);
  }

  private List<UnknownName> disputed(String text, DateInterval date) {
    return disputed(text, date, codebook);
  }

  private static List<UnknownName> disputed(String text, DateInterval date, Codebook codebook) {
    Document document = new Document("d", "", text, Metadata.NONE);
    MentionFinder finder = new MentionFinder(codebook);
    NameRuns runs = finder.runs(document, new Cleaner(List.of()).layout(document));
    return finder.read(runs, date).disputedTitles();
  }

  private static Actor actor(String id, String name, ActorKind kind, String side) {
    return new Actor(
        id, name, kind, Gender.NONE, List.of(new Membership(side, Validity.ALWAYS)), "");
  }

  private static Role role(String actor, int from, int to) {
    return new Role(
        "norland_foreign_minister",
        "foreign minister",
        actor,
        term(from, to),
        false,
        "norland",
        "foreign minister");
  }

  private static Validity term(int from, int to) {
    return new Validity(LocalDate.of(from, 1, 1), LocalDate.of(to - 1, 12, 31));
  }
}
