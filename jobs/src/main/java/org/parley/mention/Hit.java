package org.parley.mention;

import java.util.List;
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
    return names.stream().allMatch(NameEntry::isOther);
  }

  boolean hasSurname() {
    return names.stream().anyMatch(NameEntry::isSurname);
  }

  /** True when it may be a body, a state or its adjective, not a person alone. */
  boolean isBody() {
    return names.stream().anyMatch(e -> !e.isOther() && !e.person());
  }

  /** True when it can be nothing but an adjective. */
  boolean isAdjective() {
    return names.stream().allMatch(e -> e.isOther() || e.form() == AliasForm.ADJECTIVE);
  }

  /** True when it can be nothing but an outlet or agency. */
  boolean isMedia() {
    return names.stream().allMatch(e -> e.isOther() || e.kind() == ActorKind.MEDIA);
  }

  /** True when it can be nothing but a capital or seat. */
  boolean isCity() {
    return names.stream().allMatch(e -> e.isOther() || e.form() == AliasForm.METONYM);
  }

  boolean isPerson() {
    return names.stream().anyMatch(NameEntry::person);
  }

  boolean contains(Hit other) {
    return from <= other.from && other.to <= to;
  }

  boolean sameSpan(Hit other) {
    return from == other.from && to == other.to;
  }
}
