package org.parley.mention;

import org.parley.codebook.ActorKind;
import org.parley.codebook.AliasForm;

/**
 * What one alias, or one name that is no actor, says of a run of tokens.
 *
 * @param actorId whom it names; empty for a name that is no actor
 * @param kind what the actor is; null for a name that is no actor
 * @param form kind of name; null for a name that is no actor
 * @param caseSensitive true when only {@code exact} matches
 * @param needsFullName true when it counts only beside a full name of the actor
 * @param withArticle true when <i>the</i> must stand before it, and no other noun after it
 * @param exact the words as the codebook writes them, without marks
 * @param capitals where the codebook writes capitals
 */
record NameEntry(
    String actorId,
    ActorKind kind,
    AliasForm form,
    boolean caseSensitive,
    boolean needsFullName,
    boolean withArticle,
    String exact,
    Capitals capitals) {

  /** Which words of a match must be capitalised. */
  enum Capitals {
    NONE,
    FIRST,
    ANY
  }

  boolean isOther() {
    return form == null;
  }

  boolean person() {
    return kind == ActorKind.PERSON;
  }

  boolean isSurname() {
    return form == AliasForm.SURNAME;
  }

  /** Names an actor in full, without condition. */
  boolean isFull() {
    return !needsFullName && (form == AliasForm.NAME || form == AliasForm.ACRONYM);
  }
}
