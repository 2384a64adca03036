package org.parley.text;

/** What kind of text a paragraph is. */
public enum Zone {
  /** The title of the article, or a title inside it. */
  HEADLINE,
  /** The story itself. */
  BODY,
  /** What stands under a picture, with its credit. */
  CAPTION,
  /** A bullet that repeats the story's points. */
  HIGHLIGHTS,
  /** Teasers, credits, time codes, navigation and other debris of the page. */
  BOILERPLATE;

  /** Headline and body: the zones whose mentions and units are counted. */
  public boolean isCounted() {
    return this == HEADLINE || this == BODY;
  }

  /** The name as the tables print it. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
