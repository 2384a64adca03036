package org.parley.annotate;

import java.io.Serializable;

/** A row of {@code rejected}. */
public record RejectionRecord(String path, long record, String reason, String detail)
    implements Serializable {}
