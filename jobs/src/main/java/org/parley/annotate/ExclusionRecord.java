package org.parley.annotate;

import java.io.Serializable;

/** A row of {@code excluded}. */
public record ExclusionRecord(
    String docId, int start, int end, String zone, String reason, String text)
    implements Serializable {}
