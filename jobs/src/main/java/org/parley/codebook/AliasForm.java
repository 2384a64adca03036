package org.parley.codebook;

/** What kind of name an alias is. */
public enum AliasForm {
  NAME,
  SURNAME,
  ACRONYM,
  METONYM,
  ADJECTIVE
}
