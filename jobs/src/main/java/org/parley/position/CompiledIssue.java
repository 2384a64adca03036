package org.parley.position;

import java.io.Serializable;
import java.util.List;

/**
 * An issue ready to be read.
 *
 * @param id of the issue
 * @param topics what shows that a clause is about it
 * @param context actors of whom one must be named near a statement; empty when none need be
 * @param elsewhere actors of other parts of the world
 * @param patterns of its cues, in file order
 * @param topicIndex of the topics
 * @param patternIndex of the patterns
 */
record CompiledIssue(
    String id,
    List<CompiledPattern> topics,
    List<String> context,
    List<String> elsewhere,
    List<LevelPattern> patterns,
    AnchorIndex topicIndex,
    AnchorIndex patternIndex)
    implements Serializable {

  /** An issue with the indexes of its patterns. */
  CompiledIssue(
      String id,
      List<CompiledPattern> topics,
      List<String> context,
      List<String> elsewhere,
      List<LevelPattern> patterns) {
    this(
        id,
        topics,
        context,
        elsewhere,
        patterns,
        new AnchorIndex(topics),
        new AnchorIndex(patterns.stream().map(LevelPattern::pattern).toList()));
  }

  /** True when a clause is about the issue. */
  boolean isTopicOf(PatternMatcher matcher) {
    return topicIndex.of(matcher.clause()).stream()
        .anyMatch(i -> !matcher.find(topics.get(i).pattern()).isEmpty());
  }
}
