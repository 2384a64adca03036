package org.parley.position;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.text.WordMemo;

/**
 * Numbers, from 0, for all that patterns require: words, beginnings of words and actors. What a
 * text holds of them is a set of numbers, and whether a pattern may match is a question to that
 * set.
 */
final class PatternKeys {

  private static final int[] NONE = {};

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Beginnings without the star, by their first two letters. */
  private final Map<String, TreeMap<String, Integer>> beginnings = new HashMap<>();

  private final WordMemo<int[]> words = new WordMemo<>(form -> numbers(form, Lemmas.of(form)));
  private final WordMemo<int[]> parts = new WordMemo<>(form -> numbers(form, Set.of(form)));

  /** Numbers for the requirements of some patterns. */
  PatternKeys(Collection<Pattern> patterns) {
    Set<String> keys = new TreeSet<>();
    patterns.forEach(pattern -> pattern.requirements().forEach(keys::addAll));
    for (String key : keys) {
      int number = numbers.size();
      numbers.put(key, number);
      if (key.endsWith("*")) {
        String letters = key.substring(0, key.length() - 1);
        beginnings.computeIfAbsent(head(letters), k -> new TreeMap<>()).put(letters, number);
      }
    }
  }

  private static String head(String letters) {
    return letters.substring(0, Math.min(2, letters.length()));
  }

  private int[] numbers(String form, Set<String> keys) {
    BitSet found = new BitSet();
    for (String key : keys) {
      Integer number = numbers.get(key);
      if (number != null) {
        found.set(number);
      }
    }
    for (int length = 0; length <= Math.min(2, form.length()); length++) {
      beginnings
          .getOrDefault(form.substring(0, length), new TreeMap<>())
          .forEach(
              (letters, number) -> {
                if (form.startsWith(letters)) {
                  found.set(number);
                }
              });
    }
    return found.isEmpty() ? NONE : found.stream().toArray();
  }

  /** How many there are. */
  int size() {
    return numbers.size();
  }

  /** Adds what a folded word is, by all its base forms. */
  void addWord(String form, BitSet found) {
    for (int number : words.of(form)) {
      found.set(number);
    }
  }

  /** Adds what a part of a compound is: a base form only when printed so. */
  void addPart(String form, BitSet found) {
    for (int number : parts.of(form)) {
      found.set(number);
    }
  }

  /** Adds an actor. */
  void addActor(String actorId, BitSet found) {
    Integer number = numbers.get("@" + actorId);
    if (number != null) {
      found.set(number);
    }
  }

  /** Numbers of some keys of the patterns, ascending. */
  int[] of(Set<String> keys) {
    int[] found = keys.stream().mapToInt(numbers::get).toArray();
    Arrays.sort(found);
    return found;
  }
}
