package org.parley.statement;

import java.util.Locale;

/** How content reached us. */
public enum Layer {
  /** Quoted. */
  OWN_WORDS,
  /** Reported in the journalist's words. */
  PARAPHRASE,
  /** Somebody else says it of the holder. */
  REPORTED,
  /** A past statement recalled today. */
  EARLIER,
  /** The journalist's own account. */
  NARRATOR;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
