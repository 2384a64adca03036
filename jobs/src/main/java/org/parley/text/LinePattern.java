package org.parley.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for one line of text, matched against the whole line without regard to case,
 * diacritics, styles of quotation marks and runs of white space.
 *
 * <p>{@code *} stands for any run of characters, none included: {@code Read more:*}, {@code *.jpg},
 * {@code The post * appeared first on *}. A pattern between slashes is a regular expression, found
 * anywhere in the first 300 characters: {@code /^page \d+ of \d+$/}. It has at most three
 * repetitions without end, none of a group that itself repeats, and does not refer back.
 */
public final class LinePattern implements Serializable {

  /** Regular expressions look at no more characters of a line than these. */
  private static final int MAX_REGEX_CHARACTERS = 300;

  private static final int MAX_REPETITIONS = 3;

  private final String source;
  private final List<String> parts;
  private final Pattern regex;

  private LinePattern(String source, List<String> parts, Pattern regex) {
    this.source = source;
    this.parts = parts;
    this.regex = regex;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with a message for a person when it matches every line, is no
   *     regular expression or could take too long
   */
  public static LinePattern parse(String pattern) {
    String trimmed = pattern.strip();
    if (trimmed.length() > 2 && trimmed.startsWith("/") && trimmed.endsWith("/")) {
      return new LinePattern(trimmed, List.of(), regex(trimmed.substring(1, trimmed.length() - 1)));
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    String folded = normal(trimmed);
    for (int star = folded.indexOf('*'); star >= 0; star = folded.indexOf('*', from)) {
      parts.add(folded.substring(from, star));
      from = star + 1;
    }
    parts.add(folded.substring(from));
    if (parts.stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "'" + pattern + "' would match every line; write some words of the line");
    }
    return new LinePattern(trimmed, List.copyOf(parts), null);
  }

  /** The line as patterns see it: folded, trimmed, each run of white space one space. */
  public static String normal(String line) {
    String folded = Folding.fold(line);
    if (isNormal(folded)) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Tokenizer.isSpace(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int length = out.length();
    return length > 0 && out.charAt(length - 1) == ' '
        ? out.substring(0, length - 1)
        : out.toString();
  }

  /** True for a line without other white space than single blanks between words. */
  private static boolean isNormal(String folded) {
    boolean blank = true;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean space = Tokenizer.isSpace(c);
      if (space && (blank || c != ' ')) {
        return false;
      }
      blank = space;
    }
    return !blank || folded.isEmpty();
  }

  /** True when a line, as {@link #normal} gives it, matches. */
  public boolean matches(String normalLine) {
    return matches(normalLine, normalLine.length());
  }

  /**
   * True when the beginning of a line matches.
   *
   * @param normalLine as {@link #normal} gives it
   * @param end one past the last character of the beginning
   */
  public boolean matches(String normalLine, int end) {
    if (regex != null) {
      return regex
          .matcher(
              end <= MAX_REGEX_CHARACTERS && end == normalLine.length()
                  ? normalLine
                  : normalLine.substring(0, Math.min(end, MAX_REGEX_CHARACTERS)))
          .find();
    }
    int last = parts.size() - 1;
    if (last == 0) {
      return end == parts.get(0).length() && normalLine.startsWith(parts.get(0));
    }
    String head = parts.get(0);
    String tail = parts.get(last);
    int tailStart = end - tail.length();
    if (tailStart < head.length()
        || !normalLine.startsWith(head)
        || !normalLine.startsWith(tail, tailStart)) {
      return false;
    }
    int at = head.length();
    for (int i = 1; i < last; i++) {
      String part = parts.get(i);
      at = normalLine.indexOf(part, at);
      if (at < 0 || at + part.length() > tailStart) {
        return false;
      }
      at += part.length();
    }
    return true;
  }

  /**
   * True when a line may match, judged by its first character alone.
   *
   * @param first of the line as {@link #normal} gives it
   */
  public boolean mayOpenWith(char first) {
    return regex != null || parts.get(0).isEmpty() || parts.get(0).charAt(0) == first;
  }

  /** True for a regular expression. */
  public boolean isRegex() {
    return regex != null;
  }

  /** As it was written. */
  @Override
  public String toString() {
    return source;
  }

  private static Pattern regex(String expression) {
    try {
      refuseSlow(expression);
      return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "/" + expression + "/ is no regular expression: " + e.getDescription(), e);
    }
  }

  /** Refuses references back and repeated groups that hold a repetition. */
  private static void refuseSlow(String expression) {
    List<Boolean> groupRepeats = new ArrayList<>(List.of(false));
    boolean closedGroupRepeats = false;
    boolean inClass = false;
    int repetitions = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
        boolean back =
            i < expression.length()
                && (Character.isDigit(expression.charAt(i)) || expression.charAt(i) == 'k');
        if (back && expression.charAt(i) != '0') {
          throw new IllegalArgumentException(
              "/" + expression + "/ refers back to a group; leave that out");
        }
        closedGroupRepeats = false;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
        closedGroupRepeats = false;
      } else if (c == '(') {
        groupRepeats.add(false);
        closedGroupRepeats = false;
      } else if (c == ')' && groupRepeats.size() > 1) {
        closedGroupRepeats = groupRepeats.remove(groupRepeats.size() - 1);
        mark(groupRepeats, closedGroupRepeats);
      } else if (c == '*' || c == '+' || c == '{') {
        if (closedGroupRepeats) {
          throw new IllegalArgumentException(
              "/" + expression + "/ repeats a group that repeats; that can take for ever");
        }
        if (++repetitions > MAX_REPETITIONS) {
          throw new IllegalArgumentException(
              "/" + expression + "/ has more than " + MAX_REPETITIONS + " repetitions");
        }
        mark(groupRepeats, true);
      } else if (c != '?') {
        closedGroupRepeats = false;
      }
    }
  }

  private static void mark(List<Boolean> groupRepeats, boolean repeats) {
    int top = groupRepeats.size() - 1;
    groupRepeats.set(top, groupRepeats.get(top) || repeats);
  }
}
