package org.parley.statement;

/**
 * What follows a cue; token indices, both included.
 *
 * @param first first token of the content
 * @param last last token of the content
 * @param cueLast last token of the cue with its preposition
 * @param frame the frame of {@code cues.txt} that applied
 */
record Content(int first, int last, int cueLast, String frame) {}
