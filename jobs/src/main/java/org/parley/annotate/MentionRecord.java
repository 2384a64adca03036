package org.parley.annotate;

import java.io.Serializable;

/** A row of {@code mentions}. */
public record MentionRecord(
    String mentionId,
    String docId,
    int paragraph,
    int sentence,
    int start,
    int end,
    String surface,
    String actorId,
    String form,
    String zone,
    boolean embedded,
    String roleId,
    String candidates)
    implements Serializable {}
