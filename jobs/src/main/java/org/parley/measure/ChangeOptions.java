package org.parley.measure;

import java.io.Serializable;

/**
 * What makes a change, and what makes it more than tentative.
 *
 * @param minEvidence statements on each side below which a change is tentative; 1 or more
 * @param minSources sources on each side below which a change is tentative; 1 or more
 * @param draws how often uncertain dates are drawn; 1 or more
 * @param seed of the draws
 */
public record ChangeOptions(int minEvidence, int minSources, int draws, long seed)
    implements Serializable {

  /** Three statements from two sources on each side; 200 draws. */
  public static final ChangeOptions DEFAULT = new ChangeOptions(3, 2, 200, 1);
}
