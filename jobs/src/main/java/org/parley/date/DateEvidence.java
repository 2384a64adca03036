package org.parley.date;

import java.io.Serializable;
import org.parley.text.Span;
import org.parley.time.DateInterval;

/**
 * A passage that narrows a document's date.
 *
 * @param span where it stands; null when it is not in the text
 * @param surface its words
 * @param rule which rule reads it
 * @param days the days it allows; open ends are the horizon of the dater
 */
public record DateEvidence(Span span, String surface, String rule, DateInterval days)
    implements Serializable {}
