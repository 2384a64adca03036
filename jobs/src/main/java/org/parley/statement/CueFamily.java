package org.parley.statement;

/** What a cue asserts. */
enum CueFamily {
  /** Somebody says it. */
  SPEECH,
  /** A document, poll or study says it. */
  EVIDENCE,
  /** Somebody believes, wishes, intends or supports it. */
  STANCE
}
