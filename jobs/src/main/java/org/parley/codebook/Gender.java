package org.parley.codebook;

/** Which third-person pronoun may stand for an actor. */
public enum Gender {
  FEMALE,
  MALE,
  /** Not stated, or not a person. */
  NONE
}
