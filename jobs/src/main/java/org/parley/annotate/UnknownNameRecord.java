package org.parley.annotate;

import java.io.Serializable;

/** One occurrence of a name the codebook does not know, with the sentence around it. */
public record UnknownNameRecord(
    String docId, int start, int end, String name, String why, String sentence)
    implements Serializable {}
