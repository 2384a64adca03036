package org.parley.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.time.Validity;

/** Reads {@code actors.csv}: one line per validity period of an actor's side. */
final class ActorRows {

  private static final List<String> REQUIRED =
      List.of("actor_id", "name", "kind", "side_id", "from", "to");
  private static final List<String> OPTIONAL = List.of("gender", "note");

  /** {@code f} and {@code m} as the file has them. */
  private enum Letter {
    F,
    M
  }

  private ActorRows() {}

  static Map<String, Actor> read(SourceFile file, Problems problems) {
    Map<String, List<CsvRow>> byId = new LinkedHashMap<>();
    for (CsvRow row : CsvRows.read(file, REQUIRED, OPTIONAL, problems)) {
      String id = row.required("actor_id");
      if (!id.isEmpty() && isId(id, row)) {
        byId.computeIfAbsent(id, k -> new ArrayList<>()).add(row);
      }
    }
    Map<String, Actor> actors = new TreeMap<>();
    byId.forEach((id, rows) -> actors.put(id, actor(id, rows, byId.keySet())));
    return actors;
  }

  private static boolean isId(String id, CsvRow row) {
    boolean plain =
        id.chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    if (!plain) {
      row.problem(
          "'"
              + id
              + "' is no actor_id. Use lower-case letters a-z, digits and _ (example:"
              + " hillary_clinton).");
    }
    return plain;
  }

  private static Actor actor(String id, List<CsvRow> rows, Set<String> ids) {
    CsvRow first = rows.get(0);
    String name = first.required("name");
    first.required("kind");
    ActorKind kind = first.choice("kind", ActorKind.class, ActorKind.PERSON);
    Letter letter = first.choice("gender", Letter.class, null);
    Gender gender = letter == null ? Gender.NONE : letter == Letter.F ? Gender.FEMALE : Gender.MALE;
    if (kind != null && kind != ActorKind.PERSON && letter != null) {
      first.problem("Only a person has a gender. Leave the cell empty, or write kind person.");
    }
    List<Validity> taken = new ArrayList<>();
    List<Membership> memberships = new ArrayList<>();
    for (CsvRow row : rows) {
      same(first, row, "name");
      same(first, row, "kind");
      same(first, row, "gender");
      Validity validity = row.validity();
      if (validity == null) {
        continue;
      }
      for (int i = 0; i < taken.size(); i++) {
        if (Periods.overlap(taken.get(i), validity)) {
          row.problem(
              "'"
                  + id
                  + "' has a line for "
                  + Periods.firstCommonDay(taken.get(i), validity)
                  + " already (line "
                  + rows.get(i).line()
                  + "). Give every line of an actor days of its own, or choose another actor_id.");
          break;
        }
      }
      taken.add(validity);
      String side = row.cell("side_id");
      if (!side.isEmpty()) {
        if (!ids.contains(side)) {
          row.problem(
              "The side '"
                  + side
                  + "' is no actor_id."
                  + Nearest.hint(side, ids)
                  + " Add a line for it to actors.csv, or leave side_id empty.");
        } else {
          memberships.add(new Membership(side, validity));
        }
      }
    }
    memberships.sort((a, b) -> Periods.compareStarts(a.validity(), b.validity()));
    return new Actor(
        id,
        name,
        kind == null ? ActorKind.PERSON : kind,
        gender,
        List.copyOf(memberships),
        first.cell("note"));
  }

  private static void same(CsvRow first, CsvRow row, String column) {
    if (!first.cell(column).equals(row.cell(column)) && !row.cell(column).isEmpty()) {
      row.problem(
          "'"
              + row.cell("actor_id")
              + "' has "
              + column
              + " '"
              + row.cell(column)
              + "' here and '"
              + first.cell(column)
              + "' on line "
              + first.line()
              + ". Write the same on both, or choose another actor_id.");
    }
  }
}
