package org.parley.codebook;

import java.io.Serializable;

/**
 * A name of an actor.
 *
 * @param actorId whom it names
 * @param text as printed in news; matched folded
 * @param form what kind of name
 * @param caseSensitive true when only the very capitals match
 * @param needsFullName true when the alias stands for this actor only in a document that also has a
 *     full name of the actor: a common surname, or a bare description such as <i>the rebels</i>
 */
public record Alias(
    String actorId, String text, AliasForm form, boolean caseSensitive, boolean needsFullName)
    implements Serializable {}
