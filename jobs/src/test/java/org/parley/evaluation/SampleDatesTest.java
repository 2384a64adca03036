package org.parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Holds the dates of the kept run against the days on which the sample's articles without a date
 * are set.
 */
class SampleDatesTest {

  private static final Path ROOT =
      Path.of(System.getProperty("parley.root", "..")).toAbsolutePath().normalize();

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void articlesWithoutADateAreDatedRoundTheDayTheyAreSetOn() throws IOException {
    Map<String, CSVRecord> documents = new HashMap<>();
    for (CSVRecord row : rows(ROOT.resolve("reports/sample/tables/documents.csv"))) {
      documents.put(row.get(0), row);
    }
    List<String> undated = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String> falselyCertain = new ArrayList<>();
    List<CSVRecord> expected =
        rows(ROOT.resolve("jobs/src/test/resources/sample/expected-dates.csv"));
    for (CSVRecord row : expected) {
      String id = row.get("path");
      CSVRecord document = documents.get(id);
      assertThat(document).as(id).isNotNull();
      LocalDate day = LocalDate.parse(row.get("true_date"));
      String earliest = document.get("date_earliest");
      if (earliest.isEmpty()) {
        undated.add(id);
      } else if (day.isBefore(LocalDate.parse(earliest))
          || day.isAfter(LocalDate.parse(document.get("date_latest")))) {
        (document.get("date").isEmpty() ? missed : falselyCertain).add(id);
      }
    }
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(falselyCertain).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(1);
    assertThat(undated).hasSizeLessThanOrEqualTo(3);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      return parser.getRecords();
    }
  }
}
