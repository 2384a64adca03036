package org.parley.codebook;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  GOVERNMENT,
  ORGANISATION,
  GROUP,
  STATE,
  MEDIA;

  /** The name as codebook and tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
