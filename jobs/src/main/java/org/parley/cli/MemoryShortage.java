package org.parley.cli;

/**
 * A heap too small for a run. It is the user's to mend, so it is told in a message: how much there
 * was, and how to give more.
 */
final class MemoryShortage {

  /** Spark's code for a heap too small to start with. */
  private static final String TOO_SMALL_TO_START = "INVALID_DRIVER_MEMORY";

  private static final int MEGABYTE = 1 << 20;

  private MemoryShortage() {}

  /**
   * True when the heap was too small: here, or in a task, whose failure Spark hands on as text.
   *
   * @param thrown what a run ended with
   */
  static boolean is(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage());
      if (t instanceof OutOfMemoryError
          || message.contains(OutOfMemoryError.class.getName())
          || message.contains(TOO_SMALL_TO_START)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What to do.
   *
   * @param heap the most this process may use, in bytes
   */
  static String message(long heap) {
    return "out of memory: this run needs more than the heap of "
        + heap / MEGABYTE
        + " MB. Give it more: PARLEY_JAVA_OPTS=-Xmx4g ./parley ..., or under spark-submit"
        + " --driver-memory 4g --executor-memory 4g. A document of tens of megabytes needs the"
        + " most: is it one article? Parts that were finished are kept: --continue goes on with"
        + " them.";
  }
}
