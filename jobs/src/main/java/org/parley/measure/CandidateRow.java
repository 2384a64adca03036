package org.parley.measure;

/** A row of {@code candidates}. */
public record CandidateRow(
    String name, long count, long documents, String why, String example, String suggestion) {}
