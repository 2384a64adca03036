package org.parley.corpus;

import java.io.Serializable;
import org.parley.text.Span;
import org.parley.text.Zone;

/**
 * A passage that is not counted.
 *
 * @param span where
 * @param zone what kind of text
 * @param reason which rule put it there
 */
public record Exclusion(Span span, Zone zone, String reason) implements Serializable {}
