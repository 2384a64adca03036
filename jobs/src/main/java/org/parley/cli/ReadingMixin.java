package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.run.CorpusOptions;
import org.parley.run.UserError;
import picocli.CommandLine.Option;

/** Options that say how inputs are read, so that a flag means one thing everywhere. */
final class ReadingMixin {

  private static final List<String> KINDS = List.of("id", "text", "date", "source", "title", "url");

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "CSV with path or doc_id, and date, source, title, url. "
              + "Default: metadata.csv at the top of an input folder.")
  private String metadata = "";

  @Option(
      names = "--field",
      paramLabel = "KIND=NAME",
      description =
          "Which field of a record is what; KIND is id, text, date, source, title or url. "
              + "Repeat for several.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Encoding of the inputs. Default: recognised per file.")
  private String charset = "";

  /**
   * The options for some inputs.
   *
   * @throws UserError when a field is of no kind
   */
  CorpusOptions of(List<String> inputs) {
    for (String kind : fields.keySet()) {
      if (!KINDS.contains(kind)) {
        throw UserError.wrongUse(
            "--field " + kind + "=…: the kind must be id, text, date, source, title or url");
      }
    }
    return new CorpusOptions(inputs, metadata, fields, charset);
  }
}
