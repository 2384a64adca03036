package org.parley.position;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many patterns may match a clause, asked once for all of them: a pattern none of whose
 * anchors stands in the clause cannot match.
 */
final class AnchorIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byBeginning = new HashMap<>();
  private final BitSet always = new BitSet();

  /** An index of patterns by their places in the list. */
  AnchorIndex(List<CompiledPattern> patterns) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).anchors().isEmpty()) {
        always.set(i);
      }
      for (String anchor : patterns.get(i).anchors()) {
        (anchor.endsWith("*") ? byBeginning : byWord)
            .computeIfAbsent(anchor, k -> new BitSet())
            .set(i);
      }
    }
  }

  /** The places of the patterns that may match. */
  BitSet of(Clause clause) {
    BitSet candidates = (BitSet) always.clone();
    for (String key : clause.keys()) {
      BitSet patterns = byWord.get(key);
      if (patterns != null) {
        candidates.or(patterns);
      }
    }
    byBeginning.forEach(
        (beginning, patterns) -> {
          if (clause.has(beginning)) {
            candidates.or(patterns);
          }
        });
    return candidates;
  }
}
