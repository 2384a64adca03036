package org.parley.statement;

/**
 * A passage in quotation marks within one paragraph; positions are token indices of the paragraph.
 *
 * @param open the opening mark; -1 when it stands in a paragraph before
 * @param close the closing mark; one past the last token when the paragraph ends first
 * @param continued true when words of it stand in the paragraph before
 * @param closed true when a closing mark was found
 */
record Quotation(int open, int close, boolean continued, boolean closed) {

  /** First token between the marks. */
  int first() {
    return open + 1;
  }

  /** Last token between the marks; before {@link #first()} when nothing stands there. */
  int last() {
    return close - 1;
  }

  /** True when the token lies between or on the marks. */
  boolean covers(int token) {
    return open <= token && token <= close;
  }
}
