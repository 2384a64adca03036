package org.parley.date;

import java.util.Locale;

/** What a document's date rests on. */
public enum DateMethod {
  /** Given beside the text. */
  METADATA,
  /** Part of the path or the web address. */
  PATH,
  /** A dateline or a line of its own that states the day of publication. */
  DATELINE,
  /** Inferred from what the text says: weekdays, months, offices held, past and future. */
  TEXT,
  /** Nothing to go by. */
  NONE;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
