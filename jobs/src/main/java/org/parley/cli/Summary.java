package org.parley.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.parley.run.RunManifest;
import picocli.CommandLine;

/** What a command says at its end: what was read, what was lost, where the results are. */
final class Summary {

  private Summary() {}

  static void print(RunManifest manifest, String output, CommandLine commandLine) {
    PrintWriter out = commandLine.getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d inputs: %,d documents (%,d undated, %,d near-duplicates), %,d rejected%s",
            manifest.counted("inputs"),
            manifest.counted("documents"),
            manifest.counted("undated"),
            manifest.counted("duplicates"),
            manifest.counted("rejected"),
            manifest.counted("rejected") > 0 ? "; the reasons are in tables/rejected.csv" : ""));
    if (!manifest.options().continued().isEmpty()) {
      out.println(
          String.format(
              Locale.ROOT,
              "%,d documents taken over from %s, %,d read and annotated",
              manifest.counted("documents_taken_over"),
              manifest.options().continued(),
              manifest.counted("documents_annotated")));
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%,d mentions, %,d statements, %,d positions, %,d changes",
            manifest.counted("mentions"),
            manifest.counted("statements"),
            manifest.counted("positions"),
            manifest.counted("changes")));
    manifest.warnings().forEach(warning -> out.println("note: " + warning));
    out.println("written to " + output);
    out.flush();
  }
}
