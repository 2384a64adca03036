package org.parley.table;

/**
 * A column of a table.
 *
 * @param name snake case
 * @param type what its cells hold
 * @param description for the data package: meaning, unit, range
 */
public record Column(String name, ColumnType type, String description) {}
