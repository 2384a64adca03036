package org.parley.table;

import java.util.ArrayList;
import java.util.List;

/** The columns of a square table whose columns are actors. */
public final class MatrixSchema {

  private MatrixSchema() {}

  /**
   * Columns {@code actor_id} and one per actor.
   *
   * @param name file name without ending
   * @param actors in column order
   */
  public static TableSchema of(String name, List<String> actors) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(
            "actor_id", ColumnType.STRING, ColumnDescriptions.of("*", "actor_id").description()));
    for (String actor : actors) {
      columns.add(new Column(actor, ColumnType.INTEGER, "Units shared with " + actor + "."));
    }
    return new TableSchema(name, ColumnDescriptions.ofTable("matrix"), columns);
  }
}
