package org.parley.table;

import java.util.List;

/**
 * The columns of a table, in order.
 *
 * @param name file name without ending
 * @param description what one row is
 * @param columns at least one
 */
public record TableSchema(String name, String description, List<Column> columns) {

  /** Column names, in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }
}
