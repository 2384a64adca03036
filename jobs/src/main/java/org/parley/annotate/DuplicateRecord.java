package org.parley.annotate;

import java.io.Serializable;

/** A row of {@code duplicates}: a document and the one it repeats. */
public record DuplicateRecord(String docId, String duplicateOf) implements Serializable {}
