package org.parley.mention;

import java.io.Serializable;
import org.parley.text.Span;

/**
 * A name that the codebook does not know.
 *
 * @param span without title
 * @param name text of the span
 * @param why {@code title}, {@code cue verb}, {@code full name} or {@code capitalised}
 */
public record UnknownName(Span span, String name, String why) implements Serializable {}
