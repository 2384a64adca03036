package org.parley.text;

/**
 * Folded forms of the words met lately, so that a frequent word is folded and stored once. A table
 * of fixed size where a newcomer replaces whoever has its place; entries are immutable, so threads
 * may share it without a lock and at worst fold a word twice. Words of up to sixteen ASCII
 * characters, which is nearly all, are packed into two numbers and compared as such.
 */
final class FoldedForms {

  /** A word, eight characters in each number, and its folded form. */
  private record Entry(long head, long tail, String folded) {}

  private static final int SIZE = 1 << 15;
  private static final int MAX_LENGTH = 16;
  private static final Entry[] ENTRIES = new Entry[SIZE];

  /** An odd number without pattern, to spread the bits: 2 to the 64 by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int SLOT_BITS = 15;

  private FoldedForms() {}

  /** The folded form of a part of the text; the part itself when it folds to nothing. */
  static String of(String text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return fold(text.substring(start, end));
    }
    long head = 0;
    long tail = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == 0) {
        return fold(text.substring(start, end));
      }
      if (i - start < Long.BYTES) {
        head = (head << Byte.SIZE) | c;
      } else {
        tail = (tail << Byte.SIZE) | c;
      }
    }
    int slot = (int) ((((head * SPREAD) ^ tail) * SPREAD) >>> (Long.SIZE - SLOT_BITS));
    Entry entry = ENTRIES[slot];
    if (entry == null || entry.head != head || entry.tail != tail) {
      entry = new Entry(head, tail, fold(text.substring(start, end)));
      ENTRIES[slot] = entry;
    }
    return entry.folded;
  }

  private static String fold(String original) {
    String folded = Folding.fold(original);
    return folded.isEmpty() ? original : folded;
  }
}
