package org.parley.measure;

import java.util.Locale;

/** Whose positions form one series. */
public enum SubjectKind {
  /** One holder. */
  ACTOR,
  /** All holders of an office in turn. */
  ROLE,
  /** All who speak for a side. */
  SIDE;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
