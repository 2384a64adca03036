package org.parley.position;

import java.io.Serializable;
import org.parley.statement.Layer;
import org.parley.text.Span;
import org.parley.time.DateInterval;

/**
 * One holder's level on one issue, taken from one statement.
 *
 * @param statement number of the statement in its document
 * @param issueId the issue
 * @param holderId whose position it is; empty when unknown
 * @param sideId the side the holder speaks for on that day; empty when unknown
 * @param reportedBy who says it, when not the holder; else empty
 * @param level -2 to +2; null when on the issue but unclear
 * @param condition condition facet; empty when none
 * @param salience {@code raised} or {@code set_aside}
 * @param modality how firmly: {@code asserted}, {@code demanded}, {@code hedged}, {@code negated},
 *     {@code denied}
 * @param layer how it reached us
 * @param date when it was held; null when unknown
 * @param evidence the words that show it
 * @param rule issue and pattern that show it
 * @param confidence 0 to 1
 */
public record Position(
    int statement,
    String issueId,
    String holderId,
    String sideId,
    String reportedBy,
    Integer level,
    String condition,
    String salience,
    String modality,
    Layer layer,
    DateInterval date,
    Span evidence,
    String rule,
    double confidence)
    implements Serializable {}
