package org.parley.annotate;

import java.io.Serializable;
import org.parley.codebook.Review;

/**
 * What the analyst has said of a statement or a position, as its row shows it.
 *
 * @param correction the right speaker or level as the review gives it; empty when not corrected
 * @param ok {@code yes} or {@code no}; empty when not said
 */
public record ReviewMark(String correction, String ok) implements Serializable {

  /** Not reviewed. */
  public static final ReviewMark NONE = new ReviewMark("", "");

  static ReviewMark of(Review review) {
    return new ReviewMark(review.ofPosition() ? review.level() : review.speaker(), review.ok());
  }

  /** How sure a row is once a person has looked: 1, or 0 when found wrong. */
  double confidence() {
    return ok.equals("no") ? 0 : 1;
  }
}
