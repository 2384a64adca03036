package org.parley.table;

import java.util.Set;

/**
 * The part of a table that somebody needs.
 *
 * @param columns names of the columns; empty for all
 * @param column of which a certain value is wanted; empty for all rows
 * @param value the cell in that column of the rows that are wanted
 */
public record Extract(Set<String> columns, String column, String value) {

  /** The whole table. */
  public static final Extract ALL = new Extract(Set.of(), "", "");

  /** Copies the columns. */
  public Extract {
    columns = Set.copyOf(columns);
  }

  /** All rows of some columns. */
  public static Extract of(String... columns) {
    return new Extract(Set.of(columns), "", "");
  }

  /** Of these columns the rows with a certain value in a column. */
  public Extract where(String wantedColumn, String wantedValue) {
    return new Extract(columns, wantedColumn, wantedValue);
  }
}
