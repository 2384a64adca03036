package org.parley.annotate;

import java.io.Serializable;

/**
 * A row of {@code term_counts}: one term within one part of the corpus.
 *
 * @param term folded word
 * @param count occurrences in counted zones
 * @param documents documents with the term in counted zones
 * @param sideCounts occurrences in statements of each side, as {@code us:12 russia:3}
 */
public record TermCountRecord(String term, long count, long documents, String sideCounts)
    implements Serializable {}
