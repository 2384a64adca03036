package org.parley.run;

/**
 * Something the user can mend: a wrong option, a missing file, a codebook with mistakes, an input
 * with nothing in it. Its message says what, where, why and what to do; it is shown without stack
 * trace.
 */
public final class UserError extends RuntimeException {

  /** Exit status when the command line or what it names is wrong. */
  public static final int WRONG_USE = 2;

  /** Exit status when the input holds nothing usable. */
  public static final int NOTHING_USABLE = 3;

  private final int exitStatus;

  private UserError(int exitStatus, String message) {
    super(message);
    this.exitStatus = exitStatus;
  }

  /** The command line, or something it names, is wrong. */
  public static UserError wrongUse(String message) {
    return new UserError(WRONG_USE, message);
  }

  /** No input became a document. */
  public static UserError nothingUsable(String message) {
    return new UserError(NOTHING_USABLE, message);
  }

  /** The status the process ends with. */
  public int exitStatus() {
    return exitStatus;
  }
}
