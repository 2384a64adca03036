/**
 * Counting and inference over records: accumulators that merge, associations, timelines, changes,
 * agreement. No I/O.
 */
package org.parley.measure;
