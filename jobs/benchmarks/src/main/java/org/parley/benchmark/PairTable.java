package org.parley.benchmark;

/** Two counts per pair of numbers, in one open-addressed table without boxing. */
final class PairTable {

  private long[] keys = new long[1 << 12];
  private int[] counts = new int[2 << 12];
  private int size;

  /**
   * Adds to a count of a pair.
   *
   * @param key never 0: the greater number, which is above 0, stands in the low half
   * @param column 0 or 1
   */
  void add(long key, int column, int amount) {
    int at = find(key);
    if (keys[at] == 0) {
      if (2 * ++size > keys.length) {
        grow();
        at = find(key);
      }
      keys[at] = key;
    }
    counts[2 * at + column] += amount;
  }

  private int find(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[2 * oldCounts.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[2 * at] = oldCounts[2 * i];
        counts[2 * at + 1] = oldCounts[2 * i + 1];
      }
    }
  }

  /** What a visitor gets of each pair. */
  interface Visitor {
    void visit(long key, int first, int second);
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        visitor.visit(keys[i], counts[2 * i], counts[2 * i + 1]);
      }
    }
  }
}
