package org.parley.text;

import java.util.Set;

/** Addresses of pages and mailboxes, which are one token. */
final class Addresses {

  private static final Set<String> TOP_DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "int", "mil", "info", "co", "uk", "ly", "tv", "eu");

  private static final int MAX_SCHEME = 6;

  /** No farther is a top domain or an at sign looked for, so that time stays linear. */
  private static final int MAX_HOST = 80;

  private Addresses() {}

  /**
   * The end of the address that begins with the letter at {@code at}; {@code at} when there is
   * none. Marks at its end belong to the sentence.
   */
  static int endOf(String text, int at, int end) {
    int i = at;
    while (i < end && Tokenizer.isWordPart(text, i, end)) {
      i++;
    }
    if (i + 2 >= end) {
      return at;
    }
    char c = text.charAt(i);
    boolean scheme = c == ':' && i - at <= MAX_SCHEME && text.startsWith("://", i);
    boolean mailbox = c == '@' && Tokenizer.isWordPart(text, i + 1, end);
    boolean page =
        (c == '.' || c == '_' || c == '-')
            && Tokenizer.isWordPart(text, i + 1, end)
            && (c == '.' ? isDomain(text, at, end) : isMailbox(text, i, end));
    return scheme || mailbox || page ? trimmed(text, at, end) : at;
  }

  /** The end of the name that follows {@code @} or {@code #}. */
  static int endOfName(String text, int at, int end) {
    int i = at;
    while (i < end && (Tokenizer.isWordPart(text, i, end) || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  /** True for labels joined by dots, the last one before the end or a slash a top domain. */
  private static boolean isDomain(String text, int at, int limit) {
    int end = Math.min(limit, at + MAX_HOST);
    int label = at;
    int labels = 0;
    int i = at;
    while (i < end && (Tokenizer.isWordPart(text, i, end) || isDomainMark(text.charAt(i)))) {
      char c = text.charAt(i);
      if (c == '.' && i > label) {
        labels++;
        label = i + 1;
      } else if (c == '@') {
        return i > at && i + 1 < end && Tokenizer.isWordPart(text, i + 1, end);
      }
      i++;
    }
    if (i == label && labels > 0) {
      int from = text.lastIndexOf('.', label - 2) + 1;
      return from > at && TOP_DOMAINS.contains(text.substring(from, label - 1));
    }
    return labels > 0 && TOP_DOMAINS.contains(text.substring(label, i));
  }

  private static boolean isDomainMark(char c) {
    return c == '.' || c == '-' || c == '_' || c == '@';
  }

  /** True when word characters, dots, hyphens and underscores lead to an at sign. */
  private static boolean isMailbox(String text, int from, int limit) {
    int end = Math.min(limit, from + MAX_HOST);
    int i = from;
    while (i < end && (Tokenizer.isWordPart(text, i, end) || isDomainMark(text.charAt(i)))) {
      if (text.charAt(i) == '@') {
        return i + 1 < end && Tokenizer.isWordPart(text, i + 1, end);
      }
      i++;
    }
    return false;
  }

  private static int trimmed(String text, int at, int end) {
    int i = at;
    while (i < end && isAddressPart(text.charAt(i))) {
      i++;
    }
    while (i > at + 1 && !Tokenizer.isWordPart(text, i - 1, end) && text.charAt(i - 1) != '/') {
      i--;
    }
    return i;
  }

  private static boolean isAddressPart(char c) {
    return c > ' ' && c < 0x7F && "\"<>()[]{}|\\^`".indexOf(c) < 0;
  }
}
