package org.parley.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part of a table that somebody needs, so that a table need not be held whole.
 *
 * @param columns names of the columns; empty for all
 * @param conditions that a row has to meet, all of them
 * @param keep which of these rows
 */
public record Extract(Set<String> columns, List<Condition> conditions, Keep keep) {

  /** The whole table. */
  public static final Extract ALL = new Extract(Set.of(), List.of(), new EveryRow());

  /** Column that {@link #counted} adds: how many rows are like this one. */
  public static final String ROWS = "rows";

  /** What is asked of a cell. */
  record Condition(String column, Predicate<String> cell) {}

  /** Which rows are kept of those that meet the conditions. */
  sealed interface Keep permits EveryRow, EqualRowsOnce, MostOf {}

  record EveryRow() implements Keep {}

  record EqualRowsOnce() implements Keep {}

  record MostOf(String column, int rows) implements Keep {}

  /** Copies columns and conditions. */
  public Extract {
    columns = Set.copyOf(columns);
    conditions = List.copyOf(conditions);
  }

  /** All rows of some columns. */
  public static Extract of(String... columns) {
    return new Extract(Set.of(columns), List.of(), new EveryRow());
  }

  /** Of these the rows with a certain value in a column. */
  public Extract where(String column, String value) {
    return where(column, value::equals);
  }

  /** Of these the rows with another value in a column. */
  public Extract whereNot(String column, String value) {
    return where(column, cell -> !cell.equals(value));
  }

  /** Of these the rows with one of some values in a column. */
  public Extract whereAny(String column, Set<String> values) {
    return where(column, Set.copyOf(values)::contains);
  }

  /** Of these the rows with anything in a column. */
  public Extract whereFilled(String column) {
    return where(column, cell -> !cell.isEmpty());
  }

  /** Of these the rows with at least so much in a column of whole numbers. */
  public Extract atLeast(String column, long least) {
    return where(column, cell -> !cell.isEmpty() && Long.parseLong(cell) >= least);
  }

  /**
   * Equal rows once, in the order in which they are met first, with a column {@value #ROWS} of how
   * often they are met.
   */
  public Extract counted() {
    return new Extract(columns, conditions, new EqualRowsOnce());
  }

  /**
   * The rows with the highest numbers in a column, in the table's order; of equal ones those that
   * are met first. A cell without a number is lower than any.
   *
   * @param rows how many at the most
   */
  public Extract most(String column, int rows) {
    return new Extract(columns, conditions, new MostOf(column, rows));
  }

  private Extract where(String column, Predicate<String> cell) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(column, cell));
    return new Extract(columns, more, keep);
  }
}
