package org.parley.annotate;

import java.io.Serializable;
import java.util.List;

/**
 * All records of one document: what the counting jobs read.
 *
 * @param document its row, with {@code duplicateOf} filled in where it is a reprint
 * @param mentions in text order
 * @param statements in text order
 * @param positions in order of statement
 */
public record DocumentRecords(
    DocumentRecord document,
    List<MentionRecord> mentions,
    List<StatementRecord> statements,
    List<PositionRecord> positions)
    implements Serializable {}
