package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.Annotator;
import org.parley.annotate.RecordBuilder;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.ReadResult;
import org.parley.job.PlainCorpus;
import org.parley.measure.Candidate;
import org.parley.measure.CandidateRow;
import org.parley.run.UserError;
import org.parley.table.CodebookDraft;
import org.parley.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts a codebook from a corpus: the known actors that occur, and the names nobody knows yet. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description =
        "Starts a codebook from a corpus: of the codebook that ships what occurs, and the names it"
            + " does not know, ready to edit.",
    footer = {
      "",
      "Example:",
      "  ./parley init --input data/sample --output my-codebook",
      "  ./parley check my-codebook"
    })
final class InitCommand implements Callable<Integer> {

  @Option(
      names = {"-i", "--input"},
      arity = "1..*",
      required = true,
      paramLabel = "PATH",
      description = "Files, folders or patterns, as for parley run.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder of the new codebook; must not exist.")
  private Path output;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Codebook to draw from. Default: the one that ships.")
  private String from = "";

  @Option(
      names = "--adopt",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Make actors of unknown names that occur in N documents or more; 0 for none, so that you"
              + " choose from candidates.csv. Default: 0.")
  private int adopt;

  @Mixin private ReadingMixin reading;
  @Spec private CommandSpec spec;

  private final Set<String> occurring = new TreeSet<>();
  private final Map<String, Candidate> candidates = new TreeMap<>();

  /** Outlets as the metadata name them, folded: no actors, however often a text names them. */
  private final Set<String> sources = new TreeSet<>();

  private long documents;
  private long rejected;

  @Override
  public Integer call() throws Exception {
    if (adopt < 0) {
      throw UserError.wrongUse("--adopt must be 0 or more");
    }
    refuseExisting();
    Codebook codebook = CodebookOption.read(from);
    PlainCorpus corpus = PlainCorpus.open(reading.of(inputs));
    Progress progress = Progress.onTerminal(spec.commandLine().getErr(), Clock.systemUTC());
    progress.accept("reading " + corpus.size() + " file(s)");
    Annotator annotator = new Annotator(codebook);
    RecordBuilder records = new RecordBuilder(codebook);
    corpus.read(result -> read(result, annotator, records));
    if (documents == 0) {
      throw UserError.nothingUsable("nothing usable in the input: " + rejected + " rejected");
    }
    List<CandidateRow> names =
        candidates.values().stream()
            .map(Candidate::row)
            .sorted(
                Comparator.comparingLong(CandidateRow::documents)
                    .thenComparingLong(CandidateRow::count)
                    .reversed()
                    .thenComparing(CandidateRow::name))
            .toList();
    List<CandidateRow> adopted =
        names.stream()
            .filter(name -> adopt > 0 && name.documents() >= adopt && !name.isDisputedTitle())
            .filter(name -> !sources.contains(Folding.fold(name.name())))
            .toList();
    CodebookDraft draft = new CodebookDraft(CodebookOption.path(from), codebook, occurring);
    draft.write(output, names, adopted);
    Files.writeString(output.resolve("README.txt"), readme(), StandardCharsets.UTF_8);
    tell(draft, names.size(), adopted.size());
    return 0;
  }

  private void refuseExisting() throws IOException {
    if (Files.exists(output)) {
      boolean empty = false;
      if (Files.isDirectory(output)) {
        try (Stream<Path> files = Files.list(output)) {
          empty = files.findAny().isEmpty();
        }
      }
      if (!empty) {
        throw UserError.wrongUse(output + " already exists; choose another --output");
      }
    }
  }

  private void read(ReadResult result, Annotator annotator, RecordBuilder records) {
    if (!(result instanceof Document document)) {
      rejected++;
      return;
    }
    documents++;
    sources.add(Folding.fold(document.metadata().source()));
    AnnotatedDocument article = annotator.annotate(document);
    article
        .mentions()
        .forEach(
            mention -> {
              occurring.add(mention.actorId());
              occurring.addAll(mention.candidates());
            });
    article.statements().forEach(statement -> occurring.addAll(statement.speakerIds()));
    Candidate.of(new ArrayList<>(records.unknownNames(article)))
        .forEach((name, candidate) -> candidates.merge(name, candidate, Candidate::merge));
  }

  private void tell(CodebookDraft draft, int names, int adopted) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d documents read, %,d rejected: %,d known actors taken over, %,d unknown names in"
                + " candidates.csv, %,d of them made actors",
            documents,
            rejected,
            draft.actors().size(),
            names,
            adopted));
    out.println("written to " + output + "; next: edit, then ./parley check " + output);
    out.flush();
  }

  private static String readme() {
    return """
        A codebook for Parley, started from a corpus.

        actors.csv, aliases.csv, roles.csv  known actors that occur in the corpus, their names and
                                            offices; the sides and bodies they refer to
        issues.yaml                         issues and the words that show positions on them
        other_names.csv                     names that look like an actor's and are none
        candidates.csv                      names found that no line knows, most frequent first, each
                                            with a line for actors.csv; and titles that nobody
                                            holds then in roles.csv. Parley does not read this file.

        1. Go through candidates.csv. For each name that matters copy its line into actors.csv and
           give it an alias in aliases.csv: actor_id,name,name,false
        2. Delete actors and issues that are not your subject; add your own.
        3. Run: ./parley check THIS_FOLDER
        4. Run: ./parley run --codebook THIS_FOLDER --input ... --output reports/...
        """;
  }
}
