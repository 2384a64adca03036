package org.parley.annotate;

import java.io.Serializable;

/**
 * A row of {@code fingerprints}.
 *
 * @param docId the document
 * @param dateEarliest first possible day; null when undated
 * @param signature MinHash values in hexadecimal, joined by spaces
 */
public record FingerprintRecord(String docId, String dateEarliest, String signature)
    implements Serializable {}
