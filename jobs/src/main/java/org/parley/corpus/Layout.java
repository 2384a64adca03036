package org.parley.corpus;

import java.io.Serializable;
import java.util.List;
import org.parley.text.Paragraph;

/**
 * A document's paragraphs with zones, sentences and tokens, and the ledger of what is not counted.
 *
 * @param paragraphs in text order
 * @param exclusions in text order; every paragraph of a zone that is not counted has one
 */
public record Layout(List<Paragraph> paragraphs, List<Exclusion> exclusions)
    implements Serializable {}
