package org.parley.date;

import java.io.Serializable;
import java.util.List;
import org.parley.text.Span;
import org.parley.time.Validity;

/**
 * Somebody whom the text gives an office: the document was written while the term ran, or soon
 * after, unless the text says <i>former</i>.
 *
 * @param span title and name in the text
 * @param surface as printed
 * @param actorId the holder
 * @param roleId the office
 * @param named true when the holder's name stands with the title, false for an office alone whose
 *     holder the text names elsewhere
 * @param terms one entry per term of this holder in this office, in order
 */
public record OfficeTitle(
    Span span, String surface, String actorId, String roleId, boolean named, List<Validity> terms)
    implements Serializable {}
