/**
 * Days, intervals of days with a precision, periods of validity and calendar periods. No clock:
 * today never enters.
 */
package org.parley.time;
