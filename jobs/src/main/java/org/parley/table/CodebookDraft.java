package org.parley.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.measure.CandidateRow;

/**
 * A codebook to start from: of a codebook that is there, what a corpus has use for, and of the
 * corpus, the names that codebook does not know.
 *
 * <p>Taken over are the actors that occur, the sides they speak for, the bodies whose offices they
 * hold and the actors that the issues name; their aliases and terms of office; the other names and
 * the issues whole. Rows are copied as they are, notes and all.
 */
public final class CodebookDraft {

  private static final List<String> COPIED =
      List.of("issues.yaml", "other_names.csv", "ignore.txt");

  private final Path source;
  private final Codebook codebook;
  private final Set<String> actors;

  /**
   * A draft.
   *
   * @param source folder of the codebook that it is drawn from
   * @param codebook the same, read
   * @param occurring actors that the corpus names
   */
  public CodebookDraft(Path source, Codebook codebook, Set<String> occurring) throws IOException {
    this.source = source;
    this.codebook = codebook;
    this.actors = closed(occurring);
  }

  /** The actors taken over, in id order. */
  public Set<String> actors() {
    return actors;
  }

  /** Adds sides, bodies of offices and actors of issues until nothing refers to what is missing. */
  private Set<String> closed(Set<String> occurring) throws IOException {
    Set<String> all = new TreeSet<>(occurring);
    all.retainAll(codebook.actors().keySet());
    all.addAll(named());
    int before;
    do {
      before = all.size();
      for (String id : List.copyOf(all)) {
        codebook.actors().get(id).memberships().forEach(m -> all.add(m.sideId()));
      }
      codebook.roles().stream()
          .filter(role -> all.contains(role.actorId()) && !role.of().isEmpty())
          .forEach(role -> all.add(role.of()));
      all.retainAll(codebook.actors().keySet());
    } while (all.size() > before);
    return all;
  }

  /** Every word of the issues that is an actor's id. */
  private Set<String> named() throws IOException {
    Set<String> named = new HashSet<>();
    Path issues = source.resolve("issues.yaml");
    if (Files.exists(issues)) {
      String text = Files.readString(issues, StandardCharsets.UTF_8);
      for (String word : text.split("[^A-Za-z0-9_]+", -1)) {
        if (codebook.actors().containsKey(word)) {
          named.add(word);
        }
      }
    }
    return named;
  }

  /**
   * Writes the files.
   *
   * @param candidates names that the codebook does not know, for {@code candidates.csv}
   * @param adopted those of them that become actors at once
   */
  public void write(Path folder, List<CandidateRow> candidates, List<CandidateRow> adopted)
      throws IOException {
    Files.createDirectories(folder);
    Table actorRows = rows("actors");
    Table aliasRows = rows("aliases");
    List<List<String>> newActors = new ArrayList<>();
    List<List<String>> newAliases = new ArrayList<>();
    Set<String> taken = new HashSet<>(codebook.actors().keySet());
    for (CandidateRow candidate : adopted) {
      String id = id(candidate, taken);
      newActors.add(
          cells(
              actorRows,
              List.of("actor_id", id, "name", candidate.name(), "kind", kind(candidate))));
      newAliases.add(
          cells(
              aliasRows,
              List.of(
                  "actor_id",
                  id,
                  "alias",
                  candidate.name(),
                  "form",
                  "name",
                  "case_sensitive",
                  "false")));
    }
    copy(folder, actorRows, newActors);
    copy(folder, aliasRows, newAliases);
    copy(folder, rows("roles"), List.of());
    for (String name : COPIED) {
      if (Files.exists(source.resolve(name))) {
        Files.write(folder.resolve(name), Files.readAllBytes(source.resolve(name)));
      }
    }
    RecordTable<CandidateRow> table = Tables.CANDIDATES;
    try (CsvTableWriter writer =
        new CsvTableWriter(
            Files.newOutputStream(folder.resolve("candidates.csv")),
            table.schema().header(),
            SpreadsheetRules.TABLES)) {
      for (CandidateRow candidate : candidates) {
        writer.write(table.cells(candidate));
      }
    }
  }

  private Table rows(String name) throws IOException {
    try (InputStream in = Files.newInputStream(source.resolve(name + ".csv"))) {
      return Table.read(name, in, SpreadsheetRules.PLAIN);
    }
  }

  private void copy(Path folder, Table table, List<List<String>> more) throws IOException {
    int width = table.columns().size();
    try (CsvTableWriter writer =
        new CsvTableWriter(
            Files.newOutputStream(folder.resolve(table.name() + ".csv")),
            table.columns(),
            SpreadsheetRules.PLAIN)) {
      for (List<String> row : table.rows()) {
        if (row.size() == width && actors.contains(table.get(row, "actor_id").strip())) {
          writer.write(row);
        }
      }
      for (List<String> row : more) {
        writer.write(row);
      }
    }
  }

  private static List<String> cells(Table table, List<String> namesAndValues) {
    List<String> cells = new ArrayList<>();
    for (String column : table.columns()) {
      int at = namesAndValues.indexOf(column);
      cells.add(at >= 0 && at % 2 == 0 ? namesAndValues.get(at + 1) : "");
    }
    return cells;
  }

  private static String id(CandidateRow candidate, Set<String> taken) {
    String suggested = candidate.suggestion().substring(0, candidate.suggestion().indexOf(','));
    String id = suggested.isEmpty() ? "actor" : suggested;
    for (int n = 2; !taken.add(id); n++) {
      id = suggested + "_" + n;
    }
    return id;
  }

  /** What the suggestion says; without a word on it several words are a person. */
  private static String kind(CandidateRow candidate) {
    for (String kind : List.of("organisation", "person")) {
      if (candidate.suggestion().endsWith("," + kind + ",,,,,")) {
        return kind;
      }
    }
    return candidate.name().strip().indexOf(' ') > 0
            && !candidate.name().equals(candidate.name().toUpperCase(Locale.ROOT))
        ? "person"
        : "organisation";
  }
}
