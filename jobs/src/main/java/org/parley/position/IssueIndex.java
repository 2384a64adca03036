package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The topics and cues of all issues behind one look-up. A text is asked once for the places of
 * those that may stand in it; each issue then looks at its own range of places.
 */
final class IssueIndex {

  /**
   * An issue and its places.
   *
   * @param topics place of its first topic
   * @param cues place of its first cue, behind its last topic
   * @param end one past the place of its last cue
   */
  record Places(CompiledIssue issue, int topics, int cues, int end) {

    /** True when a topic or a cue of the issue is among the candidates. */
    boolean among(BitSet candidates) {
      int next = candidates.nextSetBit(topics);
      return next >= 0 && next < end;
    }
  }

  private final List<Places> issues = new ArrayList<>();
  private final PatternKeys keys;
  private final PatternIndex index;

  IssueIndex(List<CompiledIssue> compiled) {
    List<Pattern> patterns = new ArrayList<>();
    for (CompiledIssue issue : compiled) {
      int topics = patterns.size();
      patterns.addAll(issue.topics());
      int cues = patterns.size();
      issue.patterns().forEach(pattern -> patterns.add(pattern.pattern()));
      issues.add(new Places(issue, topics, cues, patterns.size()));
    }
    this.keys = new PatternKeys(patterns);
    this.index = new PatternIndex(patterns, keys);
  }

  /** The issues, in order of the codebook. */
  List<Places> issues() {
    return issues;
  }

  /** The numbers of what topics and cues look for. */
  PatternKeys keys() {
    return keys;
  }

  /** The places of what may stand in a text with these words, whoever is named in it. */
  BitSet byWords(BitSet words) {
    return index.byWords(words);
  }

  /** The places of what may stand in a clause. */
  BitSet candidates(Clause clause) {
    return index.candidates(clause.keys(keys));
  }
}
