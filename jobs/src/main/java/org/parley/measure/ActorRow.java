package org.parley.measure;

/** A row of {@code actors}. */
public record ActorRow(
    Integer rank,
    String actorId,
    String name,
    String kind,
    String sideId,
    long mentions,
    long mentionsRaw,
    long mentionsDeduplicated,
    long documents,
    double documentsShare,
    double shareLow,
    double shareHigh,
    long sources,
    long statements,
    String firstDate,
    String lastDate) {}
