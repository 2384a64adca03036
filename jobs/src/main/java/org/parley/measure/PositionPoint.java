package org.parley.measure;

import java.io.Serializable;
import java.time.LocalDate;
import org.parley.time.DateInterval;

/**
 * A position as timelines and changes take it.
 *
 * @param positionId its row
 * @param statementId the statement it was taken from
 * @param docId the document
 * @param issueId the issue
 * @param holderId who holds it; empty when unknown
 * @param sideId the holder's side; empty when none
 * @param roleId the holder's office; empty when none
 * @param level -2 to +2; null when unclear
 * @param condition its condition facet; empty when none
 * @param interval when it was taken; null when undated
 * @param by the day by which it had been taken, of one that is known by that alone; else null
 * @param outlet empty when not known
 * @param evidence the text
 * @param rule issue and cue that show it; empty when an analyst set the level
 * @param likely more likely right than wrong, or confirmed by an analyst
 */
public record PositionPoint(
    String positionId,
    String statementId,
    String docId,
    String issueId,
    String holderId,
    String sideId,
    String roleId,
    Integer level,
    String condition,
    DateInterval interval,
    LocalDate by,
    String outlet,
    String evidence,
    String rule,
    boolean likely)
    implements Serializable {

  private static final String DOCUMENT = "\0";

  /** What counts as one source: the outlet, or the document where no outlet is known. */
  String sourceKey() {
    return outlet.isEmpty() ? DOCUMENT + docId : outlet;
  }

  /** True when a source key stands for a document whose outlet is not known. */
  static boolean isDocument(String sourceKey) {
    return sourceKey.startsWith(DOCUMENT);
  }

  /** The subject of a kind to whom it belongs; empty when there is none. */
  String subject(SubjectKind kind) {
    return switch (kind) {
      case ACTOR -> holderId;
      case ROLE -> roleId;
      case SIDE -> sideId;
    };
  }
}
