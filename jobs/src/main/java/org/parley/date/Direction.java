package org.parley.date;

/** Whether what a date expression dates lies behind or ahead of the writer. */
public enum Direction {
  /** The verb nearest to it is in a past tense: <i>said on Tuesday</i>. */
  PAST,
  /** The verb or adjective nearest to it looks ahead: <i>due on Tuesday</i>. */
  FUTURE,
  /** No word near it tells. */
  UNKNOWN
}
