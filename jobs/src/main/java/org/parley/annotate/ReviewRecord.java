package org.parley.annotate;

import java.io.Serializable;
import org.parley.codebook.Review;

/** A row of {@code reviews}: an analyst's verdict and what became of it. */
public record ReviewRecord(
    String docId,
    int start,
    int end,
    String issueId,
    String holderId,
    String reviewSpeaker,
    String reviewLevel,
    String reviewOk,
    String outcome,
    String place)
    implements Serializable {

  /** The row of a review. */
  public static ReviewRecord of(Review review, String outcome) {
    return new ReviewRecord(
        review.docId(),
        review.start(),
        review.end(),
        review.issueId(),
        review.holderId(),
        review.speaker(),
        review.level(),
        review.ok(),
        outcome,
        review.place());
  }
}
