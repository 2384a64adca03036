package org.parley.annotate;

import java.io.Serializable;

/**
 * One occurrence of a name the codebook does not know, with the sentence around it.
 *
 * @param note of a title that the codebook does not have the person hold then: what it has
 */
public record UnknownNameRecord(
    String docId, int start, int end, String name, String why, String sentence, String note)
    implements Serializable {}
