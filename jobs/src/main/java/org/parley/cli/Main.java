package org.parley.cli;

import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;

/** The command line. Fixes locale and zone before anything else, then hands over to a command. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 failed, 2 wrong use, 3 nothing usable in the input
   */
  public static int run(String... args) {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("java.awt.headless", "true");
    CommandLine commandLine =
        new CommandLine(new ParleyCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(true)
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler(new ErrorHandler())
            .setParameterExceptionHandler(new ErrorHandler());
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError shortage) {
      return ErrorHandler.outOfMemory(commandLine);
    }
  }
}
