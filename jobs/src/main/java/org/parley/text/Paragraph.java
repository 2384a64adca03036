package org.parley.text;

import java.io.Serializable;
import java.util.List;

/**
 * A run of text between line breaks as the source has them, with its zone.
 *
 * @param index 0-based within the document, over all zones
 * @param span without surrounding white space; never empty
 * @param zone what kind of text it is
 * @param sentences in order; at least one
 */
public record Paragraph(int index, Span span, Zone zone, List<Sentence> sentences)
    implements Serializable {}
