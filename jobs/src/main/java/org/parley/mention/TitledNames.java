package org.parley.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.time.DateInterval;

/** Which of several namesakes held, holds or is still to hold an office. */
final class TitledNames {

  private final RoleIndex roles;
  private final DateInterval date;

  /**
   * Reads the roles of namesakes.
   *
   * @param date of the document; null when unknown
   */
  TitledNames(RoleIndex roles, DateInterval date) {
    this.roles = roles;
    this.date = date;
  }

  /** The one bearer who holds or held the office of the title; empty when none or several. */
  String holder(Hit hit, Title title) {
    if (title.office() == null) {
      return "";
    }
    Set<String> ever = new LinkedHashSet<>();
    Set<String> now = new LinkedHashSet<>();
    for (NameEntry entry : hit.names()) {
      if (!entry.isSurname() || !entry.person()) {
        continue;
      }
      for (Term role : roles.of(entry.actorId())) {
        if (TitleRoles.fits(roles, role, title)) {
          ever.add(entry.actorId());
          if (date != null && role.meets(date)) {
            now.add(entry.actorId());
          }
        }
      }
    }
    Set<String> chosen = now.size() == 1 ? now : ever;
    return chosen.size() == 1 ? chosen.iterator().next() : "";
  }

  /** True for somebody whose first office lies ahead of the document by more than a year. */
  boolean isFarAhead(String actorId) {
    List<Term> terms = roles.of(actorId);
    return date != null
        && !terms.isEmpty()
        && terms.stream().allMatch(term -> isAhead(term, date.latest().plusYears(1)));
  }

  /** A term from 1 January on may be older: there the codebook begins. */
  private static boolean isAhead(Term term, LocalDate day) {
    return term.beginsAfter(day) && term.role().validity().from().getDayOfYear() > 1;
  }
}
