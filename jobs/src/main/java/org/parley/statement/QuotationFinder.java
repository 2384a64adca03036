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

  private enum Side {
    OPEN,
    CLOSE,
    EITHER,
    NONE
  }

  private final String text;
  private final List<Token> tokens;
  private final boolean openBefore;
  private final List<Quotation> found = new ArrayList<>();
  private int outer = -2;
  private boolean outerSingle;
  private boolean outerContinued;
  private int depth;
  private int[] surplus;
  private int[] marksFrom;
  private final int[] lastCloser = {-2, -2};

  private QuotationFinder(String text, List<Token> tokens, boolean openBefore) {
    this.text = text;
    this.tokens = tokens;
    this.openBefore = openBefore;
  }

  /**
   * Quotations in text order, without overlap.
   *
   * @param openBefore true when the paragraph before ends within a quotation
   */
  static List<Quotation> find(String text, List<Token> tokens, boolean openBefore) {
    boolean any = false;
    for (int i = 0; i < tokens.size() && !any; i++) {
      any = tokens.get(i).kind() == TokenKind.QUOTE;
    }
    return any ? new QuotationFinder(text, tokens, openBefore).run() : List.of();
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
      boolean turned = side == Side.CLOSE && !single && !(first && openBefore) && isTurned(i);
      if (side == Side.OPEN || turned || (side == Side.EITHER && !single)) {
        start(i, single, first && openBefore && i == 0);
      } else if (side == Side.CLOSE && !single && first && openBefore) {
        outerContinued = true;
        add(-1, i, true);
      }
    } else if (single == outerSingle) {
      Side side = single ? singleSide(i) : doubleSide(i);
      if (side == Side.OPEN && i > outer + 1) {
        reopen(i, single);
      } else if (side != Side.NONE && i > outer) {
        close(i);
      }
    } else if (outerSingle && doubleSide(i) == Side.OPEN && !closerFrom(i, true)) {
      start(i, false, false);
    }
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
    boolean before = spaceBefore(i);
    boolean after = spaceAfter(i);
    return switch (c) {
      case '\u201C', '\u201E', '\u00AB' -> !before && after ? Side.CLOSE : Side.OPEN;
      case '\u201D', '\u00BB' -> before && !after && outer < 0 ? Side.OPEN : Side.CLOSE;
      case '`', '\u2018' -> Side.OPEN;
      default -> {
        if (before && !after) {
          yield Side.OPEN;
        }
        yield after && !before ? Side.CLOSE : Side.EITHER;
      }
    };
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
