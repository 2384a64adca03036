package org.parley.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Aliases as a trie over UTF-8 bytes: one open-addressed table from (node, byte) to node, so that a
 * step is one look-up, and a table of 256 for the first byte, where most words end.
 */
final class ByteTrie {

  private static final int NONE = -1;

  private final int[] roots = new int[256];
  private long[] keys = new long[1 << 12];
  private int[] nodes = new int[1 << 12];
  private int[] values = new int[1 << 10];
  private int steps;
  private int size = 1;

  /** A trie of aliases, each with a number of its actor. */
  ByteTrie(Map<String, Integer> aliases) {
    Arrays.fill(roots, NONE);
    Arrays.fill(values, NONE);
    aliases.forEach(this::put);
  }

  private void put(String alias, int value) {
    byte[] bytes = alias.getBytes(StandardCharsets.UTF_8);
    int first = bytes[0] & 0xff;
    if (roots[first] == NONE) {
      roots[first] = newNode();
    }
    int node = roots[first];
    for (int i = 1; i < bytes.length; i++) {
      int next = next(node, bytes[i]);
      if (next == NONE) {
        next = newNode();
        add(node, bytes[i], next);
      }
      node = next;
    }
    values[node] = value;
  }

  private int newNode() {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      Arrays.fill(values, size, values.length, NONE);
    }
    return size++;
  }

  private void add(int node, byte b, int next) {
    if (2 * ++steps > keys.length) {
      long[] oldKeys = keys;
      int[] oldNodes = nodes;
      keys = new long[2 * oldKeys.length];
      nodes = new int[2 * oldKeys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          place(oldKeys[i], oldNodes[i]);
        }
      }
    }
    place(key(node, b), next);
  }

  private void place(long key, int next) {
    int at = slot(key);
    while (keys[at] != 0) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    nodes[at] = next;
  }

  private static long key(int node, byte b) {
    return ((long) node << 8) | (b & 0xff);
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
  }

  /** The node that an alias's first byte leads to; negative when none does. */
  int root(byte b) {
    return roots[b & 0xff];
  }

  /** The node after one more byte; negative when there is none. */
  int next(int node, byte b) {
    long key = key(node, b);
    int at = slot(key);
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return nodes[at];
      }
      at = (at + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** The actor whose alias ends at a node; negative when none does. */
  int value(int node) {
    return values[node];
  }
}
