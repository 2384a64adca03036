package org.parley.date;

/** A word that places a recurring day, month or season by the day of publication. */
public enum Anchor {
  /** No such word: the direction decides. */
  NONE,
  /** <i>last Tuesday</i>: the latest before the day of publication. */
  LAST,
  /** <i>this Friday</i>, <i>this May</i>: the one of the running week or year, else the nearest. */
  THIS,
  /** <i>next May</i>: the first after the day of publication. */
  NEXT
}
