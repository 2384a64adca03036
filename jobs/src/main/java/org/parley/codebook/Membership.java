package org.parley.codebook;

import java.io.Serializable;
import org.parley.time.Validity;

/**
 * The side an actor speaks for during a time.
 *
 * @param sideId the side's actor id
 * @param validity the days on which it speaks for that side
 */
public record Membership(String sideId, Validity validity) implements Serializable {}
