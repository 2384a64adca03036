package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads news about diplomacy and conflict: who is in the news, with whom, who said what,%n"
            + "what position each actor holds on each issue and when it moved.",
    subcommands = {
      RunCommand.class,
      AnnotateCommand.class,
      MentionsCommand.class,
      CooccurrenceCommand.class,
      TimelinesCommand.class,
      ReportCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      DiffCommand.class,
      InitCommand.class
    },
    footer = {
      "",
      "Exit status: 0 done, 1 failed, 2 wrong use, 3 nothing usable in the input.",
      "",
      "Example:",
      "  ./parley run --input data/sample --output reports/first"
    })
final class ParleyCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, for example: run");
  }
}
