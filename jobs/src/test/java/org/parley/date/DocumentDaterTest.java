package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.corpus.Cleaner;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.text.Span;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

class DocumentDaterTest {

  private static final Validity KERRY =
      new Validity(LocalDate.of(2013, 2, 1), LocalDate.of(2017, 1, 20));
  private static final Validity HAMMOND =
      new Validity(LocalDate.of(2014, 7, 15), LocalDate.of(2016, 7, 12));

  private static final Validity HAGUE =
      new Validity(LocalDate.of(2010, 5, 12), LocalDate.of(2014, 7, 14));
  private static final Validity BRAHIMI =
      new Validity(LocalDate.of(2012, 9, 1), LocalDate.of(2014, 5, 31));
  private static final Validity JARBA =
      new Validity(LocalDate.of(2013, 7, 6), LocalDate.of(2014, 7, 8));

  /** Each line: the text (| for line breaks), what it prints of its own date, or nothing. */
  @ParameterizedTest
  @CsvFileSource(resources = "/cases/date/own.txt", delimiter = ';', maxCharsPerColumn = 800)
  void readsTheDateThatADocumentPrintsOfItself(String lines, String expected) {
    DocumentDate date = date(lines.replace("|", "\n"), "in.jsonl", Metadata.NONE);
    if (expected == null) {
      assertThat(date.method()).isNotEqualTo(DateMethod.DATELINE);
    } else {
      assertThat(date.method()).isEqualTo(DateMethod.DATELINE);
      assertThat(date.interval()).isEqualTo(DateInterval.day(LocalDate.parse(expected)));
      assertThat(date.best()).isEqualTo(date.interval().earliest());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "news/2013/10/22/talks.html,,2013-10-22",
    "news/2013/talks.txt,,",
    "20131022-talks.txt,,2013-10-22",
    "talks_2013-10-22.txt.gz,,2013-10-22",
    "talks-2013-13-22.txt,,",
    "export-2024-01-05.jsonl,,",
    "export-2024-01-05/talks.txt,,",
    "in.jsonl,https://paper.example/world/2013/oct/22/talks?d=2020-01-01,2013-10-22",
    "in.jsonl,https://paper.example/talks-123456789,",
  })
  void readsTheDateOfAnAddressOrFileName(String path, String url, LocalDate expected) {
    Metadata metadata = new Metadata(null, "", "", url == null ? "" : url);
    DocumentDate date = date("Nothing here dates itself.", path, metadata);
    if (expected == null) {
      assertThat(date).isEqualTo(DocumentDate.UNDATED);
    } else {
      assertThat(date.method()).isEqualTo(DateMethod.PATH);
      assertThat(date.best()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Press briefing, 10/22/2013|2013-10-22",
        "Press briefing (October 22, 2013)|2013-10-22",
        "What has changed since October 22, 2013|",
        "Press briefing|",
      })
  void readsTheDateThatEndsATitle(String title, LocalDate expected) {
    DocumentDate date = date("Good afternoon.", "in.jsonl", new Metadata(null, "", title, ""));
    assertThat(date.best()).isEqualTo(expected);
  }

  @Test
  void metadataGoBeforeAll() {
    DateInterval month = DateInterval.month(java.time.YearMonth.of(2012, 3));
    DocumentDate date =
        date("Published: 23 October 2013", "2013-10-23.txt", new Metadata(month, "", "", ""));
    assertThat(date.method()).isEqualTo(DateMethod.METADATA);
    assertThat(date.interval()).isEqualTo(month);
    assertThat(date.best()).isNull();
  }

  @Test
  void aTextWithoutCluesStaysUndated() {
    assertThat(date("The envoy spoke on Tuesday and left.", "in.jsonl", Metadata.NONE))
        .isEqualTo(DocumentDate.UNDATED);
    assertThat(date("", "in.jsonl", Metadata.NONE)).isEqualTo(DocumentDate.UNDATED);
  }

  @Test
  void aDatelineWithoutYearAndAnOfficeGiveTheDay() {
    Validity tillerson = new Validity(LocalDate.of(2017, 2, 1), LocalDate.of(2018, 3, 31));
    DocumentDate date =
        date(
            "OSLO, Oct. 27 (Wire) - The secretary of state said on Friday he would not stay.",
            List.of(office("tillerson", "us_secretary_of_state", tillerson)));
    assertThat(date.interval().contains(LocalDate.of(2017, 10, 27))).isTrue();
    assertThat(date.best()).isEqualTo(LocalDate.of(2017, 10, 27));
    assertThat(date.interval().days()).isLessThanOrEqualTo(3);
  }

  @Test
  void aWeekdayWithDayAndMonthFixesTheYearWithinAnOffice() {
    DocumentDate date =
        date(
            "The envoys will gather this Friday, December 18, the minister said late on Tuesday.",
            List.of(
                office("kerry", "us_secretary_of_state", KERRY),
                office("hammond", "uk_foreign_secretary", HAMMOND)));
    assertThat(date.interval().earliest()).isAfterOrEqualTo(LocalDate.of(2015, 12, 11));
    assertThat(date.interval().latest()).isBeforeOrEqualTo(LocalDate.of(2015, 12, 18));
    assertThat(date.evidence())
        .extracting(DateEvidence::rule)
        .contains("weekday with day and month", "office held", "day and month");
  }

  @Test
  void twoOfficesAreIntersected() {
    DocumentDate date =
        date(
            "The two ministers spoke of a truce.",
            List.of(
                office("kerry", "us_secretary_of_state", KERRY),
                office("hammond", "uk_foreign_secretary", HAMMOND)));
    assertThat(date.method()).isEqualTo(DateMethod.TEXT);
    assertThat(date.interval().contains(LocalDate.of(2014, 8, 15))).isTrue();
    assertThat(date.interval().contains(LocalDate.of(2016, 6, 12))).isTrue();
    assertThat(date.interval().earliest()).isAfter(LocalDate.of(2013, 12, 1));
    assertThat(date.interval().latest()).isBefore(LocalDate.of(2017, 7, 1));
  }

  @Test
  void aPhotoDateBoundsFromBelowOnly() {
    DocumentDate date =
        date(
            "PHOTO: The two ministers at a session, November 15, 2015\n\n"
                + "The ministers will meet again in Zurich on January 20, an aide said.",
            List.of());
    assertThat(date.interval().earliest()).isAfterOrEqualTo(LocalDate.of(2015, 11, 14));
    assertThat(date.interval().days()).isGreaterThan(30);
    assertThat(date.evidence()).extracting(DateEvidence::rule).contains("photo date");
  }

  @Test
  void nextMonthBesideTheSamePartOfANamedMonthGivesTheMonth() {
    DocumentDate date =
        date(
            "A round is due in late November.\n\nIt is to be held late next month, he said.",
            List.of(
                office("hague", "uk_foreign_secretary", HAGUE),
                office("brahimi", "un_envoy", BRAHIMI),
                office("jarba", "coalition_president", JARBA)));
    assertThat(date.interval())
        .isEqualTo(new DateInterval(LocalDate.of(2013, 10, 1), LocalDate.of(2013, 10, 31)));
  }

  @Test
  void theWeekdayOfAPhotoNamedInTheTextMakesItOfThatDay() {
    String photo = "PHOTO: The ministers arrive in Oslo, January 12, 2014\n\n";
    DocumentDate named =
        date(photo + "The envoy said on Sunday that he will meet them on Monday.", List.of());
    assertThat(named.interval().earliest()).isEqualTo(LocalDate.of(2014, 1, 12));
    DocumentDate other = date(photo + "The envoy said on Thursday that he left.", List.of());
    assertThat(other.interval().days()).isGreaterThan(300);
    assertThat(other.best()).isNull();
  }

  @Test
  void whoSpeaksOfADayOfThisWeekSpokeInTheWeekBeforeIt() {
    DocumentDate date =
        date(
            "Speaking on Tuesday, Lind said they will sit down this Friday, December 18.",
            List.of(
                office("kerry", "us_secretary_of_state", KERRY),
                office("hammond", "uk_foreign_secretary", HAMMOND)));
    assertThat(date.interval().earliest()).isEqualTo(LocalDate.of(2015, 12, 15));
    assertThat(date.interval().latest()).isBeforeOrEqualTo(LocalDate.of(2015, 12, 18));
    assertThat(date.evidence())
        .extracting(DateEvidence::rule)
        .contains("said in the week of a day ahead");
  }

  @ParameterizedTest
  @CsvSource({
    "US Secretary of State John Kerry,true,FULL",
    "Secretary Kerry,true,COURTESY",
    "Secretary of State Kerry,true,FULL",
    "US secretary of state,false,LOOSE",
    "foreign ministry spokeswoman Ana Lund,true,LOOSE",
    "Senator Kerry,true,COURTESY",
    "presidential nominee Mitt Romney,true,CANDIDATE",
  })
  void titlesBindMoreOrLess(String surface, boolean named, TitleKind kind) {
    assertThat(
            TitleKind.of(
                new OfficeTitle(new Span(0, 1), surface, "actor", "role", named, List.of(KERRY))))
        .isEqualTo(kind);
  }

  @Test
  void contradictionsWidenAndNeverEmpty() {
    DocumentDate date =
        date(
            "It was signed on 3 May 1996 and confirmed in 2031.",
            List.of(office("kerry", "us_secretary_of_state", KERRY)));
    assertThat(date.isDated()).isTrue();
  }

  @Test
  void aFileNameWithAMonthAndADatelineGiveTheDay() {
    DocumentDate date = date("PARIS, June 5 (Wire) - They met.", "2014-06-vote.txt", Metadata.NONE);
    assertThat(date.best()).isEqualTo(LocalDate.of(2014, 6, 5));
  }

  @Property(tries = 200)
  void anyTextIsDatedOrNot(@ForAll @StringLength(max = 300) String text) {
    check(text);
  }

  @Property(tries = 200)
  void anyOrderOfDateWordsIsDatedOrNot(@ForAll java.util.Random random) {
    String[] words = {
      "May",
      "5",
      "2016",
      "Friday",
      ",",
      "said",
      "will",
      "early",
      "-",
      "in",
      "(",
      "31",
      "Feb.",
      "Published",
      ":",
      "OSLO",
      "|",
      "10:15",
      "04",
      "/",
      "12",
      "1999",
      "next",
      "month",
      "\n",
      "since",
      "by",
      "late",
      "amended",
      "on",
      "Copyright",
      "2031",
      "29",
      "September",
      "11"
    };
    check(RandomWords.text(words, 25, 6, random));
  }

  private static void check(String text) {
    DocumentDate date = date(text, List.of(office("kerry", "us_secretary_of_state", KERRY)));
    assertThat(date.isDated()).isTrue();
    assertThat(date.best() == null || date.interval().contains(date.best())).isTrue();
    for (DateEvidence evidence : date.evidence()) {
      if (evidence.span() != null) {
        assertThat(evidence.span().in(text)).isEqualTo(evidence.surface());
      }
    }
  }

  private static OfficeTitle office(String actor, String role, Validity... terms) {
    return new OfficeTitle(
        new Span(0, 0), "", actor, role, true, new ArrayList<>(Arrays.asList(terms)));
  }

  private static DocumentDate date(String text, List<OfficeTitle> titles) {
    Document document = new Document("d", "in.jsonl", text, Metadata.NONE);
    return DocumentDater.date(document, layout(document), () -> titles);
  }

  private static DocumentDate date(String text, String path, Metadata metadata) {
    Document document = new Document("d", path, text, metadata);
    return DocumentDater.date(document, layout(document), List::of);
  }

  private static Layout layout(Document document) {
    return new Cleaner(List.of()).layout(document);
  }
}
