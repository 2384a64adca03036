package org.parley.text;

import java.util.function.Function;

/**
 * What follows from single words, kept for those met lately: a table of fixed size where a newcomer
 * replaces whoever has its place. Entries are immutable, so threads may share it without a lock and
 * at worst work out a word twice; what comes out never depends on what was asked before.
 *
 * @param <T> what follows from a word; immutable
 */
public final class WordMemo<T> {

  private record Entry<T>(String word, T value) {}

  private static final int SIZE = 1 << 15;

  private final Function<String, T> function;
  private final Entry<T>[] entries;

  /**
   * An empty table.
   *
   * @param function pure: the same for the same word
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public WordMemo(Function<String, T> function) {
    this.function = function;
    this.entries = new Entry[SIZE];
  }

  /** What follows from the word. */
  public T of(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    Entry<T> entry = entries[slot];
    if (entry == null || !entry.word.equals(word)) {
      entry = new Entry<>(word, function.apply(word));
      entries[slot] = entry;
    }
    return entry.value;
  }
}
