package org.parley.measure;

import java.io.Serializable;

/**
 * Two different actors.
 *
 * @param a the lesser id
 * @param b the greater id
 */
public record ActorPair(String a, String b) implements Serializable, Comparable<ActorPair> {

  /**
   * @throws IllegalArgumentException unless {@code a} comes before {@code b}
   */
  public ActorPair {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException(a + " is not before " + b);
    }
  }

  /** The pair of two actors given in any order. */
  public static ActorPair of(String one, String other) {
    return one.compareTo(other) < 0 ? new ActorPair(one, other) : new ActorPair(other, one);
  }

  @Override
  public int compareTo(ActorPair other) {
    int byFirst = a.compareTo(other.a);
    return byFirst != 0 ? byFirst : b.compareTo(other.b);
  }
}
