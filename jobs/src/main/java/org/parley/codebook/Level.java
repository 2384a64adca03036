package org.parley.codebook;

import java.io.Serializable;

/**
 * One of the five named levels of an issue.
 *
 * @param value -2 to +2
 * @param name what somebody on this level wants, in a few words
 */
public record Level(int value, String name) implements Serializable {

  /**
   * @throws IllegalArgumentException when {@code value} is not -2 to +2
   */
  public Level {
    if (value < -2 || value > 2) {
      throw new IllegalArgumentException("level " + value + " is not -2 to +2");
    }
  }
}
