package org.parley.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.parley.annotate.DocumentRecord;
import org.parley.time.DateInterval;

/** How cells of records are read and lists are written into them. */
final class Cells {

  /** Between the members of a list in a cell. */
  static final String SEPARATOR = "; ";

  private Cells() {}

  static boolean isEmpty(String cell) {
    return cell == null || cell.isEmpty();
  }

  /** The members of a list; none for an empty cell. */
  static List<String> list(String cell) {
    return isEmpty(cell) ? List.of() : Arrays.asList(cell.split(SEPARATOR, -1));
  }

  /** Distinct members in ascending order, joined; empty ones left out. */
  static String joined(Collection<String> members) {
    TreeSet<String> sorted = new TreeSet<>(members);
    sorted.remove("");
    return String.join(SEPARATOR, sorted);
  }

  /** The interval of two ISO days; null when either is empty. */
  static DateInterval interval(String earliest, String latest) {
    return isEmpty(earliest) || isEmpty(latest)
        ? null
        : new DateInterval(LocalDate.parse(earliest), LocalDate.parse(latest));
  }

  /** When a document was published; null when undated. */
  static DateInterval interval(DocumentRecord document) {
    return interval(document.dateEarliest(), document.dateLatest());
  }

  static boolean isDuplicate(DocumentRecord document) {
    return !isEmpty(document.duplicateOf());
  }
}
