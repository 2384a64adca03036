package org.parley.annotate;

import java.io.Serializable;
import java.util.Map;

/**
 * What the reviews did to a document.
 *
 * @param statements marks by the statement's number
 * @param positions marks by the position's place in the list, from 0
 * @param outcomes by the review's number: {@link Reviews#APPLIED}, or why it was not used
 */
public record ReviewOutcome(
    Map<Integer, ReviewMark> statements,
    Map<Integer, ReviewMark> positions,
    Map<Integer, String> outcomes)
    implements Serializable {

  /** Nothing was reviewed. */
  public static final ReviewOutcome NONE = new ReviewOutcome(Map.of(), Map.of(), Map.of());

  /** Copies the maps. */
  public ReviewOutcome {
    statements = Map.copyOf(statements);
    positions = Map.copyOf(positions);
    outcomes = Map.copyOf(outcomes);
  }

  /** The mark of a statement. */
  public ReviewMark statement(int number) {
    return statements.getOrDefault(number, ReviewMark.NONE);
  }

  /** The mark of a position. */
  public ReviewMark position(int index) {
    return positions.getOrDefault(index, ReviewMark.NONE);
  }
}
