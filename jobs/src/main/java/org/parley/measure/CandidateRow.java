package org.parley.measure;

import org.parley.mention.UnknownName;

/**
 * A row of {@code candidates}.
 *
 * @param suggestion a line for {@code actors.csv}; empty for a person who is there
 * @param document where the example stands
 * @param note of a title not held at the date: what the codebook has; else empty
 */
public record CandidateRow(
    String name,
    long count,
    long documents,
    String why,
    String example,
    String suggestion,
    String document,
    String note) {

  /** True for a known person with a title that the codebook does not have him hold then. */
  public boolean isDisputedTitle() {
    return why.equals(UnknownName.TITLE_NOT_HELD);
  }
}
