package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookReaderTest {

  private static final String ACTORS =
      """
      actor_id,name,kind,side_id,from,to,gender,note
      uk,United Kingdom,state,uk,,,,
      hague,William Hague,person,uk,,,m,
      hammond,Philip Hammond,person,uk,,,m,
      hijab,Riyad Hijab,person,uk,,2012-08-05,m,
      hijab,Riyad Hijab,person,,2012-08-06,,m,
      """;
  private static final String ALIASES =
      """
      actor_id,alias,form,case_sensitive,needs_full_name,note
      uk,United Kingdom,name,false,false,
      uk,UK,acronym,true,,
      hague,Hague,surname,FALSE,TRUE,also a city
      hammond,Philip Hammond,name,false,false,
      hijab,"Hijab, Riyad",name,false,false,
      """;
  private static final String ROLES =
      """
      role_id,title,actor_id,from,to,of,office
      uk_fs,UK Foreign Secretary,hague,2010-05-12,2014-07-14,uk,Foreign Secretary
      uk_fs,UK Foreign Secretary,hammond,2014-07-15,open as of 2020-12-31,uk,Foreign Secretary
      """;
  private static final String ISSUES =
      """
      issues:
        - id: assad
          label: Assad's future
          question: May Assad stay?
          levels: {-2: must go, -1: go later, 0: open, 1: may stay, +2: must stay}
          topics: [assad, "president of Syria"]
          phrases:
            leave: [go, step down]
          cues:
            - id: must-go
              level: -2
              pattern: must {leave}
              negated: 1
              condition: timing
              topical: true
              example: He must step down.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeACodebookWithoutMistakes() throws IOException {
    write("actors.csv", ACTORS);
    write("aliases.csv", ALIASES);
    write("roles.csv", ROLES);
    write("other_names.csv", "name,what,note\nThe Hague,place,\n");
    write("issues.yaml", ISSUES);
    write("ignore.txt", "# boilerplate\n\nRead more: *\n");
  }

  @Test
  void readsEveryFile() {
    CodebookReader.Result result = CodebookReader.read(folder);
    assertThat(result.problems()).isEmpty();
    assertThat(result.isValid()).isTrue();
    Codebook codebook = result.codebook();
    assertThat(codebook.actors().keySet()).containsExactly("hague", "hammond", "hijab", "uk");
    assertThat(codebook.actor("hague").orElseThrow().gender()).isEqualTo(Gender.MALE);
    assertThat(codebook.sideOf("hijab", LocalDate.of(2012, 8, 5))).isEqualTo("uk");
    assertThat(codebook.sideOf("hijab", LocalDate.of(2012, 8, 6))).isEmpty();
    assertThat(codebook.aliases())
        .contains(
            new Alias("hague", "Hague", AliasForm.SURNAME, false, true),
            new Alias("uk", "UK", AliasForm.ACRONYM, true, false));
    assertThat(codebook.roles()).extracting(Role::open).containsExactly(false, true);
    assertThat(codebook.roles()).extracting(Role::office).containsOnly("foreign secretary");
    assertThat(codebook.roles().get(1).validity().to()).isEqualTo("2020-12-31");
    assertThat(codebook.otherNames()).containsExactly(new OtherName("The Hague", "place"));
    assertThat(codebook.ignoredLines()).containsExactly("Read more: *");
    assertThat(codebook.version()).hasSize(64);
    Issue issue = codebook.issues().get(0);
    assertThat(issue.levels()).extracting(Level::value).containsExactly(-2, -1, 0, 1, 2);
    assertThat(issue.levels()).extracting(Level::name).startsWith("must go", "go later");
    assertThat(issue.topics()).containsExactly("assad", "president of Syria");
    assertThat(issue.phrases()).containsEntry("leave", List.of("go", "step down"));
    assertThat(issue.cues())
        .containsExactly(
            new LevelCue(
                "must-go",
                -2,
                "must {leave}",
                1,
                "timing",
                "",
                true,
                List.of(),
                Set.of(),
                "He must step down.",
                10));
  }

  @Test
  void linesThatAreNoPatternsAreNamed() throws IOException {
    write("ignore.txt", "# fine\nRead more: *\n\n* *\n/(a+)+$/\n/[/\n");
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("ignore.txt:4: ").contains("every line"),
            p -> assertThat(p).startsWith("ignore.txt:5: ").contains("repeats"),
            p -> assertThat(p).startsWith("ignore.txt:6: ").contains("no regular expression"));
  }

  @Test
  void theVersionFollowsTheBytes() throws IOException {
    String before = CodebookReader.read(folder).codebook().version();
    assertThat(CodebookReader.read(folder).codebook().version()).isEqualTo(before);
    write("ignore.txt", "# other\n");
    assertThat(CodebookReader.read(folder).codebook().version()).isNotEqualTo(before);
  }

  @Test
  void anIncompleteFolderIsToldAtOnce() throws IOException {
    Files.delete(folder.resolve("actors.csv"));
    Files.delete(folder.resolve("roles.csv"));
    Files.delete(folder.resolve("issues.yaml"));
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::file)
        .contains("actors.csv", "roles.csv")
        .doesNotContain("issues.yaml");
  }

  @Test
  void aMissingFolderIsToldByName() {
    assertThat(CodebookReader.read(folder.resolve("none")).problems())
        .singleElement()
        .asString()
        .endsWith("none: There is no such folder. Name one that holds a codebook.");
  }

  @Test
  void acceptsAByteOrderMarkWindowsLinesAndOtherColumns() throws IOException {
    write(
        "actors.csv",
        "\uFEFF"
            + ACTORS
                .replace(",note\n", ",note,my own\n")
                .replace("m,\n", "m,,x\n")
                .replace(",,,,\n", ",,,,,\n")
                .replace("\n", "\r\n"));
    assertThat(CodebookReader.read(folder).problems()).isEmpty();
  }

  /** One slip each: file, what to replace, by what, the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "roles.csv|2014-07-14|2014-08-31|roles.csv:2: 'UK Foreign Secretary' has two holders on"
            + " 2014-07-15. End William Hague's line on or before 2014-07-14.",
        "roles.csv|2010-05-12,2014-07-14|2014-07-15,2014-09-01|roles.csv:3: 'UK Foreign Secretary'"
            + " has two holders on 2014-07-15. Both lines begin on that day: let one of them begin"
            + " when the other has ended.",
        "roles.csv|,hague,|,hage,|roles.csv:2: 'hage' is no actor_id. Did you mean 'hague'? Add a"
            + " line for it to actors.csv, or write a known one.",
        "roles.csv|2010-05-12|12.5.2010|roles.csv:2: '12.5.2010' in 'from' is no day. Write it as"
            + " 2014-07-15, or leave it empty.",
        "roles.csv|open as of 2020-12-31|present|roles.csv:3: 'present' in 'to' is no day. Write it"
            + " as 2014-07-15, as 'open as of 2020-12-31', or leave it empty.",
        "roles.csv|2014-07-14|2009-07-14|roles.csv:2: It ends on 2009-07-14, before it begins on"
            + " 2010-05-12. Exchange or mend the days.",
        "roles.csv|uk_fs,UK Foreign Secretary,hammond|uk_fs,British Foreign Secretary,hammond|"
            + "roles.csv:3: 'uk_fs' has title 'British Foreign Secretary' here and 'UK Foreign"
            + " Secretary' on line 2. Write the same on both.",
        "actors.csv|William Hague,person|William Hague,persn|actors.csv:3: 'persn' is no kind. Write"
            + " person, government, organisation, group, state or media. Did you mean 'person'?",
        "actors.csv|hammond,Philip Hammond,person,uk|hammond,Philip Hammond,person,ukk|actors.csv:4:"
            + " The side 'ukk' is no actor_id. Did you mean 'uk'? Add a line for it to actors.csv, or"
            + " leave side_id empty.",
        "actors.csv|2012-08-06|2012-08-05|actors.csv:6: 'hijab' has a line for 2012-08-05 already"
            + " (line 5). Give every line of an actor days of its own, or choose another actor_id.",
        "actors.csv|hijab,Riyad Hijab,person,,|hijab,Riad Hijab,person,,|actors.csv:6: 'hijab' has"
            + " name 'Riad Hijab' here and 'Riyad Hijab' on line 5. Write the same on both, or choose"
            + " another actor_id.",
        "actors.csv|William Hague||actors.csv:3: The cell 'name' is empty. Fill it in.",
        "actors.csv|,gender,|,gendr,|actors.csv:1: Column 'gendr' is unknown. Did you mean"
            + " 'gender'?",
        "actors.csv|kind,|type,|actors.csv:1: Column 'kind' missing. The file needs actor_id, name,"
            + " kind, side_id, from, to and may have gender, note; it has actor_id, name, type,"
            + " side_id, from, to, gender, note.",
        "actors.csv|,m,|,x,|actors.csv:3: 'x' is no gender. Write f or m.",
        "actors.csv|state,uk,,,,|state,uk,,,f,|actors.csv:2: Only a person has a gender. Leave the"
            + " cell empty, or write kind person.",
        "aliases.csv|acronym|abbreviation|aliases.csv:3: 'abbreviation' is no form. Write name,"
            + " surname, acronym, metonym or adjective.",
        "aliases.csv|acronym,true|acronym,yes|aliases.csv:3: 'yes' in 'case_sensitive' is neither"
            + " true nor false. Write one.",
        "aliases.csv|uk,UK,acronym,true,|uk,united kingdom,name,false,|aliases.csv:3: The alias"
            + " 'united kingdom' of 'uk' stands on line 2 already. Remove one of the two lines.",
        "aliases.csv|uk,UK,acronym,true,,|uk,&,acronym,true,,|aliases.csv:3: '&' has neither letter"
            + " nor digit and cannot be found. Remove the line.",
        "other_names.csv|place||other_names.csv:2: The cell 'what' is empty. Fill it in.",
        "issues.yaml|+2: must stay|3: must stay|issues.yaml:5: '3' is no level. Write -2, -1, 0, 1"
            + " or 2.",
        "issues.yaml|, +2: must stay||issues.yaml:5: Level 2 has no name. Add a line '2: …'.",
        "issues.yaml|pattern:|patern:|issues.yaml:12: The key 'patern' is unknown. Did you mean"
            + " 'pattern'? Known are example, id, level, pattern, condition, goes_with,"
            + " negated, salience, sides, topical.",
        "issues.yaml|level: -2|level: low|issues.yaml:11: 'low' is no level. Write -2, -1, 0, 1 or"
            + " 2.",
        "issues.yaml|topical: true|topical: maybe|issues.yaml:15: 'maybe' is neither true nor false."
            + " Write one.",
        "issues.yaml|topics: [assad,|topics: assad # |issues.yaml:6: Write a"
            + " list here: one line per item, each beginning with '- '.",
        "issues.yaml|question: May Assad stay?|question:|issues.yaml:4: 'question' is empty. Fill"
            + " it in.",
        "issues.yaml|topical: true|goes_with: [-1, -2]|issues.yaml:15: A cue goes with its own level"
            + " anyway. Leave -2 out.",
        "issues.yaml|topical: true|goes_with: [3]|issues.yaml:15: '3' is no level. Write -2, -1, 0,"
            + " 1 or 2.",
        "issues.yaml|condition: timing|salience: high|issues.yaml:10: 'high' is no salience. Write"
            + " raised, set_aside, or leave it out.",
      })
  void namesEachMistakeWithItsLine(String file, String from, String to, String message)
      throws IOException {
    String text = Files.readString(folder.resolve(file));
    String slip = text.replaceFirst(java.util.regex.Pattern.quote(from), quote(to));
    assertThat(slip).isNotEqualTo(text);
    write(file, slip);
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::toString)
        .contains(message);
  }

  private static String quote(String to) {
    return to == null ? "" : java.util.regex.Matcher.quoteReplacement(to);
  }

  @Test
  void collectsTheMistakesOfAllFiles() throws IOException {
    write("actors.csv", ACTORS.replace("state", "land"));
    write("aliases.csv", ALIASES.replace("uk,UK", "ukk,UK"));
    write("roles.csv", ROLES.replace("2010-05-12", "May 2010"));
    write("issues.yaml", ISSUES.replace("level: -2", "level: -3"));
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::file)
        .containsExactly("actors.csv", "aliases.csv", "issues.yaml", "roles.csv");
  }

  @Test
  void cellsThatNeedQuotationMarksAreTold() throws IOException {
    write("actors.csv", ACTORS.replaceFirst(",m,", ",m,a note, in two cells"));
    write("aliases.csv", ALIASES.replace("Hijab, Riyad\"", "Hijab, Riyad"));
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::toString)
        .contains(
            "actors.csv:3: The line has 9 cells, the header 8. Put a cell that holds a comma between"
                + " quotation marks.",
            "aliases.csv:6: A quotation mark that opens here is not closed as CSV wants it. Close"
                + " the cell with one mark and double the marks inside it.");
  }

  @Test
  void recognisesSemicolons() throws IOException {
    write("aliases.csv", ALIASES.replace(',', ';'));
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::toString)
        .contains(
            "aliases.csv:1: The columns are separated by semicolons. Save the file with commas.");
  }

  @Test
  void recognisesOtherEncodings() throws IOException {
    Files.write(
        folder.resolve("actors.csv"),
        ACTORS.replace("Riyad", "Riyâd").getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("roles.csv"), ("\uFEFF" + ROLES).getBytes(StandardCharsets.UTF_16LE));
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::toString)
        .contains(
            "actors.csv:5: The byte 0xe2 is not UTF-8. Save the file as UTF-8 (in a spreadsheet: CSV"
                + " UTF-8).",
            "roles.csv: The file is UTF-16. Save it as UTF-8 (in a spreadsheet: CSV UTF-8).");
  }

  @Test
  void anActorThatNoTextCanNameIsToldWithTheLineToAdd() throws IOException {
    write("aliases.csv", ALIASES.replace("hijab,\"Hijab, Riyad\",name,false,false,\n", ""));
    assertThat(CodebookReader.read(folder).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "aliases.csv: 'hijab' has no alias and no role, so no text can name it. Add a line"
                + " 'hijab,Riyad Hijab,name,false'.");
  }

  @Test
  void brokenYamlIsToldWithItsLine() throws IOException {
    write("issues.yaml", ISSUES.replace("label: Assad's future", "label: future: open"));
    assertThat(CodebookReader.read(folder).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.file() + p.line()).isEqualTo("issues.yaml3"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
