/**
 * Tables with fixed columns: writing, reading, spreadsheet rules and the data package that
 * describes them.
 */
package org.parley.table;
