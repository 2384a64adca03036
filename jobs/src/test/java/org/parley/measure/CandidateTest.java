package org.parley.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.annotate.UnknownNameRecord;

class CandidateTest {

  private static UnknownNameRecord name(String doc, int start, String name, String why) {
    return new UnknownNameRecord(
        doc, start, start + name.length(), name, why, doc + "@" + start, "");
  }

  @Test
  void spellingsThatFoldAlikeAreOneNameAndDocumentsAreCountedOnce() {
    Map<String, Candidate> first =
        Candidate.of(
            List.of(
                name("b", 5, "Ludmila Alexeyeva", "cue verb"),
                name("b", 90, "Ludmila Alexeyeva", "full name")));
    Map<String, Candidate> second =
        Candidate.of(List.of(name("a", 40, "LUDMILA ALEXEYEVA", "capitalised")));
    assertThat(first.keySet()).isEqualTo(second.keySet());
    CandidateRow row = second.get("ludmila alexeyeva").merge(first.get("ludmila alexeyeva")).row();
    assertThat(row)
        .isEqualTo(
            new CandidateRow(
                "Ludmila Alexeyeva",
                3,
                2,
                "cue verb",
                "a@40",
                "ludmila_alexeyeva,Ludmila Alexeyeva,person,,,,,",
                "a",
                ""));
  }

  @Test
  void aTitleThatIsNotHeldThenIsNoNewActorAndSaysWhatTheCodebookHas() {
    UnknownNameRecord late =
        new UnknownNameRecord("b", 7, 20, "Ada Holt, Mayor", "title not held then", "x", "2015: y");
    UnknownNameRecord early =
        new UnknownNameRecord("a", 9, 22, "Ada Holt, Mayor", "title not held then", "w", "2014: z");
    CandidateRow row = merged(List.of(late, early));
    assertThat(row.isDisputedTitle()).isTrue();
    assertThat(row.suggestion()).isEmpty();
    assertThat(row.documents()).isEqualTo(2);
    assertThat(List.of(row.document(), row.example(), row.note()))
        .containsExactly("a", "w", "2014: z");
  }

  @Test
  void theOrderOfMergingDoesNotMatter() {
    List<UnknownNameRecord> records =
        new ArrayList<>(
            List.of(
                name("a", 3, "Élodie Roy", "full name"),
                name("b", 1, "Elodie Roy", "title"),
                name("c", 1, "Elodie Roy", "capitalised")));
    CandidateRow forth = merged(records);
    java.util.Collections.reverse(records);
    assertThat(merged(records)).isEqualTo(forth);
    assertThat(forth.why()).isEqualTo("title");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    UnknownNameRecord record =
        new UnknownNameRecord("d", 4, 14, "Ana Belová", "title", "é\ud800 ".repeat(40_000), "n");
    Candidate candidate =
        Candidate.of(List.of(record, name("d", 90, "ANA BELOVA", "full name")))
            .values()
            .iterator()
            .next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    candidate.write(new DataOutputStream(bytes));
    Candidate read =
        Candidate.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.row()).isEqualTo(candidate.row());
    assertThat(read.row().example()).isEqualTo(record.sentence());
  }

  private static CandidateRow merged(List<UnknownNameRecord> records) {
    return records.stream()
        .map(r -> Candidate.of(List.of(r)).values().iterator().next())
        .reduce(Candidate::merge)
        .orElseThrow()
        .row();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OPCW|capitalised|opcw,OPCW,organisation,,,,,",
        "Al-Nour Party|full name|al_nour_party,Al-Nour Party,person,,,,,",
        "Tartus|capitalised|tartus,Tartus,,,,,,",
        "Smith, Jones|title|smith_jones,\"Smith, Jones\",person,,,,,"
      })
  void suggestionsAreCodebookLines(String name, String why, String line) {
    assertThat(merged(List.of(name("a", 0, name, why))).suggestion()).isEqualTo(line);
  }

  @Test
  void initialsAloneAreNoNames() {
    assertThat(Candidate.of(List.of(name("a", 0, "X.", "capitalised")))).isEmpty();
  }
}
