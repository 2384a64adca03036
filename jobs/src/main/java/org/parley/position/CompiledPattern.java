package org.parley.position;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A pattern with the words by which clauses that cannot match are passed over.
 *
 * @param pattern the tree
 * @param anchors base forms and {@code @actor} keys of which one must stand in the clause; empty
 *     when nothing can be told
 */
record CompiledPattern(Pattern pattern, Set<String> anchors) implements Serializable {

  CompiledPattern(Pattern pattern) {
    this(pattern, Set.copyOf(pattern.anchors()));
  }

  /** The longest match from each word of a clause from which there is one, in order. */
  List<Match> find(PatternMatcher matcher) {
    return anchors.isEmpty() || matcher.clause().hasAnyOf(anchors)
        ? matcher.find(pattern)
        : List.of();
  }
}
