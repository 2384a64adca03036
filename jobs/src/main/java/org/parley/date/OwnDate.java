package org.parley.date;

import java.util.List;
import java.util.Optional;
import org.parley.corpus.Layout;
import org.parley.date.DateLexicon.WordClass;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;

/**
 * The date that a document prints of itself: a line of its own, a dateline, a date after
 * <i>published</i>, the date at a title's end.
 */
final class OwnDate {

  /** How far from the beginning of the text its own date may end, in UTF-16 units. */
  private static final int HEAD_UNITS = 700;

  /** How many paragraphs at the end are searched for <i>published</i> and its like. */
  private static final int TAIL_PARAGRAPHS = 4;

  /** How many tokens a place may have before the date of a dateline. */
  private static final int PLACE_TOKENS = 9;

  /** How many other tokens a line may have that is a date. */
  private static final int LINE_TOKENS = 8;

  private OwnDate() {}

  /**
   * The first date that a document prints of itself, with a year or, in a dateline, without.
   *
   * @return a single day as {@link DateMeaning.Fixed}, {@link DateMeaning.EitherOrder} or {@link
   *     DateMeaning.Yearly}
   */
  static Optional<DateExpression> find(String text, Layout layout) {
    List<Paragraph> paragraphs = layout.paragraphs();
    int tail = paragraphs.size() - TAIL_PARAGRAPHS;
    DateExpression best = null;
    Standing bestStanding = Standing.NONE;
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      boolean head = paragraph.span().start() < HEAD_UNITS;
      for (Sentence sentence : head || p >= tail ? paragraph.sentences() : List.<Sentence>of()) {
        if (head && sentence.span().start() > HEAD_UNITS) {
          break;
        }
        for (DateExpression expression : DateExpressions.find(text, sentence)) {
          if (isDay(expression.meaning())) {
            Standing standing = new Place(text, paragraph, sentence, expression).standing(head);
            if (standing.compareTo(bestStanding) > 0) {
              best = expression;
              bestStanding = standing;
            }
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How well a date is the document's own, worst first; of equals the first in the text counts. */
  private enum Standing {
    NONE,
    /** A dateline without a year. */
    YEARLESS,
    /** After <i>updated</i>. */
    UPDATED,
    /** Printed as the document's own. */
    OWN
  }

  /** The date that ends a title, as in {@code Press briefing, 10/22/2013}. */
  static Optional<DateExpression> inTitle(String title) {
    List<Token> tokens = Tokenizer.tokens(title, new Span(0, title.length()));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Token last = tokens.get(tokens.size() - 1);
    Sentence sentence = new Sentence(0, new Span(tokens.get(0).start(), last.end()), tokens);
    List<DateExpression> found = DateExpressions.find(title, sentence);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DateExpression expression = found.get(found.size() - 1);
    boolean ends =
        expression.span().end() == last.end()
            || (last.is(")") && expression.span().end() == last.start());
    Token before = null;
    for (Token token : tokens) {
      before = token.end() <= expression.span().start() ? token : before;
    }
    boolean apart =
        before == null || before.kind() == TokenKind.PUNCTUATION || isCapital(title, before);
    return ends
            && apart
            && isDay(expression.meaning())
            && !(expression.meaning() instanceof DateMeaning.Yearly)
        ? Optional.of(expression)
        : Optional.empty();
  }

  private static boolean isDay(DateMeaning meaning) {
    if (meaning instanceof DateMeaning.Fixed fixed) {
      return fixed.days().days() == 1;
    }
    return meaning instanceof DateMeaning.EitherOrder
        || (meaning instanceof DateMeaning.Yearly yearly
            && yearly.isDay()
            && yearly.anchor() == Anchor.NONE);
  }

  private static boolean isCapital(String text, Token token) {
    return Character.isUpperCase(text.charAt(token.start()));
  }

  /** Where a date stands: the tokens around it. */
  private static final class Place {
    private final String text;
    private final Paragraph paragraph;
    private final Sentence sentence;
    private final DateExpression expression;
    private final TokenPlace place;
    private final List<Token> tokens;
    private final int from;
    private final int to;

    Place(String text, Paragraph paragraph, Sentence sentence, DateExpression expression) {
      this.text = text;
      this.paragraph = paragraph;
      this.sentence = sentence;
      this.expression = expression;
      this.place = TokenPlace.of(sentence, expression.span());
      this.tokens = place.tokens();
      this.from = place.from();
      this.to = place.to();
    }

    Standing standing(boolean head) {
      if (expression.meaning() instanceof DateMeaning.Yearly) {
        return head && isDateline() ? Standing.YEARLESS : Standing.NONE;
      }
      if (isAmended()) {
        return Standing.NONE;
      }
      if (isUpdated()) {
        return Standing.UPDATED;
      }
      boolean own = isAnnounced() || (head && (isDateline() || isLine()));
      return own ? Standing.OWN : Standing.NONE;
    }

    /** After <i>published</i>, <i>posted on</i>, <i>for immediate release</i>. */
    boolean isAnnounced() {
      int own = ownWord();
      return own >= 0 && !tokens.get(own).is("updated") && apart(own);
    }

    boolean isUpdated() {
      int own = ownWord();
      return own >= 0 && tokens.get(own).is("updated") && apart(own);
    }

    boolean isAmended() {
      return place.follows(WordClass.AMENDED, 3);
    }

    /** A place, a comma and the date, then a dash or an agency in brackets. */
    boolean isDateline() {
      boolean opens = sentence.index() == 0 && paragraph.zone() != Zone.CAPTION;
      if (!opens || from == 0 || from > PLACE_TOKENS || to >= tokens.size()) {
        return false;
      }
      for (int i = 0; i < from; i++) {
        Token token = tokens.get(i);
        boolean placeWord = token.kind() == TokenKind.WORD && isCapital(text, token);
        boolean joint =
            token.kind() == TokenKind.HYPHEN
                || token.is(",")
                || token.is(".")
                || token.is("/")
                || token.is("-")
                || token.is("(")
                || token.is(")")
                || token.is("and");
        if (!placeWord && !joint) {
          return false;
        }
      }
      Token next = tokens.get(to);
      return next.is("-")
          || next.is("\u2014")
          || next.is("\u2013")
          || next.is("_")
          || next.is("(")
          || next.is(":");
    }

    /** Almost the whole line, or the head of a text that runs on without a line break. */
    boolean isLine() {
      boolean caption = paragraph.zone() == Zone.CAPTION;
      Token before = place.previous();
      Token next = place.next();
      boolean single = paragraph.sentences().size() == 1;
      boolean whole = single && tokens.size() - (to - from) <= LINE_TOKENS;
      boolean timed = next != null && isClock(next);
      boolean marked =
          before == null || before.is("|") || before.is(":") || before.is("(") || before.is("-");
      boolean agency = before != null && isAcronym(before);
      boolean lineStarts = before == null && sentence.index() == 0;
      boolean named =
          before == null || marked || agency || isCapital(text, before) || before.is(",");
      if (isCable()) {
        return false;
      }
      if (timed && named) {
        return true;
      }
      if (whole && named && (next == null || next.kind() == TokenKind.PUNCTUATION) && !caption) {
        return lineStarts || marked || weekdayPrinted();
      }
      boolean runsOn = next != null && (isCapital(text, next) || next.kind() == TokenKind.NUMBER);
      boolean textStarts = lineStarts && paragraph.index() == 0;
      boolean bar = next != null && next.is("|");
      return (runsOn || bar) && (textStarts || (agency && weekdayPrinted()) || afterBar(before));
    }

    private static boolean afterBar(Token before) {
      return before != null && before.is("|");
    }

    /** True before letters set apart, as on the head of a cable that the article prints. */
    private boolean isCable() {
      int letters = 0;
      for (int i = to; i < tokens.size() && i < to + LINE_TOKENS; i++) {
        Token token = tokens.get(i);
        letters += token.kind() == TokenKind.WORD && token.end() - token.start() == 1 ? 1 : 0;
      }
      return letters > 3;
    }

    private boolean weekdayPrinted() {
      return expression.meaning() instanceof DateMeaning.Fixed fixed && fixed.weekday() != null;
    }

    /** The token of class own before the date; -1 when there is none. */
    private int ownWord() {
      int i = from - 1;
      while (i > 0 && i >= from - 3 && DateLexicon.is(WordClass.BETWEEN, tokens.get(i).folded())) {
        i--;
      }
      return i >= 0 && DateLexicon.is(WordClass.OWN, tokens.get(i).folded()) ? i : -1;
    }

    /** True when the word opens its line or sentence, so that it is no verb of the story. */
    private boolean apart(int own) {
      return own <= 3 && isCapital(text, tokens.get(0));
    }

    private boolean isClock(Token token) {
      String figures = token.folded();
      int mark = Math.max(figures.indexOf(':'), figures.indexOf('.'));
      return token.kind() == TokenKind.NUMBER
          && (mark == 1 || mark == 2)
          && figures.length() >= mark + 3;
    }

    private boolean isAcronym(Token token) {
      if (token.kind() != TokenKind.WORD || token.end() - token.start() < 2) {
        return false;
      }
      for (int i = token.start(); i < token.end(); i++) {
        if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != '.') {
          return false;
        }
      }
      return true;
    }
  }
}
