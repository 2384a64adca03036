package org.parley.mention;

import java.util.List;

/** What the words around an office without a name say of who holds it. */
final class OfficeContext {

  /** Words between <i>become</i> and the office: the first female. */
  private static final int MAX_MODIFIERS = 3;

  /** Before these an office is anybody's. */
  private static final java.util.Set<String> INDEFINITE =
      java.util.Set.of(
          "a", "an", "any", "another", "no", "every", "each", "next", "first", "of", "as", "be");

  private OfficeContext() {}

  /**
   * True when the office is spoken of apart from who holds it now: {@code a president}, {@code the
   * 45th president}, {@code ran for president of}, {@code as foreign minister}, {@code to become
   * prime minister}.
   */
  static boolean isAnybodys(SentenceView view, Title title) {
    int at = title.from() - 1;
    String before = view.key(at);
    if (before == null) {
      return false;
    }
    if (INDEFINITE.contains(before) || isOrdinal(before) || before.equals("for")) {
      return true;
    }
    for (int i = at; i >= 0 && i >= at - MAX_MODIFIERS; i--) {
      String key = view.key(i);
      if (key == null || view.isCapital(i)) {
        return false;
      }
      if (Words.TAKEN.contains(key)) {
        return true;
      }
      boolean modifier = !Words.FUNCTION.contains(key) || INDEFINITE.contains(key);
      if (!modifier && !key.equals("the") && !key.equals("new")) {
        return false;
      }
    }
    return false;
  }

  /** {@code 45th}; not a year. */
  private static boolean isOrdinal(String key) {
    return key.length() > 2
        && Character.isDigit(key.charAt(0))
        && Character.isLetter(key.charAt(key.length() - 1));
  }

  /** True when <i>of</i> makes another office of it: {@code the army chief of chaplains}. */
  static boolean isOfSomethingElse(SentenceView view, int to) {
    return view.is(to, "of") && view.isWord(to + 1);
  }

  /**
   * True when a name that the codebook does not know stands beside the office, divided from it by a
   * comma: its bearer is the holder.
   */
  static boolean isUnknownsOffice(SentenceView view, Title title, int to, List<Outer> near) {
    boolean article = view.is(title.from() - 1, "the");
    int comma = article ? title.from() - 2 : title.from() - 1;
    boolean apposed = article || !view.isCapital(to - 1);
    if (apposed && view.isMark(comma, ",") && isUnknown(view, comma - 2, comma, near)) {
      return !Words.PLACED.contains(String.valueOf(view.key(firstCapital(view, comma) - 1)));
    }
    return view.isMark(to, ",") && isUnknown(view, to + 1, to + 3, near);
  }

  private static int firstCapital(SentenceView view, int end) {
    int at = end;
    while (view.isCapital(at - 1)) {
      at--;
    }
    return at;
  }

  /** Two words that can only be somebody's name. */
  private static boolean isUnknown(SentenceView view, int from, int to, List<Outer> near) {
    if (view.isTitleCase() || view.isAllCapitals()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String key = view.key(i);
      if (!view.isCapital(i)
          || key == null
          || Words.CALENDAR.contains(key)
          || Words.FUNCTION.contains(key)) {
        return false;
      }
    }
    for (Outer outer : near) {
      if (outer.from() < to && from < outer.to()) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      if (view.nameBeginning(i, h -> !h.hasSurname() || h.isBody()) != null
          || !view.titlesBeginning(i, i + 1).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
