package org.parley.mention;

import java.util.Locale;

/** How an actor is named. */
public enum MentionForm {
  NAME,
  TITLE_NAME,
  ROLE,
  METONYM,
  ADJECTIVE,
  /** Several bearers, none preferred: counts for nobody. */
  AMBIGUOUS;

  /** Name, title with name, role and metonym: the forms that are counted. */
  public boolean isCounted() {
    return this != ADJECTIVE && this != AMBIGUOUS;
  }

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
