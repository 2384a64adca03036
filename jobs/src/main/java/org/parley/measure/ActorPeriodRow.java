package org.parley.measure;

/** A row of {@code actors_by_period}. */
public record ActorPeriodRow(
    String period, String actorId, long mentions, long documents, long documentsInPeriod) {}
