package org.parley.chart;

import java.awt.Font;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.chart.RunTables.Cells;
import org.parley.time.DateInterval;
import org.parley.time.DateText;

/** Dates of tables as people read them. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

  private Dates() {}

  /**
   * The date in words.
   *
   * @param date {@code 2015-09-19}, {@code 2015-09}, {@code 2015}, or two of them with a slash
   *     between; a whole month or year is named as one; anything else is given back as it is,
   *     nothing as {@code undated}
   */
  public static String inWords(String date) {
    if (date.isEmpty()) {
      return "undated";
    }
    Optional<DateInterval> days = days(date);
    if (days.isEmpty()) {
      return date;
    }
    LocalDate earliest = days.get().earliest();
    return switch (days.get().precision()) {
      case DAY -> inWords(earliest);
      case MONTH -> MONTH.format(earliest);
      case YEAR -> String.valueOf(earliest.getYear());
      case INTERVAL, NONE ->
          "between " + inWords(earliest) + " and " + inWords(days.get().latest());
    };
  }

  /**
   * When something was said, in words.
   *
   * @param row with the column, {@code column_earliest} and {@code column_latest}
   * @return {@code by 19 Sep 2015} where only a last possible day is known
   */
  public static String said(Cells row, String column) {
    boolean by =
        row.text(column + "_earliest").isEmpty() && !row.text(column + "_latest").isEmpty();
    String latest = inWords(row.text(by ? column + "_latest" : column));
    return by ? "by " + latest : latest;
  }

  /** 19 Sep 2015. */
  public static String inWords(LocalDate day) {
    return DAY.format(day);
  }

  /** The days meant by a date or by two with a slash between. */
  static Optional<DateInterval> days(String date) {
    int slash = date.indexOf('/');
    if (slash <= 0) {
      return DateText.read(date);
    }
    return interval(date.substring(0, slash), date.substring(slash + 1));
  }

  /** Empty when one is no date, or somebody's spreadsheet has written it in its own way. */
  static Optional<DateInterval> interval(String earliest, String latest) {
    Optional<DateInterval> from = DateText.read(earliest);
    Optional<DateInterval> to = DateText.read(latest);
    boolean ordered =
        from.isPresent() && to.isPresent() && !to.get().latest().isBefore(from.get().earliest());
    return ordered
        ? Optional.of(new DateInterval(from.get().earliest(), to.get().latest()))
        : Optional.empty();
  }

  /**
   * As exactly as there is room for: day, else month, else years; {@code 2014–15} for two years.
   */
  static String shortly(DateInterval days, Font font, double room) {
    String day =
        days.days() == 1
            ? inWords(days.earliest())
            : inWords(days.earliest()) + "–" + inWords(days.latest());
    boolean oneMonth = YearMonth.from(days.earliest()).equals(YearMonth.from(days.latest()));
    String month = oneMonth ? MONTH.format(days.earliest()) : day;
    int first = days.earliest().getYear();
    int last = days.latest().getYear();
    String year =
        first == last ? String.valueOf(first) : first + "–" + String.valueOf(last).substring(2);
    return Stream.of(day, month)
        .filter(text -> Lettering.width(text, font) <= room)
        .findFirst()
        .orElse(year);
  }
}
