package org.parley.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.Annotator;
import org.parley.annotate.RecordBuilder;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.corpus.Cleaner;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.date.DocumentDate;
import org.parley.date.DocumentDater;
import org.parley.mention.Mention;
import org.parley.mention.MentionFinder;
import org.parley.mention.NameRuns;
import org.parley.mention.UnknownName;
import org.parley.position.Position;
import org.parley.position.PositionReader;
import org.parley.statement.Statement;
import org.parley.statement.StatementExtractor;

/**
 * Each text stage on one thread, given the results of the stages before it. One operation is one
 * article; the counter {@code megabytes} is text in MB/s. Articles are undated, so that the dater
 * works.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Thread)
public class StageBenchmark {

  private static final int ARTICLES = 400;

  /** Text read. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    /** Bytes of UTF-8 over a million. */
    public double megabytes;
  }

  private static final class Annotated {
    private final Document document;
    private final byte[] bytes;
    private final AnnotatedDocument stages;
    private final NameRuns runs;

    Annotated(Document document, AnnotatedDocument stages, NameRuns runs) {
      this.document = document;
      this.bytes = document.text().getBytes(StandardCharsets.UTF_8);
      this.stages = stages;
      this.runs = runs;
    }

    Document document() {
      return document;
    }

    byte[] bytes() {
      return bytes;
    }

    AnnotatedDocument stages() {
      return stages;
    }

    NameRuns runs() {
      return runs;
    }
  }

  private final List<Annotated> articles = new ArrayList<>();
  private int next;
  private Cleaner cleaner;
  private MentionFinder mentionFinder;
  private StatementExtractor statementExtractor;
  private PositionReader positionReader;
  private Annotator annotator;
  private RecordBuilder recordBuilder;
  private ScanCounts scan;

  /** Annotates the articles once. */
  @Setup(Level.Trial)
  public void annotateAll() throws IOException {
    Path folder = Path.of(System.getProperty("parley.codebook", "data/codebook"));
    Codebook codebook = CodebookReader.read(folder).codebook();
    cleaner = new Cleaner(codebook.ignoredLines());
    mentionFinder = new MentionFinder(codebook);
    statementExtractor = new StatementExtractor(codebook);
    positionReader = new PositionReader(codebook);
    annotator = new Annotator(codebook);
    recordBuilder = new RecordBuilder(codebook);
    ArticleWriter writer = new ArticleWriter(folder);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, Integer> aliases = new LinkedHashMap<>();
    writer
        .names()
        .counted()
        .forEach(
            (alias, actor) ->
                aliases.put(alias, numbers.computeIfAbsent(actor, k -> numbers.size())));
    scan = new ScanCounts(new ByteTrie(aliases), numbers.size());
    for (int i = 0; i < ARTICLES; i++) {
      String text = writer.article(i).text();
      Document document = new Document("a" + i, "a" + i, text, Metadata.NONE);
      AnnotatedDocument stages = annotator.annotate(document);
      articles.add(new Annotated(document, stages, mentionFinder.runs(document, stages.layout())));
    }
  }

  private Annotated next(Read read) {
    Annotated article = articles.get(next);
    next = next + 1 == articles.size() ? 0 : next + 1;
    read.megabytes += article.bytes().length / 1e6;
    return article;
  }

  /** The yardstick: tokens, mentions and pairs over bytes. */
  @Benchmark
  public long trieScan(Read read) {
    byte[] bytes = next(read).bytes();
    scan.add(bytes, 0, bytes.length);
    return scan.tokens();
  }

  /** Lines, zones, sentences and tokens. */
  @Benchmark
  public Layout clean(Read read) {
    return cleaner.layout(next(read).document());
  }

  /** The document's date, with the titles of offices that bear on it. */
  @Benchmark
  public DocumentDate dates(Read read) {
    Annotated article = next(read);
    Layout layout = article.stages().layout();
    return DocumentDater.date(
        article.document(), layout, () -> mentionFinder.officeTitles(article.runs()));
  }

  /** Runs of words that may be names or titles. */
  @Benchmark
  public NameRuns runs(Read read) {
    Annotated article = next(read);
    return mentionFinder.runs(article.document(), article.stages().layout());
  }

  /** Mentions of actors. */
  @Benchmark
  public List<Mention> mentions(Read read) {
    Annotated article = next(read);
    AnnotatedDocument stages = article.stages();
    return mentionFinder.find(article.runs(), stages.date().interval());
  }

  /** Names that the codebook does not know. */
  @Benchmark
  public List<UnknownName> unknownNames(Read read) {
    Annotated article = next(read);
    AnnotatedDocument stages = article.stages();
    return mentionFinder.unknownNames(article.runs(), stages.mentions());
  }

  /** Statements and their speakers. */
  @Benchmark
  public List<Statement> statements(Read read) {
    Annotated article = next(read);
    AnnotatedDocument stages = article.stages();
    return statementExtractor.extract(
        article.document(), stages.layout(), stages.date(), stages.mentions());
  }

  /** Positions on the codebook's issues. */
  @Benchmark
  public List<Position> positions(Read read) {
    Annotated article = next(read);
    AnnotatedDocument stages = article.stages();
    return positionReader.read(
        article.document(), stages.layout(), stages.date(), stages.mentions(), stages.statements());
  }

  /** Flat records of mentions, statements and positions. */
  @Benchmark
  public int records(Read read) {
    AnnotatedDocument stages = next(read).stages();
    return recordBuilder.mentions(stages).size()
        + recordBuilder.statements(stages).size()
        + recordBuilder.positions(stages).size();
  }

  /** All stages in turn. */
  @Benchmark
  public AnnotatedDocument annotate(Read read) {
    return annotator.annotate(next(read).document());
  }
}
