package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and their numbers from 0, in order of arrival. */
final class Names implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  int size() {
    return names.size();
  }

  /** The number of a name; gives it one if need be. */
  int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      number = names.size();
      numbers.put(name, number);
      names.add(name);
    }
    return number;
  }

  /** The number of a name; -1 when it has none. */
  int find(String name) {
    return numbers.getOrDefault(name, -1);
  }

  String name(int number) {
    return names.get(number);
  }

  List<String> all() {
    return List.copyOf(names);
  }

  /** The numbers here of the names there: element i for the other's name i. */
  int[] translate(Names other) {
    int[] own = new int[other.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = number(other.name(i));
    }
    return own;
  }

  /** Place of each number in the ascending order of names. */
  int[] ranks() {
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(null);
    int[] ranks = new int[names.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[numbers.get(sorted.get(i))] = i;
    }
    return ranks;
  }
}
