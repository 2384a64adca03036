/**
 * When a document was published and what day an expression in it means: intervals with evidence,
 * never a default.
 */
package org.parley.date;
