package org.parley.position;

import java.util.BitSet;

/** An issue with the look-ups that say which of its topics and cues may stand in a text. */
final class IssueIndex {

  private final CompiledIssue issue;
  private final PatternIndex topics;
  private final PatternIndex cues;

  IssueIndex(CompiledIssue issue, PatternKeys keys) {
    this.issue = issue;
    this.topics = new PatternIndex(issue.topics(), keys);
    this.cues = new PatternIndex(issue.cuePatterns(), keys);
  }

  CompiledIssue issue() {
    return issue;
  }

  /** True when a topic or a cue may stand in a text with these words, whoever is named in it. */
  boolean mayStandIn(BitSet words) {
    return topics.mayMatch(words) || cues.mayMatch(words);
  }

  /** The places of the cues that may stand in a clause. */
  BitSet cuesIn(PatternMatcher matcher) {
    return cues.candidates(matcher.keys());
  }

  /** True when a clause is about the issue. */
  boolean isTopicOf(PatternMatcher matcher) {
    BitSet candidates = topics.candidates(matcher.keys());
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (matcher.matches(issue.topics().get(i).pattern())) {
        return true;
      }
    }
    return false;
  }
}
