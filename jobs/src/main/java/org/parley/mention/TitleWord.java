package org.parley.mention;

import java.util.List;
import java.util.Set;

/**
 * A word or phrase that stands before names.
 *
 * @param kinds what it can be
 * @param office when it is an office; else null
 */
record TitleWord(Set<Kind> kinds, Office office) {

  /** What a title word does. */
  enum Kind {
    HONORIFIC,
    HEAD,
    MODIFIER,
    PAST,
    DEPUTY,
    DOMAIN,
    OFFICE
  }

  /**
   * An office as texts print it; all forms are keys joined by blanks.
   *
   * @param phrase as printed
   * @param denotes offices of the codebook that it may mean
   * @param shortForms what may take it up later in the text
   */
  record Office(String phrase, List<String> denotes, List<String> shortForms) {}

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  TitleWord with(TitleWord other) {
    Set<Kind> both = java.util.EnumSet.copyOf(kinds);
    both.addAll(other.kinds);
    return new TitleWord(both, office == null ? other.office : office);
  }
}
