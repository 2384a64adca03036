package org.parley.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.AliasForm;

/** Whether the capitals of a run of tokens allow a name that its keys match. */
final class CapitalsRule {

  private CapitalsRule() {}

  /** The entries whose capitals fit, in their order. */
  static List<NameEntry> fitting(SentenceView view, List<NameEntry> entries, int from, int to) {
    List<NameEntry> fitting = null;
    for (int e = 0; e < entries.size(); e++) {
      boolean fits = fits(view, entries.get(e), from, to);
      if (!fits && fitting == null) {
        fitting = new ArrayList<>(entries.subList(0, e));
      } else if (fits && fitting != null) {
        fitting.add(entries.get(e));
      }
    }
    return fitting == null ? entries : fitting;
  }

  private static boolean fits(SentenceView view, NameEntry entry, int from, int to) {
    if (entry.withArticle() && !standsAlone(view, entry, from, to)) {
      return false;
    }
    boolean acronym = entry.caseSensitive() || entry.form() == AliasForm.ACRONYM;
    boolean shouted = view.isAllCapitals();
    if (shouted && acronym && to - from == 1 && Words.ACRONYM.contains(view.key(from))) {
      return view.surface(from, to).endsWith(".");
    }
    if (entry.caseSensitive()) {
      String printed = view.exact(from, to);
      boolean label = entry.person() && isAddressed(view, from) && isShouted(printed);
      return printed.equals(entry.exact())
          || ((shouted || label) && printed.equalsIgnoreCase(entry.exact()));
    }
    if (entry.capitals() == NameEntry.Capitals.NONE) {
      return true;
    }
    boolean person = entry.person() || entry.isSurname();
    if (view.isWithoutCapitals()) {
      return !person;
    }
    if (person) {
      boolean last = view.isCapital(to - 1) || (to - from > 2 && view.isHyphen(to - 2));
      return last && (view.isCapital(from) || isParticle(view.key(from)));
    }
    return entry.capitals() == NameEntry.Capitals.FIRST
        ? view.isCapital(from)
        : anyCapital(view, from, to);
  }

  /** {@code MR. EARNEST}, which is no common word behind an honorific. */
  private static boolean isAddressed(SentenceView view, int from) {
    return Words.ADDRESS.contains(String.valueOf(view.key(from - 1)));
  }

  private static boolean isShouted(String printed) {
    return printed.length() > 1 && printed.chars().noneMatch(Character::isLowerCase);
  }

  /** {@code the North}, {@code the North and South}, {@code North and South Korea}. */
  private static boolean standsAlone(SentenceView view, NameEntry entry, int from, int to) {
    boolean compass = to - from == 1 && Words.COMPASS.contains(view.key(from));
    boolean joins = view.is(to, "and") || view.is(to, "or");
    if (compass && joins && Words.COMPASS.contains(String.valueOf(view.key(to + 1)))) {
      String whole = view.key(from) + ' ' + view.key(to + 2);
      if (view.isCapital(to + 2) && view.names(whole, entry.actorId())) {
        return true;
      }
    }
    boolean paired =
        compass
            && view.is(from - 1, "and")
            && view.is(from - 3, "the")
            && Words.COMPASS.contains(String.valueOf(view.key(from - 2)));
    boolean article = paired || view.is(from - 1, "the");
    return article && !view.isCapital(to) && !view.isHyphen(to) && !view.is(to, "of");
  }

  private static boolean isParticle(String key) {
    return key.equals("al") || Words.PARTICLE.contains(key);
  }

  private static boolean anyCapital(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.isCapital(i)) {
        return true;
      }
    }
    return false;
  }
}
