package org.parley.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.PositionRecord;
import org.parley.annotate.StatementRecord;

/**
 * The positions of a document that feed timelines, changes and agreement. Near-duplicate documents
 * give none; captions and boilerplate give none; of statements that repeat one another only one
 * gives a holder's positions on an issue: that of the body before the headline's and the
 * highlights', then the first.
 */
public final class PositionPoints {

  /** Layers that feed unless others are asked for. */
  public static final Set<String> DEFAULT_LAYERS = Set.of("own_words", "paraphrase");

  /** Below it a position is more likely wrong than right, and carries no change. */
  static final double LEAST_CONFIDENCE = 0.5;

  private static final List<String> ZONES = List.of("body", "headline", "highlights");

  private PositionPoints() {}

  /** The points of a document, in order of position. */
  public static List<PositionPoint> of(DocumentRecords records, Set<String> layers) {
    DocumentRecord document = records.document();
    if (Cells.isDuplicate(document)) {
      return List.of();
    }
    Map<String, StatementRecord> statements = new HashMap<>();
    records.statements().forEach(s -> statements.put(s.statementId(), s));
    Map<String, String> groups = repeatGroups(records.statements());
    List<PositionRecord> feeding = new ArrayList<>();
    Map<String, String> speaking = new HashMap<>();
    for (PositionRecord position : records.positions()) {
      StatementRecord statement = statements.get(position.statementId());
      if (feeds(position, statement, layers)) {
        feeding.add(position);
        speaking.merge(
            utterance(position, groups),
            position.statementId(),
            (one, other) -> one.equals(other) ? one : better(statements, one, other));
      }
    }
    List<PositionPoint> points = new ArrayList<>();
    for (PositionRecord position : feeding) {
      if (speaking.get(utterance(position, groups)).equals(position.statementId())) {
        points.add(point(position, document));
      }
    }
    return points;
  }

  /**
   * The points by subject. A subject has a passage once, even when several of its people say it
   * together.
   */
  static Map<Subject, List<PositionPoint>> bySubject(List<PositionPoint> points) {
    Map<Subject, List<PositionPoint>> bySubject = new TreeMap<>();
    Set<Object> seen = new HashSet<>();
    for (PositionPoint point : points) {
      for (SubjectKind kind : SubjectKind.values()) {
        String id = point.subject(kind);
        if (!id.isEmpty()) {
          Subject subject = new Subject(kind, id, point.issueId());
          Object passage =
              List.of(
                  subject, point.statementId(), point.evidence(), String.valueOf(point.level()));
          if (seen.add(passage)) {
            bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(point);
          }
        }
      }
    }
    return bySubject;
  }

  private static boolean feeds(
      PositionRecord position, StatementRecord statement, Set<String> layers) {
    return layers.contains(position.layer())
        && (statement == null || ZONES.contains(statement.zone()))
        && !"no".equals(position.reviewOk());
  }

  private static PositionPoint point(PositionRecord position, DocumentRecord document) {
    return new PositionPoint(
        position.positionId(),
        position.statementId(),
        position.docId(),
        position.issueId(),
        text(position.holderId()),
        text(position.sideId()),
        text(position.roleId()),
        position.level(),
        text(position.condition()),
        Cells.interval(position.dateEarliest(), position.dateLatest()),
        by(position),
        text(document.source()),
        text(position.evidence()),
        Cells.isEmpty(position.reviewLevel()) ? text(position.rule()) : "",
        isLikely(position));
  }

  /** The last possible day where no first one is known. */
  private static LocalDate by(PositionRecord position) {
    return Cells.isEmpty(position.dateEarliest()) && !Cells.isEmpty(position.dateLatest())
        ? LocalDate.parse(position.dateLatest())
        : null;
  }

  private static boolean isLikely(PositionRecord position) {
    return position.confidence() >= LEAST_CONFIDENCE
        || "yes".equals(position.reviewOk())
        || !Cells.isEmpty(position.reviewLevel());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  /** What one holder says on one issue in one statement and its repetitions. */
  private static String utterance(PositionRecord position, Map<String, String> groups) {
    String statement = position.statementId();
    return String.join(
        "\0",
        groups.getOrDefault(statement, statement),
        position.issueId(),
        text(position.holderId()));
  }

  private static String better(Map<String, StatementRecord> statements, String one, String other) {
    int zoneOfOne = ZONES.indexOf(statements.get(one).zone());
    int zoneOfOther = ZONES.indexOf(statements.get(other).zone());
    if (zoneOfOne != zoneOfOther) {
      return zoneOfOne < zoneOfOther ? one : other;
    }
    return statements.get(one).start() <= statements.get(other).start() ? one : other;
  }

  /** For each statement that repeats or is repeated a name of its group. */
  private static Map<String, String> repeatGroups(List<StatementRecord> statements) {
    Map<String, String> parents = new HashMap<>();
    for (StatementRecord statement : statements) {
      for (String repeated : Cells.list(statement.repeats())) {
        String a = root(parents, statement.statementId());
        String b = root(parents, repeated);
        if (!a.equals(b)) {
          parents.put(b, a);
        }
      }
    }
    Map<String, String> groups = new HashMap<>();
    for (StatementRecord statement : statements) {
      groups.put(statement.statementId(), root(parents, statement.statementId()));
    }
    return groups;
  }

  private static String root(Map<String, String> parents, String statement) {
    String at = statement;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
