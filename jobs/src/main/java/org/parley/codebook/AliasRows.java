package org.parley.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.Folding;

/** Reads {@code aliases.csv} and {@code other_names.csv}: the names that texts use. */
final class AliasRows {

  private AliasRows() {}

  static List<Alias> read(SourceFile file, Map<String, Actor> actors, Problems problems) {
    List<Alias> aliases = new ArrayList<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    for (CsvRow row :
        CsvRows.read(
            file,
            List.of("actor_id", "alias", "form", "case_sensitive"),
            List.of("needs_full_name", "note"),
            problems)) {
      String id = row.required("actor_id");
      String text = row.required("alias");
      row.required("form");
      AliasForm form = row.choice("form", AliasForm.class, null);
      boolean known = isKnown(id, row, actors);
      boolean caseSensitive = row.flag("case_sensitive");
      boolean needsFullName = row.flag("needs_full_name");
      if (!isName(text, row) || form == null || !known) {
        continue;
      }
      String key = caseSensitive ? text : Folding.fold(text);
      Integer line = seen.putIfAbsent(List.of(id, key, form.name()), row.line());
      if (line != null) {
        row.problem(
            "The alias '"
                + text
                + "' of '"
                + id
                + "' stands on line "
                + line
                + " already. Remove one of the two lines.");
      } else {
        aliases.add(new Alias(id, text, form, caseSensitive, needsFullName));
      }
    }
    return aliases;
  }

  /** Reads the names that are no actors. */
  static List<OtherName> others(SourceFile file, Problems problems) {
    List<OtherName> names = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (CsvRow row : CsvRows.read(file, List.of("name", "what"), List.of("note"), problems)) {
      String name = row.required("name");
      String what = row.required("what");
      if (isName(name, row)) {
        Integer line = seen.putIfAbsent(Folding.fold(name), row.line());
        if (line != null) {
          row.problem(
              "The name '"
                  + name
                  + "' stands on line "
                  + line
                  + " already. Remove one of the two.");
        } else {
          names.add(new OtherName(name, what));
        }
      }
    }
    return names;
  }

  /** True when the id is an actor's; else a problem that suggests the nearest. */
  static boolean isKnown(String id, CsvRow row, Map<String, Actor> actors) {
    if (id.isEmpty() || actors.containsKey(id)) {
      return !id.isEmpty();
    }
    row.problem(
        "'"
            + id
            + "' is no actor_id."
            + Nearest.hint(id, actors.keySet())
            + " Add a line for it to actors.csv, or write a known one.");
    return false;
  }

  private static boolean isName(String text, CsvRow row) {
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    if (!text.isEmpty() && !letters) {
      row.problem(
          "'" + text + "' has neither letter nor digit and cannot be found. Remove the line.");
    }
    return letters;
  }
}
