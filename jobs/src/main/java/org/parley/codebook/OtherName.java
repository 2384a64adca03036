package org.parley.codebook;

import java.io.Serializable;

/**
 * A name that holds or resembles an actor's alias but denotes no actor, such as a treaty named
 * after a city. It wins by length and yields no mention.
 *
 * @param name as printed; matched folded
 * @param what place, process, document, event or other
 */
public record OtherName(String name, String what) implements Serializable {}
