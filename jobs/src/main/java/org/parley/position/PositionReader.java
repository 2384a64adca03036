package org.parley.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;
import org.parley.statement.Layer;
import org.parley.statement.Statement;
import org.parley.text.Sentence;
import org.parley.time.DateInterval;

/**
 * Reads from statements which level each holder takes on each issue of the codebook. One position
 * per statement, issue and holder at most, of a quotation that goes on over several paragraphs one
 * per paragraph; what no cue matches gives none.
 */
public final class PositionReader {

  private static final double UNCLEAR = 0.5;

  private final Codebook codebook;
  private final IssueIndex issues;

  /**
   * A reader for the issues of a codebook.
   *
   * @throws IllegalArgumentException when a pattern is wrong; see {@link PatternCompiler}
   */
  public PositionReader(Codebook codebook) {
    this.codebook = codebook;
    this.issues = new IssueIndex(codebook.issues().stream().map(PatternCompiler::compile).toList());
  }

  /**
   * Positions in order of statement and offset.
   *
   * @param layout of the document, with tokens
   * @param date gives the day on which a holder's side is looked up when a statement has none
   * @param mentions in text order
   * @param statements in text order; those nested in others refer to them by number
   */
  public List<Position> read(
      Document document,
      Layout layout,
      DocumentDate date,
      List<Mention> mentions,
      List<Statement> statements) {
    List<Position> positions = new ArrayList<>();
    if (issues.issues().isEmpty() || statements.isEmpty()) {
      return positions;
    }
    SentenceNumbers sentences = new SentenceNumbers(layout);
    ClauseBuilder builder =
        new ClauseBuilder(codebook, document.text(), layout, mentions, statements, sentences);
    HolderFinder holders = new HolderFinder(codebook, document.text(), mentions);
    TopicMemory memory = new TopicMemory();
    RecalledDates recalled = new RecalledDates(document.text(), layout);
    List<IssueReader> issueReaders =
        issues.issues().stream()
            .map(
                issue ->
                    new IssueReader(
                        codebook,
                        issue,
                        new IssueContext(issue.issue(), mentions, sentences),
                        holders,
                        memory))
            .toList();
    Map<Integer, Statement> byNumber = new HashMap<>();
    statements.forEach(s -> byNumber.put(s.number(), s));
    SentenceKeys sentenceKeys = new SentenceKeys(issues.keys());
    for (Statement statement : statements) {
      List<IssueReader> near =
          issueReaders.stream().filter(reader -> reader.isNear(statement)).toList();
      if (near.isEmpty()) {
        continue;
      }
      for (List<Sentence> standsIn : builder.passages(statement)) {
        BitSet candidates = issues.byWords(sentenceKeys.of(standsIn));
        List<IssueReader> readers =
            candidates.isEmpty()
                ? List.of()
                : near.stream().filter(reader -> reader.mayRead(candidates)).toList();
        if (readers.isEmpty()) {
          continue;
        }
        List<IssueReader.ReadClause> clauses =
            builder.clauses(statement, standsIn).stream()
                .map(
                    clause ->
                        new IssueReader.ReadClause(
                            new PatternMatcher(clause), issues.candidates(clause)))
                .toList();
        for (IssueReader reader : readers) {
          reader
              .read(statement, clauses)
              .forEach(
                  (holder, readings) ->
                      positions.add(
                          position(
                              reader.issueId(),
                              statement,
                              holder,
                              readings,
                              date,
                              recalled,
                              byNumber)));
        }
      }
    }
    positions.sort(
        Comparator.comparingInt(Position::statement)
            .thenComparing(Position::evidence)
            .thenComparing(Position::issueId)
            .thenComparing(Position::holderId));
    return positions;
  }

  private Position position(
      String issueId,
      Statement statement,
      String holder,
      List<LevelReading> readings,
      DocumentDate date,
      RecalledDates recalled,
      Map<Integer, Statement> byNumber) {
    LevelCombiner.Result result = LevelCombiner.combine(readings);
    LevelReading best = result.best();
    Optional<DateInterval> then = recalled.of(best, statement.date());
    LocalDate day = then.map(DateInterval::middle).orElseGet(() -> day(statement, date));
    String side = codebook.sideOf(holder, day);
    String reportedBy = reportedBy(statement, holder, side, day, byNumber);
    Layer layer = statement.layer();
    boolean byUnknown = statement.speakerIds().isEmpty() && !statement.speakerLabel().isEmpty();
    boolean reported = !reportedBy.isEmpty() || (byUnknown && !best.own());
    if (reported && layer != Layer.EARLIER && layer != Layer.NARRATOR) {
      layer = Layer.REPORTED;
    }
    layer = then.isPresent() ? Layer.EARLIER : layer;
    return new Position(
        statement.number(),
        issueId,
        holder,
        side,
        reportedBy,
        result.unclear() ? null : best.level(),
        best.cue().condition(),
        result.setAside() ? "set_aside" : "raised",
        best.modality(),
        layer,
        then.orElse(statement.date()),
        best.clause().contentSpan(),
        issueId + "/" + best.cue().id(),
        statement.confidence() * best.factor() * (result.unclear() ? UNCLEAR : 1));
  }

  /** Who reports it from another side: the statement's speaker, or that of the one around it. */
  private String reportedBy(
      Statement statement,
      String holder,
      String side,
      LocalDate day,
      Map<Integer, Statement> byNumber) {
    for (Statement s = statement; s != null; s = byNumber.get(s.nestedIn())) {
      if (s.speakerIds().contains(holder)) {
        continue;
      }
      for (String speaker : s.speakerIds()) {
        boolean same =
            speaker.equals(side) || (!side.isEmpty() && side.equals(codebook.sideOf(speaker, day)));
        if (!same) {
          return speaker;
        }
      }
    }
    return "";
  }

  /** The day on which sides are looked up; null when nothing is known. */
  private static LocalDate day(Statement statement, DocumentDate date) {
    if (statement.date() != null) {
      return statement.date().middle();
    }
    if (statement.layer() == Layer.EARLIER || date == null || date.interval() == null) {
      return null;
    }
    return date.best() != null ? date.best() : date.interval().middle();
  }
}
