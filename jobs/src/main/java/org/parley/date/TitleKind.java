package org.parley.date;

import java.util.List;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.Tokenizer;

/**
 * How far a title binds its text to the term of office, from the surest on. Shares of titles by
 * when the text was written, rounded from 6,900 titles in news of 1989 to 2017.
 */
enum TitleKind {
  /** Office and name in full: <i>Secretary of State John Kerry</i>. */
  FULL(0.955, 0.008, 0.004, 0.008, 0.025),
  /** An office alone, one that several bear, a president without a country. */
  LOOSE(0.915, 0.02, 0.01, 0.01, 0.045),
  /** A title kept for life: <i>Secretary Clinton</i>. */
  COURTESY(0.79, 0.012, 0.012, 0.016, 0.17),
  /** A candidate, whom news calls so some months before the vote that makes one. */
  CANDIDATE(0.49, 0.03, 0.40, 0.02, 0.06);

  private final double within;
  private final double longBefore;
  private final double shortlyBefore;
  private final double lingering;
  private final double after;

  TitleKind(
      double within, double longBefore, double shortlyBefore, double lingering, double after) {
    this.within = within;
    this.longBefore = longBefore;
    this.shortlyBefore = shortlyBefore;
    this.lingering = lingering;
    this.after = after;
  }

  /** The kind of a title as the text prints it. */
  static TitleKind of(OfficeTitle title) {
    String surface = title.surface();
    List<Token> tokens = Tokenizer.tokens(surface, new Span(0, surface.length()));
    TitleKind kind = title.named() ? FULL : LOOSE;
    for (int i = 0; i < tokens.size(); i++) {
      String named = DateLexicon.value(WordClass.TITLE, tokens.get(i).folded());
      boolean bare = i == 0 && (tokens.size() == 1 || !tokens.get(1).is("of"));
      if (named != null && (bare || !named.equals("BARE"))) {
        TitleKind other = named.equals("BARE") ? COURTESY : valueOf(named);
        kind = other.compareTo(kind) > 0 ? other : kind;
      }
    }
    return kind;
  }

  /** Share of such titles in texts of a term. */
  double within() {
    return within;
  }

  /** Share in texts of more than half a year before the first term. */
  double longBefore() {
    return longBefore;
  }

  /** Share in texts of the half year before it. */
  double shortlyBefore() {
    return shortlyBefore;
  }

  /** Share in texts of the weeks after a term. */
  double lingering() {
    return lingering;
  }

  /** Share in texts of later years. */
  double after() {
    return after;
  }
}
