package org.parley.statement;

import java.util.Locale;

/** How content is reported. */
public enum StatementType {
  /** All of it in quotation marks, or a block quotation. */
  DIRECT,
  /** Partly in quotation marks. */
  MIXED,
  /** None of it in quotation marks. */
  INDIRECT;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
