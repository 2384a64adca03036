package org.parley.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.time.Validity;

/**
 * Reads {@code roles.csv}: one line per holder and term, one holder of a {@code role_id} at a time.
 * An office of several seats, such as deputy ministers, has the same title under several ids.
 */
final class RoleRows {

  private RoleRows() {}

  /** A role and the row it came from. */
  private record Term(Role role, CsvRow row) {}

  static List<Role> read(SourceFile file, Map<String, Actor> actors, Problems problems) {
    List<Term> terms = new ArrayList<>();
    for (CsvRow row :
        CsvRows.read(
            file,
            List.of("role_id", "title", "actor_id", "from", "to"),
            List.of("of", "office", "note"),
            problems)) {
      String id = row.required("role_id");
      String title = row.required("title");
      String actor = row.required("actor_id");
      boolean known = AliasRows.isKnown(actor, row, actors);
      String of = row.cell("of");
      if (!of.isEmpty()) {
        known &= AliasRows.isKnown(of, row, actors);
      }
      Validity validity = row.validity();
      if (known && validity != null && !id.isEmpty() && !title.isEmpty()) {
        String office = row.cell("office").toLowerCase(Locale.ROOT);
        terms.add(new Term(new Role(id, title, actor, validity, row.isOpen(), of, office), row));
      }
    }
    agree(terms);
    oneHolderAtATime(terms, actors);
    return terms.stream().map(Term::role).toList();
  }

  /** The lines of one office must name it alike. */
  private static void agree(List<Term> terms) {
    Map<String, Term> first = new HashMap<>();
    for (Term term : terms) {
      Role role = term.role();
      Term before = first.putIfAbsent(role.roleId(), term);
      if (before != null) {
        agree(term, before, "title", role.title(), before.role().title());
        agree(term, before, "of", role.of(), before.role().of());
        agree(term, before, "office", role.office(), before.role().office());
      }
    }
  }

  private static void agree(Term term, Term before, String column, String here, String there) {
    if (!here.equals(there)) {
      term.row()
          .problem(
              "'"
                  + term.role().roleId()
                  + "' has "
                  + column
                  + " '"
                  + here
                  + "' here and '"
                  + there
                  + "' on line "
                  + before.row().line()
                  + ". Write the same on both.");
    }
  }

  private static void oneHolderAtATime(List<Term> terms, Map<String, Actor> actors) {
    Map<String, List<Term>> offices = new LinkedHashMap<>();
    for (Term term : terms) {
      offices.computeIfAbsent(term.role().roleId(), k -> new ArrayList<>()).add(term);
    }
    for (List<Term> office : offices.values()) {
      office.sort((a, b) -> Periods.compareStarts(a.role().validity(), b.role().validity()));
      for (int i = 1; i < office.size(); i++) {
        Term earlier = office.get(i - 1);
        Term later = office.get(i);
        if (Periods.overlap(earlier.role().validity(), later.role().validity())) {
          overlap(earlier, later, actors.get(earlier.role().actorId()).name());
        }
      }
    }
  }

  private static void overlap(Term earlier, Term later, String holder) {
    LocalDate from = later.role().validity().from();
    boolean same = from == null || from.equals(earlier.role().validity().from());
    String day = from == null ? "the earliest days" : from.toString();
    (same ? later : earlier)
        .row()
        .problem(
            "'"
                + earlier.role().title()
                + "' has two holders on "
                + day
                + ". "
                + (same
                    ? "Both lines begin on that day: let one of them begin when the other has ended."
                    : "End " + holder + "'s line on or before " + from.minusDays(1) + "."));
  }
}
