package org.parley.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens in one pass over its characters.
 *
 * <p>Initialisms ({@code U.S.}), initials ({@code F.}) and abbreviations keep their full stop;
 * possessive marks and clitics are tokens of their own; a hyphen without spaces is a token between
 * two words; dots in a row are one token, as are an address on the web, an e-mail address, {@code
 * @name} and {@code #topic}. The Penn Treebank's {@code ``}, {@code ''} and {@code -LRB-} are read as
 * what they stand for.
 */
public final class Tokenizer {

  private Tokenizer() {}

  /** Tokens of a part of the text, in order; offsets refer to the whole text. */
  public static List<Token> tokens(String text, Span part) {
    List<Token> tokens = new ArrayList<>(part.length() / 5 + 4);
    int at = part.start();
    while (at < part.end()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else {
        Token token = next(text, at, part.end(), tokens);
        tokens.add(token);
        at = token.end();
      }
    }
    return tokens;
  }

  private static Token next(String text, int at, int end, List<Token> before) {
    char c = text.charAt(at);
    if (isLetterAt(text, at, end)) {
      int address = Addresses.endOf(text, at, end);
      int stop = address > at ? address : endOfWord(text, at, end);
      return token(text, at, stop, TokenKind.WORD);
    }
    if (Character.isDigit(c)) {
      return token(text, at, endOfNumber(text, at, end), TokenKind.NUMBER);
    }
    if (isApostrophe(c)) {
      int clitic = endOfClitic(text, at, end);
      if (clitic > at) {
        return token(text, at, clitic, TokenKind.CLITIC);
      }
      return isDoubled(text, at, end)
          ? new Token(at, at + 2, TokenKind.QUOTE, "\"")
          : new Token(at, at + 1, TokenKind.QUOTE, "'");
    }
    if (isDoubleQuote(c)) {
      return new Token(at, at + 1, TokenKind.QUOTE, "\"");
    }
    if (c == '.' || c == '\u2026') {
      int dots = endOfDots(text, at, end);
      boolean ellipsis = dots - at > 1 || c == '\u2026';
      return new Token(at, dots, TokenKind.PUNCTUATION, ellipsis ? "..." : ".");
    }
    if (c == '-' && at + 5 <= end && text.charAt(at + 4) == '-') {
      String bracket = pennBracket(text, at);
      if (!bracket.isEmpty()) {
        return new Token(at, at + 5, TokenKind.PUNCTUATION, bracket);
      }
    }
    if (isHyphen(c) && joins(text, at, end, before)) {
      return new Token(at, at + 1, TokenKind.HYPHEN, "-");
    }
    if ((c == '@' || c == '#') && at + 1 < end && isLetterAt(text, at + 1, end)) {
      return token(text, at, Addresses.endOfName(text, at + 1, end), TokenKind.WORD);
    }
    boolean pair =
        Character.isHighSurrogate(c)
            && at + 1 < end
            && Character.isLowSurrogate(text.charAt(at + 1));
    return token(text, at, pair ? at + 2 : at + 1, TokenKind.PUNCTUATION);
  }

  /** Two marks that stand for a double one; of three that close, the first is a single one. */
  private static boolean isDoubled(String text, int at, int end) {
    char c = text.charAt(at);
    if (at + 1 >= end || text.charAt(at + 1) != c || c == '\u2019') {
      return false;
    }
    boolean third = at + 2 < end && text.charAt(at + 2) == c;
    return !third || at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == c;
  }

  private static Token token(String text, int start, int end, TokenKind kind) {
    return new Token(start, end, kind, FoldedForms.of(text, start, end));
  }

  /** The bracket that the Penn Treebank writes as {@code -LRB-} and the like; else empty. */
  private static String pennBracket(String text, int at) {
    return switch (text.substring(at + 1, at + 4)) {
      case "LRB" -> "(";
      case "RRB" -> ")";
      case "LSB" -> "[";
      case "RSB" -> "]";
      case "LCB" -> "{";
      case "RCB" -> "}";
      default -> "";
    };
  }

  private static int endOfWord(String text, int at, int end) {
    int initialism = endOfInitialism(text, at, end);
    if (initialism > at) {
      return initialism;
    }
    int i = at;
    while (i < end) {
      if (isWordPart(text, i, end)) {
        i++;
      } else if (isApostrophe(text.charAt(i))
          && i + 1 < end
          && Character.isLetter(text.charAt(i + 1))
          && endOfClitic(text, i, end) == i) {
        i++;
      } else {
        break;
      }
    }
    return i < end && text.charAt(i) == '.' ? endOfAbbreviation(text, at, i, end) : i;
  }

  /** Behind the full stop at {@code stop} when it is part of an abbreviation; else {@code stop}. */
  private static int endOfAbbreviation(String text, int at, int stop, int end) {
    if (stop - at >= Abbreviations.MAX_LENGTH) {
      return stop;
    }
    boolean degree = stop == at + 2 && text.startsWith("Ph.D.", at) && at + 5 <= end;
    boolean state = stop == at + 1 && text.startsWith("W.Va.", at) && at + 5 <= end;
    if (degree || state) {
      return at + 5;
    }
    int next = stop + 1;
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    boolean digit = next < end && Character.isDigit(text.charAt(next));
    return Abbreviations.contains(
            FoldedForms.of(text, at, stop + 1), Character.isUpperCase(text.charAt(at)), digit)
        ? stop + 1
        : stop;
  }

  /** The end of {@code U.S.} or of the initial {@code F.}; {@code at} when there is none. */
  private static int endOfInitialism(String text, int at, int end) {
    int i = at;
    int letters = 0;
    while (i + 1 < end
        && Character.isLetter(text.charAt(i))
        && text.charAt(i + 1) == '.'
        && (letters == 0 || Character.isLetter(text.charAt(i)))) {
      letters++;
      i += 2;
    }
    boolean lastWithoutDot =
        letters >= 1
            && i < end
            && Character.isUpperCase(text.charAt(i))
            && (i + 1 == end || !isWordPart(text, i + 1, end));
    if (letters >= 2) {
      return i;
    }
    if (letters == 1 && lastWithoutDot) {
      return i + 1;
    }
    boolean initial =
        letters == 1
            && Character.isUpperCase(text.charAt(at))
            && text.charAt(at) != 'I'
            && i + 1 < end
            && text.charAt(i) == ' '
            && Character.isUpperCase(text.charAt(i + 1));
    return initial ? i : at;
  }

  private static int endOfNumber(String text, int at, int end) {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        i++;
      } else if ((c == ',' || c == '.' || c == ':')
          && i + 1 < end
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    while (i < end && isWordPart(text, i, end)) {
      i++;
    }
    return i;
  }

  /** The end of {@code 's} and its like when {@code at} holds the apostrophe; else {@code at}. */
  private static int endOfClitic(String text, int at, int end) {
    int i = at + 1;
    while (i < end && i - at <= 3 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (i < end && isWordPart(text, i, end)) {
      return at;
    }
    return switch (FoldedForms.of(text, at + 1, i)) {
      case "s", "re", "ll", "ve", "d", "m" -> i;
      default -> at;
    };
  }

  private static int endOfDots(String text, int at, int end) {
    int i = at;
    int last = at;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '.' || c == '\u2026') {
        last = ++i;
      } else if (c == ' ' && i + 1 < end && text.charAt(i + 1) == '.' && last - at >= 1) {
        i++;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean joins(String text, int at, int end, List<Token> before) {
    return at + 1 < end
        && isWordPart(text, at + 1, end)
        && !before.isEmpty()
        && before.get(before.size() - 1).end() == at
        && before.get(before.size() - 1).kind() != TokenKind.PUNCTUATION;
  }

  static boolean isWordPart(String text, int at, int end) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (Character.isSurrogate(c)) {
      return Character.isLetterOrDigit(pairAt(text, at, end));
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetterAt(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isSurrogate(c)
        ? Character.isLetterOrDigit(pairAt(text, at, end))
        : Character.isLetter(c);
  }

  /** The character whose first or second half stands at {@code at}; a lone half is itself. */
  private static int pairAt(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c) && at + 1 < end) {
      return text.codePointAt(at);
    }
    return Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : c;
  }

  /** True for white space of every kind and for characters without width. */
  public static boolean isSpace(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return c <= ' '
        || c == '\u00A0'
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u02BC'
        || c == '`'
        || c == '\u00B4';
  }

  private static boolean isDoubleQuote(char c) {
    return c == '"' || (c >= '\u201C' && c <= '\u201F') || c == '\u00AB' || c == '\u00BB';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }
}
