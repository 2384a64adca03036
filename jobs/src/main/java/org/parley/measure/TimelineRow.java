package org.parley.measure;

/** A row of {@code timeline}. */
public record TimelineRow(
    String subjectKind,
    String subjectId,
    String issueId,
    String period,
    Double levelMean,
    Integer levelLow,
    Integer levelHigh,
    long statements,
    long sources,
    String status) {}
