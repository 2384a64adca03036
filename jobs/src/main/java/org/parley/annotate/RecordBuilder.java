package org.parley.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.Role;
import org.parley.corpus.Document;
import org.parley.corpus.Exclusion;
import org.parley.corpus.Fingerprint;
import org.parley.date.DateEvidence;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;
import org.parley.mention.UnknownName;
import org.parley.position.Position;
import org.parley.statement.Statement;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.time.DateInterval;
import org.parley.time.DatePrecision;

/** Turns an annotated document into the flat records that are written for it. */
public final class RecordBuilder {

  private static final String JOINED = "; ";

  private final Codebook codebook;
  private final Map<String, List<Role>> rolesOf;

  /** A builder that looks up offices in a codebook. */
  public RecordBuilder(Codebook codebook) {
    this.codebook = codebook;
    this.rolesOf = codebook.roles().stream().collect(Collectors.groupingBy(Role::actorId));
  }

  /** The document's row; {@code duplicateOf} is left empty until the whole corpus is known. */
  public DocumentRecord document(AnnotatedDocument annotated) {
    Document document = annotated.document();
    DocumentDate date = annotated.date();
    DateInterval days = date.interval();
    int paragraphs = 0;
    int sentences = 0;
    int tokens = 0;
    for (Paragraph paragraph : annotated.layout().paragraphs()) {
      if (paragraph.zone().isCounted()) {
        paragraphs++;
        sentences += paragraph.sentences().size();
        for (Sentence sentence : paragraph.sentences()) {
          for (Token token : sentence.tokens()) {
            tokens += token.isWord() ? 1 : 0;
          }
        }
      }
    }
    return new DocumentRecord(
        document.id(),
        document.path(),
        document.metadata().source(),
        document.metadata().title(),
        day(days),
        day(days, true),
        day(days, false),
        days == null ? "none" : days.precision().label(),
        date.method().label(),
        date.evidence().stream().map(RecordBuilder::evidence).collect(Collectors.joining(JOINED)),
        document.text().length(),
        paragraphs,
        sentences,
        tokens,
        annotated.mentions().size(),
        annotated.statements().size(),
        "",
        document.metadata().url(),
        date.best() == null ? "" : date.best().toString());
  }

  private static String evidence(DateEvidence evidence) {
    if (evidence.surface().isEmpty()) {
      return evidence.rule();
    }
    String where = evidence.span() == null ? "" : " @" + evidence.span().start();
    return "'" + evidence.surface() + "'" + where + " (" + evidence.rule() + ")";
  }

  /** The ledger of passages not counted. */
  public List<ExclusionRecord> exclusions(AnnotatedDocument annotated) {
    List<ExclusionRecord> rows = new ArrayList<>();
    for (Exclusion exclusion : annotated.layout().exclusions()) {
      Span span = exclusion.span();
      rows.add(
          new ExclusionRecord(
              annotated.document().id(),
              span.start(),
              span.end(),
              exclusion.zone().label(),
              exclusion.reason(),
              span.in(annotated.document().text())));
    }
    return rows;
  }

  /** Mentions, numbered in order. */
  public List<MentionRecord> mentions(AnnotatedDocument annotated) {
    String docId = annotated.document().id();
    List<MentionRecord> rows = new ArrayList<>(annotated.mentions().size());
    for (Mention mention : annotated.mentions()) {
      rows.add(
          new MentionRecord(
              id(docId, 'm', rows.size()),
              docId,
              mention.paragraph(),
              mention.sentence(),
              mention.span().start(),
              mention.span().end(),
              mention.surface(),
              mention.actorId(),
              mention.form().label(),
              mention.zone().label(),
              mention.embedded(),
              mention.roleId(),
              String.join(JOINED, mention.candidates())));
    }
    return rows;
  }

  /** Statements, with identities made of their numbers. */
  public List<StatementRecord> statements(AnnotatedDocument annotated) {
    Document document = annotated.document();
    String text = document.text();
    List<StatementRecord> rows = new ArrayList<>(annotated.statements().size());
    for (Statement s : annotated.statements()) {
      Span hull = s.hull();
      rows.add(
          new StatementRecord(
              id(document.id(), 's', s.number()),
              document.id(),
              s.paragraph(),
              hull.start(),
              hull.end(),
              s.contentSpans().stream()
                  .map(c -> c.start() + "-" + c.end())
                  .collect(Collectors.joining(JOINED)),
              s.type().label(),
              s.layer().label(),
              String.join(JOINED, s.speakerIds()),
              s.speaker() == null ? "" : s.speaker().in(text),
              start(s.speaker()),
              end(s.speaker()),
              s.speakerForm().label(),
              s.cue() == null ? "" : s.cue().in(text),
              start(s.cue()),
              end(s.cue()),
              hull.in(text),
              s.quotedSpans().stream().map(q -> q.in(text)).collect(Collectors.joining(JOINED)),
              day(s.date()),
              day(s.date(), true),
              latest(s.date(), s, annotated),
              basis(s.dateBasis()),
              s.confidence(),
              s.rule(),
              s.zone().label(),
              s.repeats().stream()
                  .map(r -> id(document.id(), 's', r))
                  .collect(Collectors.joining(JOINED)),
              s.nestedIn() < 0 ? "" : id(document.id(), 's', s.nestedIn()),
              annotated.reviews().statement(s.number()).correction(),
              annotated.reviews().statement(s.number()).ok()));
    }
    return rows;
  }

  /** Positions, numbered in order. */
  public List<PositionRecord> positions(AnnotatedDocument annotated) {
    Document document = annotated.document();
    List<PositionRecord> rows = new ArrayList<>(annotated.positions().size());
    Map<Integer, Statement> statements = new HashMap<>();
    annotated.statements().forEach(s -> statements.put(s.number(), s));
    for (Position p : annotated.positions()) {
      rows.add(
          new PositionRecord(
              id(document.id(), 'p', rows.size()),
              id(document.id(), 's', p.statement()),
              document.id(),
              p.issueId(),
              p.holderId(),
              p.sideId(),
              p.reportedBy(),
              p.level(),
              p.condition(),
              p.salience(),
              p.modality(),
              p.layer().label(),
              day(p.date()),
              day(p.date(), true),
              latest(p.date(), statements.get(p.statement()), annotated),
              p.evidence().start(),
              p.evidence().end(),
              p.evidence().in(document.text()),
              p.rule(),
              p.confidence(),
              office(p),
              annotated.reviews().position(rows.size()).correction(),
              annotated.reviews().position(rows.size()).ok()));
    }
    return rows;
  }

  /** Names the codebook does not know, each with the sentence around it. */
  public List<UnknownNameRecord> unknownNames(AnnotatedDocument annotated) {
    Document document = annotated.document();
    List<UnknownNameRecord> rows = new ArrayList<>();
    for (UnknownName name : annotated.unknownNames()) {
      rows.add(
          new UnknownNameRecord(
              document.id(),
              name.span().start(),
              name.span().end(),
              name.name(),
              name.why(),
              sentenceAround(annotated, name.span()),
              name.note()));
    }
    return rows;
  }

  private static String sentenceAround(AnnotatedDocument annotated, Span span) {
    return annotated
        .layout()
        .sentenceAt(span.start())
        .map(sentence -> sentence.span().in(annotated.document().text()))
        .orElse("");
  }

  /** Words of the text are marked as such: a spreadsheet would make a date of this year of some. */
  private static String basis(String basis) {
    return basis.isEmpty()
            || basis.equals(Statement.DOCUMENT_DATE)
            || basis.equals(Statement.BY_DOCUMENT)
        ? basis
        : "words: " + basis;
  }

  /** What near-duplicates are found by. */
  public FingerprintRecord fingerprint(AnnotatedDocument annotated) {
    DateInterval days = annotated.date().interval();
    return new FingerprintRecord(
        annotated.document().id(), day(days, true), signature(Fingerprint.of(annotated.layout())));
  }

  private static String signature(Fingerprint fingerprint) {
    StringBuilder hexadecimal = new StringBuilder();
    hexadecimal.append(Long.toHexString(fingerprint.exact()));
    hexadecimal.append(' ').append(Integer.toHexString(fingerprint.words()));
    for (int value : fingerprint.values()) {
      hexadecimal.append(' ').append(Integer.toHexString(value));
    }
    return hexadecimal.toString();
  }

  /**
   * The side an actor speaks for on the days of an interval.
   *
   * @param days null when unknown
   * @return empty when none, or when it changes within the interval
   */
  public String sideOf(String actorId, DateInterval days) {
    if (days == null) {
      return codebook.sideOf(actorId, null);
    }
    String first = codebook.sideOf(actorId, days.earliest());
    return first.equals(codebook.sideOf(actorId, days.latest())) ? first : "";
  }

  /** The office the holder held on all days on which the position may have been taken. */
  private String office(Position position) {
    DateInterval days = position.date();
    if (days == null) {
      return "";
    }
    return rolesOf.getOrDefault(position.holderId(), List.of()).stream()
        .filter(r -> r.validity().contains(days.earliest()) && r.validity().contains(days.latest()))
        .map(Role::roleId)
        .findFirst()
        .orElse("");
  }

  private static String id(String docId, char kind, int number) {
    // Padded by hand: every mention has one, and a format is read anew each time.
    String digits = String.valueOf(number);
    String zeros = "0000".substring(Math.min(digits.length(), 4));
    return docId + '#' + kind + zeros + digits;
  }

  /** The day, where there is one only. */
  private static String day(DateInterval days) {
    return days != null && days.precision() == DatePrecision.DAY ? days.earliest().toString() : "";
  }

  private static String day(DateInterval days, boolean earliest) {
    return days == null ? "" : (earliest ? days.earliest() : days.latest()).toString();
  }

  /** The last possible day: of what has been said by then, the document's. */
  private static String latest(
      DateInterval days, Statement statement, AnnotatedDocument annotated) {
    boolean by =
        days == null && statement != null && statement.dateBasis().equals(Statement.BY_DOCUMENT);
    return day(by ? annotated.date().interval() : days, false);
  }

  private static Integer start(Span span) {
    return span == null ? null : span.start();
  }

  private static Integer end(Span span) {
    return span == null ? null : span.end();
  }
}
