package org.parley.annotate;

import java.io.Serializable;

/** A row of {@code positions}. */
public record PositionRecord(
    String positionId,
    String statementId,
    String docId,
    String issueId,
    String holderId,
    String sideId,
    String reportedBy,
    Integer level,
    String condition,
    String salience,
    String modality,
    String layer,
    String date,
    String dateEarliest,
    String dateLatest,
    int start,
    int end,
    String evidence,
    String rule,
    double confidence,
    String roleId,
    String reviewLevel,
    String reviewOk)
    implements Serializable {}
