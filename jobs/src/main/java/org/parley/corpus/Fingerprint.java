package org.parley.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What is left of a document to find its reprints by: MinHash values over the runs of five words of
 * its counted zones (headline and body), folded, without marks. The share of equal values estimates
 * the Jaccard similarity of the sets of runs, with a standard error of at most 1/16.
 *
 * <p>A document of fewer than {@value #MIN_WORDS} words has no values: it resembles only a document
 * of exactly the same words.
 *
 * <p>Method: A. Broder, On the resemblance and containment of documents, 1997.
 */
public final class Fingerprint implements Serializable {

  /** Number of MinHash values. */
  public static final int SIZE = 64;

  /** Number of bands; two documents of similarity s share one with probability 1 − (1 − s⁴)¹⁶. */
  public static final int BANDS = 16;

  /** Below this a document is compared as a whole. */
  public static final int MIN_WORDS = 25;

  private static final int SHINGLE_WORDS = 5;
  private static final int ROWS = SIZE / BANDS;
  private static final long SEED = 0x5DEECE66DL;
  private static final long[] FACTORS = series(SEED, SIZE);
  private static final long[] OFFSETS = series(~SEED, SIZE);

  private final long exact;
  private final int words;
  private final int[] values;

  private Fingerprint(long exact, int words, int[] values) {
    this.exact = exact;
    this.words = words;
    this.values = values;
  }

  /** The fingerprint of a document's headline and body. */
  public static Fingerprint of(Layout layout) {
    List<Token> tokens = new ArrayList<>();
    for (Paragraph paragraph : layout.paragraphs()) {
      if (paragraph.zone().isCounted()) {
        for (Sentence sentence : paragraph.sentences()) {
          for (Token token : sentence.tokens()) {
            if (token.isWord()) {
              tokens.add(token);
            }
          }
        }
      }
    }
    long[] hashes = new long[tokens.size()];
    long exact = 0;
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(tokens.get(i).folded());
      exact = mix(exact * 31 + hashes[i]);
    }
    return new Fingerprint(exact, hashes.length, hashes.length < MIN_WORDS ? null : minima(hashes));
  }

  private static int[] minima(long[] hashes) {
    long[] shingles = new long[hashes.length - SHINGLE_WORDS + 1];
    for (int i = 0; i < shingles.length; i++) {
      long shingle = 0;
      for (int k = 0; k < SHINGLE_WORDS; k++) {
        shingle = mix(shingle * 31 + hashes[i + k]);
      }
      shingles[i] = shingle;
    }
    int[] minima = new int[SIZE];
    for (int k = 0; k < SIZE; k++) {
      minima[k] = minimum(shingles, FACTORS[k], OFFSETS[k]);
    }
    return minima;
  }

  /** The smallest, as an unsigned number, of one hash function's values. */
  private static int minimum(long[] shingles, long factor, long offset) {
    int minimum = -1 ^ Integer.MIN_VALUE;
    for (long shingle : shingles) {
      minimum = Math.min(minimum, (int) ((shingle * factor + offset) >>> 32) ^ Integer.MIN_VALUE);
    }
    return minimum ^ Integer.MIN_VALUE;
  }

  /**
   * Estimated share of common runs of words, 0 to 1, in steps of 1/64; 1 for the same words in the
   * same order, 0 for two documents without words.
   */
  public double similarity(Fingerprint other) {
    if (words == other.words && exact == other.exact) {
      return words == 0 ? 0 : 1;
    }
    if (values == null || other.values == null) {
      return 0;
    }
    int equal = 0;
    for (int k = 0; k < SIZE; k++) {
      equal += values[k] == other.values[k] ? 1 : 0;
    }
    return equal / (double) SIZE;
  }

  /**
   * Keys by which likely reprints meet: documents that share a key are worth comparing, others are
   * not. {@value #BANDS} keys; one for a short document; none for a document without words.
   */
  public long[] bands() {
    if (words == 0) {
      return new long[0];
    }
    if (values == null) {
      return new long[] {exact};
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band + 1L;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key * 31 + values[band * ROWS + row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  /** Number of words in headline and body. */
  public int words() {
    return words;
  }

  /** The MinHash values, {@value #SIZE} or, for a short document, none; a copy. */
  public int[] values() {
    return values == null ? new int[0] : values.clone();
  }

  /** A hash of all words in order. */
  public long exact() {
    return exact;
  }

  /** A fingerprint from its parts, as a file keeps them. */
  public static Fingerprint of(long exact, int words, int[] values) {
    return new Fingerprint(exact, words, values.length == 0 ? null : values.clone());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint f
        && exact == f.exact
        && words == f.words
        && Arrays.equals(values, f.values);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact);
  }

  @Override
  public String toString() {
    return "Fingerprint[" + words + " words, " + Long.toHexString(exact) + "]";
  }

  /** FNV-1a over UTF-16 units, mixed. */
  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** Odd numbers from a seed, always the same. */
  private static long[] series(long seed, int count) {
    long[] numbers = new long[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = mix(seed + (i + 1) * 0x9E3779B97F4A7C15L) | 1;
    }
    return numbers;
  }
}
