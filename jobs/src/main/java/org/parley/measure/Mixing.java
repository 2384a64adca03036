package org.parley.measure;

/**
 * Numbers that look random and depend on nothing but their input: the finaliser of SplitMix64
 * (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
 */
final class Mixing {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private Mixing() {}

  /** A bijection of the 64-bit numbers whose every output bit depends on every input bit. */
  static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** A 64-bit hash of a text. */
  static long hash(CharSequence text) {
    long hash = text.length() + GOLDEN;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash + GOLDEN + text.charAt(i));
    }
    return hash;
  }

  /** A number in [0, 1) for a key and the n-th draw, n from 0. */
  static double uniform(long key, int n) {
    return (mix(key + (n + 1L) * GOLDEN) >>> 11) * UNIT;
  }
}
