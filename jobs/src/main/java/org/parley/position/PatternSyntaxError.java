package org.parley.position;

/** A mistake in a pattern; the message says what is wrong and what to write instead. */
final class PatternSyntaxError extends Exception {

  private static final long serialVersionUID = 1L;

  PatternSyntaxError(String message) {
    super(message);
  }
}
