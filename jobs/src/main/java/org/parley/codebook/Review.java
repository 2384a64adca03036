package org.parley.codebook;

import java.io.Serializable;

/**
 * An analyst's verdict on one statement or position of an earlier run. It is known again by where
 * it stands, not by the number the run gave it.
 *
 * @param place file and line, for messages
 * @param docId the document
 * @param start first character of the content or the evidence, 0-based UTF-16
 * @param end one past the last
 * @param issueId the position's issue; empty when a statement is reviewed
 * @param holderId the position's holder as the table had it; empty when a statement is reviewed
 * @param text what stood there when it was reviewed; empty when the table does not say
 * @param speaker the right speakers' actor ids joined by {@code "; "}, {@code none} for nobody;
 *     empty when not reviewed
 * @param level the right level, {@code -2} to {@code 2}, {@code none} for unclear; empty when not
 *     reviewed
 * @param ok {@code yes} or {@code no}; empty when not reviewed
 */
public record Review(
    String place,
    String docId,
    int start,
    int end,
    String issueId,
    String holderId,
    String text,
    String speaker,
    String level,
    String ok)
    implements Serializable {

  /** Nobody, or no level. */
  public static final String NONE = "none";

  /** True when a position is reviewed, false for a statement. */
  public boolean ofPosition() {
    return !issueId.isEmpty();
  }

  /** True when the analyst has found the row wrong as a whole. */
  public boolean isRejection() {
    return ok.equals("no");
  }
}
