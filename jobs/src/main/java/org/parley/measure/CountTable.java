package org.parley.measure;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Rows of whole numbers by a key of 64 bits, in order of arrival. Takes 4 bytes a number and 12 to
 * 24 bytes a row besides, so that ten million pairs fit in an executor.
 */
final class CountTable implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_CAPACITY = 16;

  private final int width;
  private long[] keys = new long[FIRST_CAPACITY];
  private int[] values;
  private int[] slots = new int[2 * FIRST_CAPACITY];
  private int size;

  /** A table whose rows have {@code width} numbers, 0 at first. */
  CountTable(int width) {
    this.width = width;
    this.values = new int[FIRST_CAPACITY * width];
  }

  int size() {
    return size;
  }

  long key(int row) {
    return keys[row];
  }

  int get(int row, int column) {
    return values[row * width + column];
  }

  void set(int row, int column, int value) {
    values[row * width + column] = value;
  }

  /**
   * Adds to a number.
   *
   * @throws ArithmeticException beyond 2,147,483,647
   */
  void add(int row, int column, int amount) {
    values[row * width + column] = Math.addExact(values[row * width + column], amount);
  }

  /** The row of a key; -1 when it has none. */
  int find(long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      if (keys[slots[slot] - 1] == key) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** The row of a key; appends one if need be. */
  int row(long key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    occupy(size);
    return size++;
  }

  private void grow() {
    int capacity = Math.multiplyExact(keys.length, 2);
    keys = Arrays.copyOf(keys, capacity);
    values = Arrays.copyOf(values, Math.multiplyExact(capacity, width));
    slots = new int[Math.multiplyExact(capacity, 2)];
    for (int row = 0; row < size; row++) {
      occupy(row);
    }
  }

  private void occupy(int row) {
    int slot = slot(keys[row]);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = row + 1;
  }

  private int slot(long key) {
    return (int) Mixing.mix(key) & (slots.length - 1);
  }
}
