/** The PDF report, built from the tables of a run folder alone. */
package org.parley.report;
