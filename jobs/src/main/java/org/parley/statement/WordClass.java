package org.parley.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Closed classes of words, from {@code words.txt}; a word may be in several. */
enum WordClass {
  AUXILIARY(0),
  MODAL(1),
  NEGATION(2),
  BE(3),
  ADVERB(4),
  PREPOSITION(5),
  LEADIN(6),
  DETERMINER(7),
  POSSESSIVE(8),
  SUBORDINATOR(9),
  CONJUNCTION(10),
  SUBJECT(11),
  OBJECT(12),
  THIRD(13),
  RELATIVE(14),
  WEEKDAY(15),
  TIME(16),
  WH(17),
  FINITE(18),
  TITLE(19),
  PERSON(20),
  WOMAN(21),
  MAN(22),
  RECALL(23),
  SPEAKING(24),
  BODY(25),
  NOUN_CUE(26),
  COLLECTIVE(27),
  PART(28),
  PASTTENSE(29),
  SUPPOSITION(30),
  OCCASION(31);

  private static final Map<String, Integer> MASKS = read();

  private final int bit;

  WordClass(int place) {
    this.bit = 1 << place;
  }

  /** The bit of this class in a mask. */
  int bit() {
    return bit;
  }

  /** The classes of a folded word as a mask; adverbs in {@code -ly} are recognised by form. */
  static int maskOf(String folded) {
    Integer known = MASKS.get(folded);
    if (known != null) {
      return known;
    }
    return endsInLy(folded) ? ADVERB.bit() : 0;
  }

  /** True for a word that is an adverb by its form alone. */
  static boolean isInLy(String folded) {
    return endsInLy(folded) && !MASKS.containsKey(folded);
  }

  private static boolean endsInLy(String folded) {
    return folded.length() > 4 && folded.endsWith("ly");
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> masks = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordClass.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && !line.startsWith("#")) {
          int bit = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)).bit();
          for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
            masks.merge(word, bit, (a, b) -> a | b);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return masks;
  }
}
