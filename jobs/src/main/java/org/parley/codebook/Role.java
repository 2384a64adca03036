package org.parley.codebook;

import java.io.Serializable;
import org.parley.time.Validity;

/**
 * One term of one holder of an office.
 *
 * @param roleId the office; shared by its holders
 * @param title the office as news prints it, with its country or body
 * @param actorId the holder
 * @param validity first and last day of the term; {@code to} is the codebook's horizon when open
 * @param open true when the term had not ended at {@code validity.to()}
 * @param of actor id of the state or body the office belongs to; empty when none
 * @param office the generic office in lower case (foreign minister); empty when none
 */
public record Role(
    String roleId,
    String title,
    String actorId,
    Validity validity,
    boolean open,
    String of,
    String office)
    implements Serializable {}
