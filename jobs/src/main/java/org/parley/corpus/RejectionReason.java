package org.parley.corpus;

import java.util.Locale;

/** Why an input did not become a document. */
public enum RejectionReason {
  /** No text, or white space alone. */
  EMPTY,
  /** Not text: control bytes. */
  BINARY,
  /** The bytes do not fit the declared or recognised encoding. */
  UNDECODABLE,
  /** A record that its format does not allow, or without the needed fields. */
  MALFORMED,
  /** Another document of the corpus bears the same id; the first one is kept. */
  DUPLICATE_ID,
  /** Could not be opened or read to its end. */
  UNREADABLE,
  /** A text far longer than any article, which is read whole and would take all memory. */
  TOO_LONG,
  /** A file whose kind is not read. */
  UNSUPPORTED;

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
