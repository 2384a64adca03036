package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.Tokenizer;
import org.parley.time.DateInterval;

class DateExpressionsTest {

  /** Each line: a sentence, the day it was printed, and what its expressions mean, in order. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/date/expressions.txt",
      delimiter = '|',
      maxCharsPerColumn = 500)
  void findsAndResolves(String text, LocalDate printed, String expected) {
    String found =
        find(text).stream()
            .map(
                e ->
                    e.span().in(text)
                        + " = "
                        + e.resolve(DateInterval.day(printed))
                            .map(DateExpressionsTest::print)
                            .orElse("-"))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void anUncertainPrintingDayGivesTheHull() {
    DateExpression tuesday = find("The envoy spoke on Tuesday.").get(0);
    DateInterval printed = new DateInterval(LocalDate.of(2014, 5, 5), LocalDate.of(2014, 5, 7));
    assertThat(tuesday.resolve(printed))
        .contains(new DateInterval(LocalDate.of(2014, 4, 29), LocalDate.of(2014, 5, 6)));
  }

  @Test
  void theCallerMayKnowTheDirectionBetter() {
    DateExpression tuesday = find("The envoy spoke on Tuesday.").get(0);
    assertThat(tuesday.resolve(DateInterval.day(LocalDate.of(2014, 5, 5)), Direction.FUTURE))
        .contains(DateInterval.day(LocalDate.of(2014, 5, 6)));
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll @StringLength(max = 200) String text) {
    check(text);
  }

  @Property(tries = 300)
  void anyOrderOfDateWordsIsRead(@ForAll java.util.Random random) {
    String[] words = {
      "May",
      "5",
      "2016",
      "Friday",
      ",",
      "last",
      "week",
      "early",
      "-",
      "of",
      "the",
      "31",
      "Feb.",
      "1990s",
      "two",
      "ago",
      "quarter",
      "third",
      "/",
      "12",
      "1999",
      "September",
      "11",
      "attacks",
      "between",
      "and",
      "a",
      "few",
      "recent",
      "days",
      "30",
      "summer",
      "next",
      "April",
      "(",
      "mid"
    };
    check(RandomWords.text(words, 12, 5, random));
  }

  private static void check(String text) {
    int last = 0;
    for (DateExpression expression : find(text)) {
      assertThat(expression.span().start()).isGreaterThanOrEqualTo(last);
      last = expression.span().end();
      assertThat(last).isLessThanOrEqualTo(text.length());
      for (Direction direction : Direction.values()) {
        expression.resolve(DateInterval.day(LocalDate.of(2016, 2, 29)), direction);
        expression.resolve(DateInterval.month(java.time.YearMonth.of(2015, 1)), direction);
      }
    }
  }

  private static String print(DateInterval days) {
    LocalDate first = days.earliest();
    YearMonth month = YearMonth.from(first);
    boolean year =
        first.getDayOfYear() == 1 && days.latest().equals(LocalDate.of(first.getYear(), 12, 31));
    if (days.days() == 1) {
      return first.toString();
    }
    if (days.equals(DateInterval.month(month))) {
      return month.toString();
    }
    return year ? String.valueOf(first.getYear()) : first + ".." + days.latest();
  }

  private static List<DateExpression> find(String text) {
    List<DateExpression> found = new ArrayList<>();
    for (Sentence sentence :
        SentenceSplitter.sentences(text, Tokenizer.tokens(text, new Span(0, text.length())))) {
      found.addAll(DateExpressions.find(text, sentence));
    }
    return found;
  }
}
