package org.parley.position;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What the sentences of a document hold of what patterns look for, actors aside: worked out once
 * for each sentence in which something is said, before anything is read.
 */
final class SentenceKeys {

  private final PatternKeys keys;
  private final IdentityHashMap<Sentence, BitSet> known = new IdentityHashMap<>();

  SentenceKeys(PatternKeys keys) {
    this.keys = keys;
  }

  /** Numbers of the words of some sentences. */
  BitSet of(Iterable<Sentence> sentences) {
    BitSet all = new BitSet();
    for (Sentence sentence : sentences) {
      all.or(known.computeIfAbsent(sentence, this::read));
    }
    return all;
  }

  private BitSet read(Sentence sentence) {
    BitSet found = new BitSet();
    for (Token token : sentence.tokens()) {
      for (String form : ClauseWords.of(token)) {
        keys.addWord(form, found);
      }
    }
    return found;
  }
}
