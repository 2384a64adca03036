package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Role;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

class OfficeHoldersTest {

  private static final OfficeHolders HOLDERS =
      new OfficeHolders(
          new Codebook(
              Map.of(),
              List.of(
                  surname("a_holt", "Holt"), surname("b_holt", "Holt"), surname("reed", "Reed")),
              List.of(
                  role("a_holt", 2010, 2013), role("b_holt", 2013, 2016), role("reed", 2010, 2016)),
              List.of(),
              List.of(),
              List.of(),
              ""));

  private static Alias surname(String id, String text) {
    return new Alias(id, text, AliasForm.SURNAME, true, true);
  }

  private static Role role(String id, int from, int to) {
    Validity term = new Validity(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
    return new Role("secretary", "Secretary", id, term, false, "norland", "minister");
  }

  @Test
  void theHolderOfTheDayIsMeant() {
    assertThat(HOLDERS.holder("holt", DateInterval.year(2011))).contains("a_holt");
    assertThat(HOLDERS.holder("holt", DateInterval.year(2015))).contains("b_holt");
    assertThat(HOLDERS.holder("reed", DateInterval.year(2015))).contains("reed");
  }

  @Test
  void nobodyIsMeantWhenTwoHeldOfficeOrTheDayIsUnknown() {
    assertThat(HOLDERS.holder("holt", DateInterval.year(2013))).isEmpty();
    assertThat(HOLDERS.holder("reed", DateInterval.year(2017))).isEmpty();
    assertThat(HOLDERS.holder("reed", null)).isEmpty();
    assertThat(HOLDERS.holder("smith", DateInterval.year(2015))).isEmpty();
  }

  @Test
  void theOnlyBearerOfASurnameSpeaksForHisSideSomeYearsBeforeAndAfter() {
    assertThat(HOLDERS.formerOrLater("reed", DateInterval.year(2018))).contains("reed");
    assertThat(HOLDERS.formerOrLater("reed", DateInterval.year(2030))).isEmpty();
    assertThat(HOLDERS.formerOrLater("holt", DateInterval.year(2011))).isEmpty();
    assertThat(HOLDERS.formerOrLater("reed", null)).isEmpty();
  }

  @Test
  void anOfficeAloneIsThatOfTheSide() {
    DateInterval early = DateInterval.year(2009);
    assertThat(HOLDERS.ofSide("minister", "norland", early)).isEmpty();
    assertThat(HOLDERS.ofSide("minister", "norland", DateInterval.year(2011))).isEmpty();
    assertThat(HOLDERS.ofSide("minister", "sudland", DateInterval.year(2011))).isEmpty();
    assertThat(HOLDERS.ofSide("minister", "norland", null)).isEmpty();
  }
}
