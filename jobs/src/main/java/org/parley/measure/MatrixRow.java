package org.parley.measure;

import java.util.List;

/**
 * A row of a co-occurrence matrix.
 *
 * @param actorId whose row it is
 * @param units common units with each actor, in id order; at its own place all its units
 */
public record MatrixRow(String actorId, List<Long> units) {}
