package org.parley.cli;

import java.io.PrintWriter;
import java.util.Set;
import org.parley.run.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that tells of errors: a user's in one message, a bug with its stack trace. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    UserError userError = userError(exception);
    if (userError != null) {
      err.println("parley: " + userError.getMessage());
      return userError.exitStatus();
    }
    if (MemoryShortage.is(exception)) {
      return outOfMemory(commandLine);
    }
    err.println("parley: failed; this is a bug in Parley or trouble with the machine:");
    exception.printStackTrace(err);
    return FAILED;
  }

  /** Says that the heap was too small, and how to give more. */
  static int outOfMemory(CommandLine commandLine) {
    commandLine
        .getErr()
        .println("parley: " + MemoryShortage.message(Runtime.getRuntime().maxMemory()));
    return FAILED;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine commandLine = exception.getCommandLine();
    PrintWriter err = commandLine.getErr();
    Set<String> commands = commandLine.getSubcommands().keySet();
    if (exception instanceof UnmatchedArgumentException unmatched && !commands.isEmpty()) {
      err.println(
          "parley: '"
              + unmatched.getUnmatched().get(0)
              + "' is no command; choose one of "
              + String.join(", ", commands));
      return UserError.WRONG_USE;
    }
    err.println("parley: " + exception.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println(
          "Try '" + commandLine.getCommandSpec().qualifiedName() + " --help' for all options.");
    }
    return UserError.WRONG_USE;
  }

  private static UserError userError(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof UserError userError) {
        return userError;
      }
    }
    return null;
  }
}
