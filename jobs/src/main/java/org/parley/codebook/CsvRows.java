package org.parley.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file whose columns are known by name. Columns of the user's own are allowed and
 * not read; one whose name resembles a known column is taken for a slip of the pen and reported.
 */
final class CsvRows {

  private CsvRows() {}

  /**
   * Reads the rows; blank ones are left out.
   *
   * @param required columns that the file must have
   * @param optional columns that it may have
   * @return in file order; empty after a problem that concerns the whole file
   */
  static List<CsvRow> read(
      SourceFile file, List<String> required, List<String> optional, Problems problems) {
    String text = file.exists() ? file.text(problems) : null;
    if (text == null || wrongSeparator(file.name(), text, required, problems)) {
      return List.of();
    }
    List<CsvRow> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = null;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (header == null) {
          header = header(file.name(), record, required, optional, problems);
          if (header == null) {
            return List.of();
          }
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          add(rows, file.name(), line, header, record, problems);
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
      if (header == null) {
        problems.add(file.name(), 0, "The file is empty. Begin it with " + commas(required) + ".");
      }
    } catch (UncheckedIOException | IOException e) {
      problems.add(
          file.name(),
          line,
          "A quotation mark that opens here is not closed as CSV wants it. Close the cell with one"
              + " mark and double the marks inside it.");
    }
    return rows;
  }

  private static void add(
      List<CsvRow> rows,
      String file,
      int line,
      List<String> header,
      CSVRecord record,
      Problems problems) {
    if (record.size() > header.size()) {
      problems.add(
          file,
          line,
          "The line has "
              + record.size()
              + " cells, the header "
              + header.size()
              + ". Put a cell that holds a comma between quotation marks.");
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < record.size(); i++) {
      cells.put(header.get(i), record.get(i).strip());
    }
    rows.add(new CsvRow(file, line, cells, problems));
  }

  private static List<String> header(
      String file,
      CSVRecord record,
      List<String> required,
      List<String> optional,
      Problems problems) {
    List<String> header =
        record.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    Set<String> known = new LinkedHashSet<>(required);
    known.addAll(optional);
    List<String> missing = required.stream().filter(name -> !header.contains(name)).toList();
    if (!missing.isEmpty()) {
      problems.add(
          file,
          1,
          (missing.size() == 1 ? "Column '" : "Columns '")
              + String.join("', '", missing)
              + "' missing. The file needs "
              + commas(required)
              + (optional.isEmpty() ? "" : " and may have " + commas(optional))
              + "; it has "
              + commas(header)
              + ".");
      return null;
    }
    Set<String> seen = new LinkedHashSet<>();
    for (String name : header) {
      if (!name.isEmpty() && !seen.add(name)) {
        problems.add(file, 1, "Column '" + name + "' occurs twice. Remove or rename one.");
      }
      String hint = known.contains(name) || name.isEmpty() ? "" : Nearest.hint(name, known);
      if (name.length() > 2 && !hint.isEmpty()) {
        problems.add(file, 1, "Column '" + name + "' is unknown." + hint);
      }
    }
    return header;
  }

  private static boolean wrongSeparator(
      String file, String text, List<String> required, Problems problems) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    if (first.indexOf(',') >= 0 || required.size() < 2) {
      return false;
    }
    String found = first.indexOf(';') >= 0 ? "semicolons" : first.indexOf('\t') >= 0 ? "tabs" : "";
    if (!found.isEmpty()) {
      problems.add(
          file, 1, "The columns are separated by " + found + ". Save the file with commas.");
    }
    return !found.isEmpty();
  }

  private static String commas(List<String> names) {
    return String.join(", ", names);
  }
}
