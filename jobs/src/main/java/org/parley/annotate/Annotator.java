package org.parley.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.corpus.Cleaner;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
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
 * Takes one document through every stage. A pure function of document and codebook; one instance
 * serves all threads.
 */
public final class Annotator {

  private final Cleaner cleaner;
  private final MentionFinder mentionFinder;
  private final StatementExtractor statementExtractor;
  private final PositionReader positionReader;

  /** Builds every stage's index of the codebook. */
  public Annotator(Codebook codebook) {
    this.cleaner = new Cleaner(codebook.ignoredLines());
    this.mentionFinder = new MentionFinder(codebook);
    this.statementExtractor = new StatementExtractor(codebook);
    this.positionReader = new PositionReader(codebook);
  }

  /** The document with zones, date, mentions, statements and positions. */
  public AnnotatedDocument annotate(Document document) {
    return annotate(document, Reviews.NONE);
  }

  /** The same, where reviews win over what the rules find. */
  public AnnotatedDocument annotate(Document document, Reviews reviews) {
    DocumentReviews reviewed = reviews.of(document.id());
    Layout layout = cleaner.layout(document);
    NameRuns runs = mentionFinder.runs(document, layout);
    DocumentDate date =
        DocumentDater.date(document, layout, () -> mentionFinder.officeTitles(runs));
    MentionFinder.Names names = mentionFinder.read(runs, date.interval());
    List<Mention> mentions = names.mentions();
    List<UnknownName> unknownNames =
        Stream.concat(
                names.disputedTitles().stream(),
                mentionFinder.unknownNames(runs, mentions).stream())
            .sorted(Comparator.comparing(UnknownName::span))
            .toList();
    List<Statement> statements =
        reviewed.statements(
            statementExtractor.extract(document, layout, date, mentions), document.text());
    List<Position> positions =
        reviewed.positions(
            positionReader.read(document, layout, date, mentions, statements), document.text());
    return new AnnotatedDocument(
        document, layout, date, mentions, unknownNames, statements, positions, reviewed.outcome());
  }
}
