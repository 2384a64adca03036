package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * Pairs the quotation marks of one paragraph: curly, straight, single and doubled ({@code ``} and
 * {@code ''}). Quotations within quotations belong to the outer one. A mark that finds no partner
 * is passed over, or, when it opens, closed at the paragraph's end.
 */
final class QuotationFinder {

  /** So many words may attribute behind a misplaced mark. */
  private static final int MAX_ATTRIBUTION = 10;

  private enum Side {
    OPEN,
    CLOSE,
    EITHER,
    NONE
  }

  private final String text;
  private final List<Token> tokens;
  private final Before before;
  private final List<Quotation> found = new ArrayList<>();
  private int outer = -2;
  private boolean outerSingle;
  private boolean outerContinued;
  private int depth;
  private int[] surplus;
  private int[] marksFrom;
  private final int[] lastCloser = {-2, -2};

  /** What the paragraph before leaves behind. */
  enum Before {
    /** No quotation. */
    CLOSED,
    /** A quotation that a mark here may close. */
    OPEN,
    /** A quotation that closes behind this paragraph: all of it is quoted. */
    BEYOND,
    /** The opening mark alone, of a quotation that a mark here closes. */
    OPENED,
    /** The opening mark alone, of a quotation that closes behind this paragraph. */
    OPENED_BEYOND;

    private boolean isOpen() {
      return this == OPEN || this == OPENED;
    }

    private boolean isBeyond() {
      return this == BEYOND || this == OPENED_BEYOND;
    }

    private boolean isContinued() {
      return this == OPEN || this == BEYOND;
    }
  }

  private QuotationFinder(String text, List<Token> tokens, Before before) {
    this.text = text;
    this.tokens = tokens;
    this.before = before;
  }

  /** Quotations in text order, without overlap. */
  static List<Quotation> find(String text, List<Token> tokens, Before before) {
    if (before.isBeyond() && !tokens.isEmpty()) {
      return List.of(new Quotation(-1, tokens.size(), before.isContinued(), false));
    }
    boolean any = false;
    for (int i = 0; i < tokens.size() && !any; i++) {
      any = tokens.get(i).kind() == TokenKind.QUOTE;
    }
    return any ? new QuotationFinder(text, tokens, before).run() : List.of();
  }

  /** What the first double mark of a paragraph is to a quotation left open before. */
  enum First {
    /** There is none. */
    NONE,
    /** It closes the quotation. */
    CLOSES,
    /** It opens the paragraph, as one that goes on with the quotation. */
    REPEATS,
    /** It opens another. */
    OPENS
  }

  /** What the first double mark is to a quotation left open before. */
  static First first(String text, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == TokenKind.QUOTE && !tokens.get(i).is("'")) {
        boolean closes = new QuotationFinder(text, tokens, Before.OPEN).closesOpen(i);
        return closes ? First.CLOSES : i == 0 ? First.REPEATS : First.OPENS;
      }
    }
    return First.NONE;
  }

  private List<Quotation> run() {
    boolean first = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == TokenKind.QUOTE) {
        step(i, first);
        first = false;
      }
    }
    if (outer >= 0 && !outerSingle) {
      add(outer, tokens.size(), false);
    }
    return found;
  }

  private void step(int i, boolean first) {
    boolean single = tokens.get(i).is("'");
    if (outer < 0) {
      Side side = single ? singleSide(i) : doubleSide(i);
      boolean goesOn = first && before.isOpen();
      boolean turned = side == Side.CLOSE && !single && !goesOn && isTurned(i);
      if (goesOn && !single && closesOpen(i)) {
        outerContinued = before.isContinued();
        add(-1, i, true);
      } else if (side == Side.OPEN || turned || (side == Side.EITHER && !single)) {
        start(i, single, goesOn && i == 0);
      } else if (first && side == Side.CLOSE && !single && isLost(i)) {
        outerContinued = false;
        add(-1, i, true);
      }
    } else if (single == outerSingle) {
      Side side = single ? singleSide(i) : doubleSide(i);
      if (side == Side.OPEN && i > outer + 1 && (single || !isMisplaced(i))) {
        reopen(i, single);
      } else if (side != Side.NONE && i > outer) {
        close(i);
      }
    } else if (outerSingle && doubleSide(i) == Side.OPEN && !closerFrom(i, true)) {
      start(i, false, false);
    }
  }

  /** True for a double mark that closes what the paragraph before left open. */
  private boolean closesOpen(int i) {
    return doubleSide(i) == Side.CLOSE || (i > 0 && isMisplaced(i));
  }

  /**
   * True for a mark with the space on the wrong side, within a quotation: it ends the paragraph, or
   * words that attribute stand behind it.
   */
  private boolean isMisplaced(int i) {
    if (i == tokens.size() - 1) {
      return true;
    }
    Token before = tokens.get(i - 1);
    boolean ends = before.is(",") || before.is(".") || before.is("?") || before.is("!");
    return ends && attributes(i + 1);
  }

  /** True for the mark of {@code It is over,” she said} where the one that opens it is missing. */
  private boolean isLost(int i) {
    boolean comma = i > 0 && tokens.get(i - 1).is(",");
    for (int j = 0; comma && j < i; j++) {
      comma = !tokens.get(j).is(".") && !tokens.get(j).is(":");
    }
    return comma && i + 1 < tokens.size() && attributes(i + 1);
  }

  /** True where words say no more than who spoke: {@code an envoy told the radio}. */
  private boolean attributes(int from) {
    if (Character.isUpperCase(text.charAt(tokens.get(from).start())) && isSmallWord(from)) {
      return false;
    }
    int limit = Math.min(tokens.size(), from + MAX_ATTRIBUTION);
    for (int i = from; i < limit && tokens.get(i).isWord(); i++) {
      for (CueEntry entry : CueLexicon.entries(tokens.get(i).folded())) {
        if (entry.has("quote") && entry.rest().isEmpty() && entry.family() == CueFamily.SPEECH) {
          return endsAttribution(i, from, entry);
        }
      }
    }
    return false;
  }

  /** True for words that have a capital only where a sentence begins. */
  private boolean isSmallWord(int i) {
    return isOneOf(
        i, WordClass.SUBJECT, WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.SUBORDINATOR);
  }

  private boolean endsAttribution(int verb, int from, CueEntry entry) {
    if (verb + 1 >= tokens.size() || verb == from || entry.has("tell")) {
      return true;
    }
    Token next = tokens.get(verb + 1);
    return next.is(".")
        || next.is(",")
        || isOneOf(verb + 1, WordClass.TIME, WordClass.PREPOSITION, WordClass.ADVERB);
  }

  private boolean isOneOf(int i, WordClass... classes) {
    int mask = WordClass.maskOf(tokens.get(i).folded());
    for (WordClass wordClass : classes) {
      if ((mask & wordClass.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  private void start(int i, boolean single, boolean continued) {
    outer = i;
    outerSingle = single;
    outerContinued = continued;
    depth = 0;
  }

  private void close(int i) {
    if (depth > 0) {
      depth--;
    } else {
      add(outer, i, true);
      outer = -2;
    }
  }

  /**
   * An opening mark within a quotation of the same style: nested, or the first was never closed.
   */
  private void reopen(int i, boolean single) {
    if (single) {
      return;
    }
    if (isOfOtherStyle(i) || surplus()[i] > 0) {
      depth++;
      return;
    }
    int end = lastEndMark(outer + 1, i);
    if (end > outer + 1) {
      add(outer, end, false);
    }
    start(i, false, false);
  }

  /**
   * True for curly marks round words in the middle of a sentence that straight ones enclose: {@code
   * "They call it a “road map” here."}.
   */
  private boolean isOfOtherStyle(int i) {
    boolean curly = text.charAt(tokens.get(i).start()) == '\u201C';
    if (!curly || text.charAt(tokens.get(outer).start()) != '"' || !tokens.get(i - 1).isWord()) {
      return false;
    }
    for (int j = i + 1; j < tokens.size(); j++) {
      if (tokens.get(j).kind() == TokenKind.QUOTE && tokens.get(j).is("\"")) {
        return text.charAt(tokens.get(j).start()) == '\u201D';
      }
    }
    return false;
  }

  /** For each token: closing less opening double marks from there to the paragraph's end. */
  private int[] surplus() {
    if (surplus == null) {
      surplus = new int[tokens.size() + 1];
      for (int j = tokens.size() - 1; j >= 0; j--) {
        surplus[j] = surplus[j + 1];
        if (tokens.get(j).is("\"") && tokens.get(j).kind() == TokenKind.QUOTE) {
          Side side = doubleSide(j);
          surplus[j] += side == Side.CLOSE ? 1 : side == Side.OPEN ? -1 : 0;
        }
      }
    }
    return surplus;
  }

  /**
   * True for a mark printed the wrong way round ({@code he said,” there are}): it stands where a
   * quotation opens and an odd number of marks follows.
   */
  private boolean isTurned(int i) {
    return (i == 0 || tokens.get(i - 1).is(",") || tokens.get(i - 1).is(":"))
        && marksFrom()[i + 1] % 2 == 1;
  }

  /** For each token: double marks from there to the paragraph's end. */
  private int[] marksFrom() {
    if (marksFrom == null) {
      marksFrom = new int[tokens.size() + 1];
      for (int j = tokens.size() - 1; j >= 0; j--) {
        boolean mark = tokens.get(j).kind() == TokenKind.QUOTE && !tokens.get(j).is("'");
        marksFrom[j] = marksFrom[j + 1] + (mark ? 1 : 0);
      }
    }
    return marksFrom;
  }

  /** One past the last end mark between two tokens; 0 when there is none. */
  private int lastEndMark(int from, int to) {
    for (int j = to - 1; j > from; j--) {
      Token token = tokens.get(j);
      if (token.is(".") || token.is("!") || token.is("?") || token.is(",")) {
        return j + 1;
      }
    }
    return 0;
  }

  private void add(int open, int close, boolean closed) {
    if (close > open + 1) {
      found.add(new Quotation(open, close, outerContinued, closed));
    }
  }

  private Side doubleSide(int i) {
    Token token = tokens.get(i);
    char c = text.charAt(token.start());
    boolean space = spaceBefore(i);
    boolean after = spaceAfter(i);
    return switch (c) {
      case '\u201C', '\u201E', '\u00AB' ->
          after && (!space || nextIs(i, ",") || nextIs(i, ".")) ? Side.CLOSE : Side.OPEN;
      case '\u201D', '\u00BB' -> space && !after && outer < 0 ? Side.OPEN : Side.CLOSE;
      case '`', '\u2018' -> Side.OPEN;
      default -> {
        if (space && !after) {
          yield Side.OPEN;
        }
        yield after && !space ? Side.CLOSE : Side.EITHER;
      }
    };
  }

  private boolean nextIs(int i, String form) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is(form);
  }

  private Side singleSide(int i) {
    Token token = tokens.get(i);
    char c = text.charAt(token.start());
    boolean before = spaceBefore(i);
    boolean after = spaceAfter(i);
    if (outer >= 0 && outerSingle) {
      boolean possessive =
          c != '\u2018' && i > 0 && tokens.get(i - 1).folded().endsWith("s") && followedByWord(i);
      if (before || !after || (possessive && closerFrom(i + 1, false))) {
        return Side.NONE;
      }
      return Side.CLOSE;
    }
    boolean opens = c == '\u2018' ? !after : c != '\u2019' && before && !after;
    boolean word = i + 1 < tokens.size() && tokens.get(i + 1).kind() != TokenKind.NUMBER;
    return opens && word && closerFrom(i + 1, false) ? Side.OPEN : Side.NONE;
  }

  private boolean followedByWord(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).kind() == TokenKind.WORD
        && Character.isLowerCase(text.charAt(tokens.get(i + 1).start()));
  }

  /** True when a single mark that can close stands at {@code from} or after it. */
  private boolean closerFrom(int from, boolean strict) {
    int which = strict ? 1 : 0;
    if (lastCloser[which] == -2) {
      lastCloser[which] = -1;
      for (int j = tokens.size() - 1; j >= 0 && lastCloser[which] < 0; j--) {
        lastCloser[which] = closes(j, strict) ? j : -1;
      }
    }
    return lastCloser[which] >= from;
  }

  private boolean closes(int j, boolean strict) {
    Token token = tokens.get(j);
    if (token.kind() != TokenKind.QUOTE
        || !token.is("'")
        || text.charAt(token.start()) == '\u2018'
        || spaceBefore(j)
        || !spaceAfter(j)) {
      return false;
    }
    return !strict || j == 0 || !tokens.get(j - 1).folded().endsWith("s");
  }

  private boolean spaceBefore(int i) {
    int at = tokens.get(i).start();
    if (i == 0) {
      return true;
    }
    char c = text.charAt(at - 1);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || "([{\u2014\u2013-/".indexOf(c) >= 0
        || (isQuote(c) && i > 1 && spaceBefore(i - 1));
  }

  private boolean spaceAfter(int i) {
    int at = tokens.get(i).end();
    if (i == tokens.size() - 1) {
      return true;
    }
    char c = text.charAt(at);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ".,;:!?)]}\u2014\u2013-\u2026/".indexOf(c) >= 0
        || (isQuote(c) && i + 2 < tokens.size() && spaceAfter(i + 1))
        || (isQuote(c) && i + 2 == tokens.size());
  }

  private static boolean isQuote(char c) {
    return "\"'\u201C\u201D\u2018\u2019".indexOf(c) >= 0;
  }
}
