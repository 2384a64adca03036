package org.parley.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;

/**
 * Compares two runs: what they were made of and which numbers moved, each with what accounts for
 * it. Rows are paired by what they are about, so that ids may be numbered anew.
 */
public final class RunComparison {

  /** The fact about a codebook that changes with reviews and nothing else. */
  private static final String REVIEWS = "reviews_sha256";

  /** Options that change where a run goes or how it is cut, not what it says. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("output", "overwrite", "partitions", "report", "title", "delimiter", "decimalMark");

  private final Path before;
  private final Path after;
  private final JsonNode manifestBefore;
  private final JsonNode manifestAfter;
  private final List<RunDifference> causes = new ArrayList<>();
  private final List<RunDifference> moved = new ArrayList<>();
  private final List<String> notCompared = new ArrayList<>();
  private final Set<String> added = new HashSet<>();
  private final Set<String> removed = new HashSet<>();
  private final Set<String> altered = new HashSet<>();
  private String everywhere = "";

  private RunComparison(Path before, Path after) throws IOException {
    this.before = before;
    this.after = after;
    this.manifestBefore = manifest(before);
    this.manifestAfter = manifest(after);
  }

  /**
   * Compares.
   *
   * @throws UserError when one of them is no run folder
   */
  public static RunComparison of(Path before, Path after) throws IOException {
    RunComparison comparison = new RunComparison(before, after);
    comparison.compareCauses();
    for (ComparedTable table : ComparedTable.ALL) {
      comparison.compare(table);
    }
    return comparison;
  }

  /** How the runs were made differently: versions, options, codebook, inputs. */
  public List<RunDifference> causes() {
    return List.copyOf(causes);
  }

  /** Rows and cells that differ, table by table, in key order. */
  public List<RunDifference> moved() {
    return List.copyOf(moved);
  }

  /** Tables that only one of the runs has. */
  public List<String> notCompared() {
    return List.copyOf(notCompared);
  }

  /** The names of the tables compared, in order. */
  public static List<String> tables() {
    return ComparedTable.ALL.stream().map(ComparedTable::name).toList();
  }

  private static JsonNode manifest(Path folder) throws IOException {
    Path file = folder.resolve("run.json");
    if (!Files.isRegularFile(file)) {
      throw UserError.wrongUse(folder + ": no run folder (it has no run.json)");
    }
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }

  private void compareCauses() {
    List<String> general = new ArrayList<>();
    compareFacts("versions", Set.of("java"), general, "version");
    compareFacts("options", WITHOUT_EFFECT, general, "options");
    compareFacts("codebook", Set.of("name"), general, "codebook");
    compareFacts("inputs", Set.of("skipped", "sha256"), new ArrayList<>(), "inputs");
    compareFacts("counts", Set.of(), new ArrayList<>(), "counts");
    everywhere = String.join(" or ", general.stream().distinct().toList());
  }

  private void compareFacts(
      String section, Set<String> passedOver, List<String> general, String cause) {
    Map<String, String> a = facts(manifestBefore.path(section));
    Map<String, String> b = facts(manifestAfter.path(section));
    Set<String> names = new TreeSet<>(a.keySet());
    names.addAll(b.keySet());
    names.removeAll(passedOver);
    for (String name : names) {
      String x = a.getOrDefault(name, "");
      String y = b.getOrDefault(name, "");
      if (!x.equals(y)) {
        causes.add(new RunDifference("run", section, "changed", name, x, y, ""));
        // Other inputs or reviews show in the documents and rows themselves.
        if (!Set.of("inputs", "reviews", "metadata").contains(name)) {
          general.add(name.equals(REVIEWS) ? "reviews" : cause);
        }
      }
    }
  }

  private static Map<String, String> facts(JsonNode section) {
    Map<String, String> facts = new TreeMap<>();
    section
        .properties()
        .forEach(
            e ->
                facts.put(
                    e.getKey(),
                    e.getValue().isValueNode() ? e.getValue().asText() : e.getValue().toString()));
    return facts;
  }

  private void compare(ComparedTable compared) throws IOException {
    Table a = table(before, manifestBefore, compared.name());
    Table b = table(after, manifestAfter, compared.name());
    if (a == null || b == null) {
      if (a != null || b != null) {
        notCompared.add(compared.name() + ".csv is in " + (a == null ? after : before) + " alone");
      }
      return;
    }
    Map<String, List<String>> rowsA = byKey(a, compared);
    Map<String, List<String>> rowsB = byKey(b, compared);
    Set<String> keys = new TreeSet<>(rowsA.keySet());
    keys.addAll(rowsB.keySet());
    for (String key : keys) {
      List<String> x = rowsA.get(key);
      List<String> y = rowsB.get(key);
      if (x == null || y == null) {
        String move = x == null ? "added" : "removed";
        if (compared.name().equals("documents")) {
          (x == null ? added : removed).add(key);
        }
        String why = why(compared, x == null ? b : a, x == null ? y : x);
        moved.add(
            new RunDifference(
                compared.name(),
                key,
                move,
                "",
                x == null ? "" : shown(a, x, compared),
                y == null ? "" : shown(b, y, compared),
                why));
      } else {
        cells(compared, key, a, x, b, y);
      }
    }
  }

  private void cells(
      ComparedTable compared, String key, Table a, List<String> x, Table b, List<String> y) {
    for (String column : compared.columns()) {
      String left = cell(a, x, column);
      String right = cell(b, y, column);
      if (!left.equals(right)) {
        if (compared.name().equals("documents") && Set.of("characters", "date").contains(column)) {
          altered.add(key);
        }
        moved.add(
            new RunDifference(
                compared.name(), key, "changed", column, left, right, why(compared, b, y)));
      }
    }
  }

  /** What accounts for a row: its document, a review, or what is different for all rows. */
  private String why(ComparedTable compared, Table table, List<String> row) {
    if (compared.keys().get(0).equals("doc_id")) {
      String document = cell(table, row, "doc_id");
      if (added.contains(document) || removed.contains(document)) {
        return added.contains(document) ? "document added" : "document removed";
      }
      if (altered.contains(document)) {
        return "document changed";
      }
      if (!(cell(table, row, "review_ok")
              + cell(table, row, "review_speaker")
              + cell(table, row, "review_level"))
          .isEmpty()) {
        return "review";
      }
      if (compared.name().equals("documents") && everywhere.isEmpty()) {
        return "inputs";
      }
    } else if (!(added.isEmpty() && removed.isEmpty() && altered.isEmpty())) {
      return everywhere.isEmpty() ? "documents" : "documents or " + everywhere;
    }
    return everywhere.isEmpty() ? "rows above" : everywhere;
  }

  private static String shown(Table table, List<String> row, ComparedTable compared) {
    List<String> shown = new ArrayList<>();
    for (String column : compared.columns()) {
      String cell = cell(table, row, column);
      if (!cell.isEmpty()) {
        shown.add(column + " " + cell);
      }
    }
    return String.join("; ", shown);
  }

  private static Map<String, List<String>> byKey(Table table, ComparedTable compared) {
    Map<String, List<String>> rows = new HashMap<>();
    for (List<String> row : table.rows()) {
      List<String> cells = compared.keys().stream().map(k -> cell(table, row, k)).toList();
      String key = String.join(" | ", cells);
      String numbered = key;
      for (int n = 2; rows.containsKey(numbered); n++) {
        numbered = key + " (" + n + ")";
      }
      rows.put(numbered, row);
    }
    return rows;
  }

  private static String cell(Table table, List<String> row, String column) {
    int index = table.columns().indexOf(column);
    String cell = index < 0 || index >= row.size() ? "" : row.get(index);
    // A run may print numbers with a decimal comma.
    return cell.matches("-?\\d+,\\d+") ? cell.replace(',', '.') : cell;
  }

  private static Table table(Path folder, JsonNode manifest, String name) throws IOException {
    Path file = folder.resolve("tables").resolve(name + ".csv");
    if (!Files.isRegularFile(file)) {
      return null;
    }
    String delimiter = manifest.path("options").path("delimiter").asText(",");
    SpreadsheetRules rules =
        new SpreadsheetRules(delimiter.isEmpty() ? ',' : delimiter.charAt(0), '.', true, true);
    try (InputStream in = Files.newInputStream(file)) {
      return Table.read(name, in, rules);
    }
  }
}
