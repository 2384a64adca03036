/** One class per figure, drawn from tables, with the CSV of its own data. */
package org.parley.chart;
