package org.parley.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Names and their numbers from 0, in order of arrival. A table of slots beside the list of names: a
 * look-up reads two places of memory, which counts where names are many and looked up for each word
 * of a corpus.
 */
final class Names implements Serializable {

  private static final long serialVersionUID = 2L;
  private static final int FIRST_CAPACITY = 16;

  private String[] names = new String[FIRST_CAPACITY];

  /** One more than the number of the name whose place this is; 0 for nobody's. */
  private int[] slots = new int[2 * FIRST_CAPACITY];

  private int size;

  int size() {
    return size;
  }

  /** The number of a name; gives it one if need be. */
  int number(String name) {
    int slot = slot(name);
    if (slots[slot] == 0) {
      if (size == names.length) {
        grow();
        slot = slot(name);
      }
      names[size] = name;
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  /** The number of a name; -1 when it has none. */
  int find(String name) {
    return slots[slot(name)] - 1;
  }

  String name(int number) {
    return names[Objects.checkIndex(number, size)];
  }

  List<String> all() {
    return List.of(Arrays.copyOf(names, size));
  }

  /** The numbers here of the names there: element i for the other's name i. */
  int[] translate(Names other) {
    int[] own = new int[other.size];
    for (int i = 0; i < own.length; i++) {
      own[i] = number(other.names[i]);
    }
    return own;
  }

  /** Place of each number in the ascending order of names. */
  int[] ranks() {
    String[] sorted = Arrays.copyOf(names, size);
    Arrays.sort(sorted);
    int[] ranks = new int[size];
    for (int i = 0; i < ranks.length; i++) {
      ranks[find(sorted[i])] = i;
    }
    return ranks;
  }

  private void grow() {
    int capacity = Math.multiplyExact(names.length, 2);
    names = Arrays.copyOf(names, capacity);
    slots = new int[Math.multiplyExact(capacity, 2)];
    for (int number = 0; number < size; number++) {
      slots[slot(names[number])] = number + 1;
    }
  }

  /** Where the name's number stands, or would. */
  private int slot(String name) {
    int hash = name.hashCode();
    int slot = (hash ^ (hash >>> Short.SIZE)) & (slots.length - 1);
    while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
