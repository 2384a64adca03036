package org.parley.date;

/** What the nearest words of time on either side of a date say of it; the left ones bind more. */
enum Tense {
  /** A past on either side. */
  PAST_BOTH("past.both"),
  /** A past before it: <i>was signed on Tuesday</i>. */
  PAST("past"),
  /** A past after it: <i>Tuesday's vote failed</i>. */
  PAST_RIGHT("past.right"),
  /** A future before it: <i>will meet on Tuesday</i>. */
  FUTURE("future"),
  /** A future after it: <i>Tuesday's vote will fail</i>. */
  FUTURE_RIGHT("future.right"),
  /** A past before it and a future after it. */
  MIXED("mixed"),
  /** Nothing on either side. */
  UNKNOWN("unknown");

  private final String rule;

  Tense(String rule) {
    this.rule = rule;
  }

  /** How the tables of {@code clues.txt} call it. */
  String rule() {
    return rule;
  }
}
