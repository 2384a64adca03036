package org.parley.annotate;

import java.io.Serializable;
import java.util.List;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;
import org.parley.mention.UnknownName;
import org.parley.position.Position;
import org.parley.statement.Statement;

/**
 * A document after every stage.
 *
 * @param document as read
 * @param layout zones, sentences, tokens, exclusions
 * @param date when it was published
 * @param mentions in text order, a longer one before those embedded in it
 * @param unknownNames in text order, among them known persons with titles at odds with the codebook
 * @param statements in text order
 * @param positions in order of statement and offset
 * @param reviews what an analyst's reviews did to statements and positions
 */
public record AnnotatedDocument(
    Document document,
    Layout layout,
    DocumentDate date,
    List<Mention> mentions,
    List<UnknownName> unknownNames,
    List<Statement> statements,
    List<Position> positions,
    ReviewOutcome reviews)
    implements Serializable {}
