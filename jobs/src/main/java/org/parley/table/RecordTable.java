package org.parley.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table whose rows are records of one class: a component is a column, its name in snake case the
 * column's name, {@code null} an empty cell.
 *
 * <p>Components may be {@code String}, {@code int}, {@code Integer}, {@code long}, {@code double},
 * {@code Double} and {@code boolean}.
 *
 * @param <T> the record class
 */
public final class RecordTable<T extends Record> {

  private final Class<T> type;
  private final TableSchema schema;
  private final RecordComponent[] components;
  private final Constructor<T> constructor;

  /**
   * Binds a record class to a described table.
   *
   * @throws IllegalArgumentException when a component has no description in {@code columns.csv}
   */
  public RecordTable(String name, Class<T> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    this.schema =
        new TableSchema(
            name,
            ColumnDescriptions.ofTable(name),
            Arrays.stream(components).map(c -> column(name, c)).toList());
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " has no canonical constructor", e);
    }
  }

  /** Columns with their types and descriptions. */
  public TableSchema schema() {
    return schema;
  }

  /** The record class. */
  public Class<T> type() {
    return type;
  }

  /** The component types, in column order. */
  public List<Class<?>> componentTypes() {
    return Arrays.<RecordComponent>stream(components).<Class<?>>map(c -> c.getType()).toList();
  }

  /** The cells of a record, in column order; null for empty ones. */
  public List<Object> cells(T row) {
    List<Object> cells = new ArrayList<>(components.length);
    try {
      for (RecordComponent component : components) {
        cells.add(component.getAccessor().invoke(row));
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + type, e);
    }
    return cells;
  }

  /**
   * The record of some cells.
   *
   * @param cells as {@link #cells} gives them: one per column, of the component's type or null
   */
  public T record(List<?> cells) {
    try {
      return constructor.newInstance(cells.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + type + " from " + cells, e);
    }
  }

  private static Column column(String table, RecordComponent component) {
    String name = snakeCase(component.getName());
    Column described = ColumnDescriptions.of(table, name);
    return new Column(
        name,
        described.type() == ColumnType.DATE ? ColumnType.DATE : type(component.getType()),
        described.description());
  }

  private static ColumnType type(Class<?> type) {
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return ColumnType.INTEGER;
    }
    if (type == double.class || type == Double.class) {
      return ColumnType.NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return ColumnType.BOOLEAN;
    }
    if (type == String.class) {
      return ColumnType.STRING;
    }
    throw new IllegalArgumentException("no column type for " + type);
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
