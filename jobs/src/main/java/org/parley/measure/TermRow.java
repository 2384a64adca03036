package org.parley.measure;

/** A row of {@code terms}. */
public record TermRow(
    String term,
    long count,
    long documents,
    String topSide,
    Double keyness,
    String keynessBySide) {}
