package org.parley.table;

import java.util.Locale;

/** What a column holds, as the Frictionless Table Schema names it. */
public enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  /** A day, ISO 8601. */
  DATE;

  /** The type's name in a data package. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
