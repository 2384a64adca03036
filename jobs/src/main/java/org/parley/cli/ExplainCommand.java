package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.Annotator;
import org.parley.annotate.Reviews;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.ReadResult;
import org.parley.corpus.Rejection;
import org.parley.job.EarlierRun;
import org.parley.job.PlainCorpus;
import org.parley.report.ArticlePage;
import org.parley.report.ArticleText;
import org.parley.run.CorpusOptions;
import org.parley.run.RunOptions;
import org.parley.run.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one article with all that is read in it and why: as text here, as a page in a file. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows one article marked up: zones, dates, mentions, statements, positions, each with the"
            + " rule that found it. As text on the terminal, in colour as an HTML page.",
    footer = {
      "",
      "Examples:",
      "  ./parley explain data/sample/2014-01-21-iran-invitation.txt",
      "  ./parley explain 2014-01-21-iran-invitation.txt --run reports/first"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int MOST_NAMED = 5;

  @Parameters(
      paramLabel = "FILE|DOC_ID",
      description = "A file with the article, or with --run the doc_id of an article of that run.")
  private String named;

  @Option(
      names = "--doc",
      paramLabel = "DOC_ID",
      description = "Which article, where the file holds several.")
  private String doc;

  @Option(
      names = "--run",
      paramLabel = "DIR",
      description = "Run folder: its inputs, options, codebook and reviews are used.")
  private Path run;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Folder of the codebook. Default: the run's, or the one that ships.")
  private String codebook;

  @Option(
      names = "--reviews",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Tables with review columns filled in.")
  private List<String> reviews = new ArrayList<>();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Where the page goes. Default: reports/explain/ARTICLE.html.")
  private Path html;

  @Mixin private ReadingMixin reading;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    RunOptions made = run == null ? null : EarlierRun.open(run, Clock.systemUTC()).options();
    String from = codebook != null ? codebook : made != null ? made.codebook() : "";
    Codebook known = CodebookOption.read(from);
    List<String> reviewed = reviews.isEmpty() && made != null ? made.reviews() : reviews;
    Reviews verdicts = CodebookOption.reviews(from, reviewed, known);
    Document document = made == null ? ofFile() : ofRun(made.corpus());
    AnnotatedDocument article = new Annotator(known).annotate(document, verdicts);
    PrintWriter out = spec.commandLine().getOut();
    out.print(ArticleText.of(article, known));
    Path page = html == null ? page(document.id()) : html;
    write(page, ArticlePage.of(article, known));
    out.println("\nwritten to " + page);
    out.flush();
    return 0;
  }

  private Document ofFile() throws IOException {
    if (!Files.isRegularFile(Path.of(named))) {
      throw UserError.wrongUse(
          named + ": no such file; for the doc_id of an article of a run add --run DIR");
    }
    CorpusOptions options = reading.of(List.of(named));
    Path beside = Path.of(named).toAbsolutePath().resolveSibling("metadata.csv");
    if (options.metadata().isEmpty() && Files.isRegularFile(beside)) {
      options =
          new CorpusOptions(
              options.inputs(), beside.toString(), options.fields(), options.charset());
    }
    Search search = new Search(doc);
    PlainCorpus.open(options).read(search::accept);
    return search.found(named);
  }

  private Document ofRun(CorpusOptions options) throws IOException {
    String wanted = doc == null ? named : doc;
    String path =
        EarlierRun.open(run, Clock.systemUTC())
            .pathOf(wanted)
            .orElseThrow(
                () -> UserError.wrongUse("--run " + run + " has no document '" + wanted + "'"));
    Search search = new Search(wanted);
    PlainCorpus.open(options).read(path::equals, search::accept);
    return search.found(path);
  }

  /** Picks the document wanted; null wants the only one. */
  private static final class Search {
    private final String wanted;
    private Document found;
    private long documents;
    private final List<String> ids = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    Search(String wanted) {
      this.wanted = wanted;
    }

    void accept(ReadResult result) {
      if (result instanceof Document document) {
        documents++;
        if (ids.size() < MOST_NAMED) {
          ids.add(document.id());
        }
        if (found == null && (wanted == null || document.id().equals(wanted))) {
          found = document;
        }
      } else if (result instanceof Rejection r && rejected.size() < MOST_NAMED) {
        rejected.add(
            (r.record() > 0 ? "record " + r.record() + ": " : "")
                + r.reason().label()
                + ": "
                + r.detail());
      }
    }

    Document found(String where) {
      if (documents == 0) {
        throw UserError.nothingUsable(where + " holds no article: " + String.join("; ", rejected));
      }
      if (found == null || (wanted == null && documents > 1)) {
        throw UserError.wrongUse(
            where
                + (wanted == null
                    ? " holds " + documents + " articles; add --doc with one of "
                    : " holds no article '" + wanted + "', only ")
                + String.join(", ", ids)
                + (documents > ids.size() ? ", …" : ""));
      }
      return found;
    }
  }

  private static Path page(String id) {
    String name = id.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceFirst("^[._]+", "");
    return Path.of("reports", "explain", (name.isEmpty() ? "article" : name) + ".html");
  }

  private static void write(Path file, String page) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UserError.wrongUse(
          "cannot write to " + file + " (" + e.getMessage() + "); choose another --html");
    }
  }
}
