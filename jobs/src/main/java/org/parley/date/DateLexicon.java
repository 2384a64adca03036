package org.parley.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of date expressions by class, from {@code lexicon.txt}; keys are folded. */
final class DateLexicon {

  /** What a word does in a date expression; the resource file explains each. */
  enum WordClass {
    MONTH,
    DOUBTFUL_MONTH,
    WEEKDAY,
    DOUBTFUL_WEEKDAY,
    DAY,
    DAYPART,
    UNIT,
    SEASON,
    ANCHOR,
    PART,
    NUMBER,
    SOME,
    ORDINAL,
    BEFORE,
    COUNTED,
    NAMING,
    ELEVEN,
    UNTIL,
    PASSIVE,
    PAST,
    FUTURE,
    ED,
    NAMED,
    HOLIDAY,
    OWN,
    BETWEEN,
    AMENDED,
    COPYRIGHT,
    REPORTING,
    TO_BE,
    FILED,
    MATURITY,
    TITLE
  }

  private static final Map<WordClass, Map<String, String>> WORDS = read();
  private static final Set<String> OPENERS = openers();

  private static final Map<String, Classes> CLASSES = classes();

  private static final Classes NONE = new Classes(Set.of(), false);

  /** The classes of one word, and whether a date expression may open with it. */
  private record Classes(Set<WordClass> of, boolean opens) {}

  private DateLexicon() {}

  /** The value of a word of the class; null when it is none. */
  static String value(WordClass wordClass, String folded) {
    return is(wordClass, folded) ? WORDS.get(wordClass).get(folded) : null;
  }

  static boolean is(WordClass wordClass, String folded) {
    return classes(folded).of.contains(wordClass);
  }

  /** The value as a whole number; 0 when the word is not of the class. */
  static int number(WordClass wordClass, String folded) {
    String value = value(wordClass, folded);
    return value == null ? 0 : Integer.parseInt(value);
  }

  /** True when a date expression may open with the word; figures may besides. */
  static boolean opens(String folded) {
    return classes(folded).opens;
  }

  private static Classes classes(String folded) {
    return CLASSES.getOrDefault(folded, NONE);
  }

  private static Map<String, Classes> classes() {
    Map<String, Set<WordClass>> of = new HashMap<>();
    WORDS.forEach(
        (wordClass, words) ->
            words
                .keySet()
                .forEach(
                    word ->
                        of.computeIfAbsent(word, k -> EnumSet.noneOf(WordClass.class))
                            .add(wordClass)));
    OPENERS.forEach(word -> of.computeIfAbsent(word, k -> EnumSet.noneOf(WordClass.class)));
    Map<String, Classes> classes = new HashMap<>();
    of.forEach((word, set) -> classes.put(word, new Classes(set, OPENERS.contains(word))));
    return classes;
  }

  private static Set<String> openers() {
    Set<String> openers = new HashSet<>();
    for (WordClass c :
        new WordClass[] {
          WordClass.MONTH,
          WordClass.DOUBTFUL_MONTH,
          WordClass.WEEKDAY,
          WordClass.DOUBTFUL_WEEKDAY,
          WordClass.DAY,
          WordClass.UNIT,
          WordClass.SEASON,
          WordClass.ANCHOR,
          WordClass.PART,
          WordClass.NUMBER,
          WordClass.SOME,
          WordClass.ORDINAL
        }) {
      openers.addAll(WORDS.get(c).keySet());
    }
    for (String name : WORDS.get(WordClass.HOLIDAY).keySet()) {
      openers.add(name.substring(0, name.indexOf('+')));
    }
    return openers;
  }

  private static Map<WordClass, Map<String, String>> read() {
    Map<WordClass, Map<String, String>> words = new EnumMap<>(WordClass.class);
    for (WordClass c : WordClass.values()) {
      words.put(c, new HashMap<>());
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                DateLexicon.class.getResourceAsStream("lexicon.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split(" ", 4);
          words.get(wordClass(fields[0])).put(fields[1], fields[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static WordClass wordClass(String name) {
    return WordClass.valueOf(
        (name.endsWith("?") ? "doubtful_" + name.substring(0, name.length() - 1) : name)
            .toUpperCase(Locale.ROOT));
  }
}
