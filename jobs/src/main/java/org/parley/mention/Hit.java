package org.parley.mention;

import java.util.List;
import java.util.function.Predicate;
import org.parley.codebook.ActorKind;
import org.parley.codebook.AliasForm;

/**
 * A run of tokens that some names of the index fit.
 *
 * @param from first token, 0-based in its sentence
 * @param to one past the last token
 * @param names the entries that fit, capitals considered; the strongest first
 */
record Hit(int from, int to, List<NameEntry> names) {

  boolean isOther() {
    return all(NameEntry::isOther);
  }

  boolean hasSurname() {
    return !all(name -> !name.isSurname());
  }

  /** True when it may be a body, a state or its adjective, not a person alone. */
  boolean isBody() {
    return !all(name -> name.isOther() || name.person());
  }

  /** True when it can be nothing but an adjective. */
  boolean isAdjective() {
    return all(name -> name.isOther() || name.form() == AliasForm.ADJECTIVE);
  }

  /** True when it can be nothing but an outlet or agency. */
  boolean isMedia() {
    return all(name -> name.isOther() || name.kind() == ActorKind.MEDIA);
  }

  /** True when it can be nothing but a capital or seat. */
  boolean isCity() {
    return all(name -> name.isOther() || name.form() == AliasForm.METONYM);
  }

  boolean isPerson() {
    return !all(name -> !name.person());
  }

  /** A loop, for this is asked of every name of a corpus, some of them many times. */
  private boolean all(Predicate<NameEntry> quality) {
    for (int i = 0; i < names.size(); i++) {
      if (!quality.test(names.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean contains(Hit other) {
    return from <= other.from && other.to <= to;
  }

  boolean sameSpan(Hit other) {
    return from == other.from && to == other.to;
  }
}
