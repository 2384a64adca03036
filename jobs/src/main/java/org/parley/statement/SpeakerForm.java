package org.parley.statement;

import java.util.Locale;

/** How the speaker is named. */
public enum SpeakerForm {
  NAME,
  TITLE_NAME,
  ROLE,
  PRONOUN,
  GROUP,
  METONYM,
  ADJECTIVE,
  /** Nobody is named beside the content. */
  NONE;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
