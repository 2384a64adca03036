package org.parley.text;

/**
 * Folded forms of the words met lately, so that a frequent word is folded and stored once. A table
 * of fixed size where a newcomer replaces whoever has its place; entries are immutable, so threads
 * may share it without a lock and at worst fold a word twice.
 */
final class FoldedForms {

  private record Entry(String original, String folded) {}

  private static final int SIZE = 1 << 15;
  private static final int MAX_LENGTH = 24;
  private static final Entry[] ENTRIES = new Entry[SIZE];

  private FoldedForms() {}

  /** The folded form of a part of the text; the part itself when it folds to nothing. */
  static String of(String text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return fold(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    Entry entry = ENTRIES[slot];
    if (entry != null
        && entry.original.length() == end - start
        && text.startsWith(entry.original, start)) {
      return entry.folded;
    }
    String original = text.substring(start, end);
    String folded = fold(original);
    ENTRIES[slot] = new Entry(original, folded);
    return folded;
  }

  private static String fold(String original) {
    String folded = Folding.fold(original);
    return folded.isEmpty() ? original : folded;
  }
}
