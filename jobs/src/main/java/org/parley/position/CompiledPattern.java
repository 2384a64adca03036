package org.parley.position;

import java.util.List;
import java.util.Set;

/**
 * A pattern with the words by which clauses that cannot match are passed over.
 *
 * @param pattern the tree
 * @param requirements base forms and {@code @actor} keys; of each set one must stand in the clause
 */
record CompiledPattern(Pattern pattern, List<Set<String>> requirements) {

  CompiledPattern(Pattern pattern) {
    this(pattern, pattern.requirements());
  }
}
