package org.parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.codebook.CodebookReader;
import org.parley.run.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a codebook and names all its mistakes at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks a codebook: every mistake with its file and line, all at once.",
    footer = {"", "Example:", "  ./parley check data/codebook"})
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      defaultValue = "",
      paramLabel = "DIR",
      description = "Folder of the codebook. Default: the one that ships.")
  private String folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CodebookReader.Result result = CodebookOption.check(folder);
    PrintWriter out = spec.commandLine().getOut();
    result.problems().forEach(out::println);
    out.println(
        result.isValid()
            ? CodebookOption.name(folder)
                + ": no mistakes; "
                + result.codebook().actors().size()
                + " actors, "
                + result.codebook().aliases().size()
                + " aliases, "
                + result.codebook().roles().size()
                + " dated roles, "
                + result.codebook().issues().size()
                + " issues"
            : CodebookOption.name(folder) + ": " + result.problems().size() + " mistake(s)");
    out.flush();
    return result.isValid() ? 0 : UserError.WRONG_USE;
  }
}
