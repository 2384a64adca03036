package org.parley.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The matching copy of a word: lower case (root locale), without diacritics, with straight
 * quotation marks and apostrophes, plain hyphens and plain spaces. {@code "François"} folds to
 * {@code "francois"}.
 */
public final class Folding {

  private Folding() {}

  /**
   * Folds one word or phrase.
   *
   * @return the folded form; empty only for text that is made of combining marks alone
   */
  public static String fold(CharSequence text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 0x80 && !(c >= 'A' && c <= 'Z') && c != '`';
    }
    if (plain) {
      return text.toString();
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean plainLetters = true;
    for (int i = 0; i < text.length(); i++) {
      char c = mark(text.charAt(i));
      if (c < 0x80) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else {
        folded.append(c);
        plainLetters &= isMark(c);
      }
    }
    return plainLetters ? folded.toString() : strip(folded);
  }

  private static String strip(CharSequence text) {
    String lower =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("ı", "i")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe");
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(mark(c));
      }
    }
    return out.toString();
  }

  /** True for dashes, currency signs and other marks that have no case and no diacritics. */
  private static boolean isMark(char c) {
    return (c >= '\u2000' && c <= '\u2070')
        || (c >= '\u20A0' && c <= '\u20CF')
        || (c >= '\u00A1' && c <= '\u00B9' && c != '\u00AA' && c != '\u00B2' && c != '\u00B3');
  }

  /** The plain form of a mark; every other character unchanged. */
  private static char mark(char c) {
    return switch (c) {
      case '\u2018',
          '\u2019',
          '\u201A',
          '\u201B',
          '\u02BC',
          '\u00B4',
          '`',
          '\u2032',
          '\u2039',
          '\u203A' ->
          '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u00AD', '\u2043' -> '-';
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u2002', '\u2003' -> ' ';
      default -> c;
    };
  }
}
