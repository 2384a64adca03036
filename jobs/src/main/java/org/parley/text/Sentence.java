package org.parley.text;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param index 0-based within its paragraph
 * @param span from the first to the last token, closing marks included
 * @param tokens in order; at least one
 */
public record Sentence(int index, Span span, List<Token> tokens) implements Serializable {}
