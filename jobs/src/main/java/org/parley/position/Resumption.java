package org.parley.position;

import java.util.Set;

/**
 * Where a speaker goes on in his own name within a sentence that also tells what others hold, or
 * makes what they hold his own.
 *
 * @param clause the sentence
 * @param match what it says
 */
record Resumption(Clause clause, Match match) {

  /** Words from "if" or "as" to the verb of its clause. */
  private static final int CONDITION_REACH = 6;

  private static final Set<String> POINTING = Set.of("that", "this", "which", "it");

  /** True before "and we share that view", which makes what others think the speaker's. */
  boolean isShared() {
    for (int i = match.to(); i < clause.size() - 1; i++) {
      if (Pronouns.isFirstPerson(clause, i)) {
        int verb = i + 1;
        while (verb < clause.size() - 1 && PassedWords.contains(clause, verb)) {
          verb++;
        }
        if (clause.is(verb, "share") || clause.is(verb, "agree")) {
          return true;
        }
      }
    }
    return false;
  }

  /** True behind the verb of "what people demand, and he must go": the speaker goes on. */
  boolean comesBehind(int verb) {
    for (int i = verb + 1; i < match.from(); i++) {
      if (clause.word(i).afterComma()
          && (clause.is(i, "and") || clause.is(i, "but"))
          && !clause.is(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /** True for the "why" of "that is why", behind which the speaker draws his own conclusion. */
  boolean isReason(int i) {
    return i < match.from()
        && clause.form(i).equals("why")
        && i > 1
        && clause.is(i - 1, "be")
        && POINTING.contains(clause.form(i - 2));
  }

  /** True for the verb of "if they want it, …", "as he said, …": what follows is not theirs. */
  boolean endsConditionOf(int verb) {
    for (int i = verb; i >= Math.max(0, verb - CONDITION_REACH); i--) {
      if (clause.form(i).equals("if") || clause.form(i).equals("as")) {
        for (int behind = verb + 1; behind <= match.from(); behind++) {
          if (clause.word(behind).afterComma()) {
            return true;
          }
        }
        return false;
      }
      if (clause.word(i).afterComma()) {
        return false;
      }
    }
    return false;
  }
}
