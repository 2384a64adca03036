package org.parley.codebook;

import java.io.Serializable;

/**
 * A name of an actor.
 *
 * @param actorId whom it names
 * @param text as printed in news; matched folded
 * @param form what kind of name
 * @param caseSensitive true when only the very capitals match
 * @param needsFullName for surnames: true when the bare name stands for this actor only in a
 *     document that also has a full name of the actor
 */
public record Alias(
    String actorId, String text, AliasForm form, boolean caseSensitive, boolean needsFullName)
    implements Serializable {}
