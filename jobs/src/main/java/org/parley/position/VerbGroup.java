package org.parley.position;

import java.util.Set;

/**
 * A verb with what belongs to it before it: adverbs, auxiliaries and verbs of going on, the {@code
 * will not even continue to say} of {@code they will not even continue to say so}.
 *
 * @param clause in which it stands
 * @param verb the word that carries the meaning
 * @param before the word before the group; -1 when the clause begins with it
 * @param active false when a form of "be" belongs to it
 * @param bare true when no auxiliary belongs to it
 */
record VerbGroup(Clause clause, int verb, int before, boolean active, boolean bare) {

  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "will", "can", "may", "would", "could", "might", "longer");
  private static final Set<String> CONTINUING =
      Set.of("continue", "come", "go", "begin", "seem", "appear", "like", "able", "unable");
  private static final Set<String> OBLIGING = Set.of("to", "must", "should", "need", "ought");

  /** Words before a verb in -ing that leave its subject to the main clause. */
  private static final Set<String> BEFORE_GERUNDS = WordFile.words("before_gerunds.txt");

  /** The group of the verb at word {@code verb}. */
  static VerbGroup of(Clause clause, int verb) {
    int i = verb - 1;
    boolean active = true;
    boolean bare = true;
    while (i >= 0) {
      if (PassedWords.contains(clause, i) || clause.isAnyOf(i, AUXILIARIES)) {
        active &= !clause.is(i, "be");
        bare &= !clause.isAnyOf(i, AUXILIARIES);
        i--;
      } else if (i > 0 && clause.is(i, "to") && clause.isAnyOf(i - 1, CONTINUING)) {
        i -= 2;
      } else if (isMadeClear(clause, i, verb)) {
        i -= clause.is(i, "make") ? 1 : 2;
      } else if (i > 0 && clause.is(i, "example") && clause.is(i - 1, "for")) {
        i -= 2;
      } else {
        break;
      }
    }
    return new VerbGroup(clause, verb, i, active, bare);
  }

  /** True at the end of the "made it" of "made it clear". */
  private static boolean isMadeClear(Clause clause, int i, int verb) {
    return clause.is(verb, "clear")
        && (clause.is(i, "make") || (i > 0 && clause.is(i, "it") && clause.is(i - 1, "make")));
  }

  /** True for a word that can carry a verb's meaning: no auxiliary, no "must", no "to". */
  static boolean canBeVerb(Clause clause, int i) {
    return !clause.isAnyOf(i, AUXILIARIES) && !clause.isAnyOf(i, OBLIGING) && !clause.is(i, "to");
  }

  /** True for "they are being considered", which its subject does not do; not for "is opposed". */
  boolean isPassive() {
    int i = verb - 1;
    while (i > 0 && PassedWords.contains(clause, i)) {
      i--;
    }
    String form = clause.form(verb);
    return i >= 0 && clause.is(i, "be") && !form.endsWith("ing") && !StanceWords.isListedForm(form);
  }

  /** True behind "to" and "must", before which its subject does not tell what it does. */
  boolean isObliged() {
    return OBLIGING.contains(clause.form(before));
  }

  /** True for "to demand", not for "have to demand" or "to be demanded". */
  boolean isInfinitive() {
    boolean modal =
        before > 0 && (clause.isAnyOf(before - 1, OBLIGING) || clause.is(before - 1, "have"));
    return clause.is(before, "to") && active && !modal;
  }

  /** True for the calling of "statements calling on him to go": it tells what the noun does. */
  boolean describesNoun() {
    String noun = clause.form(before);
    return bare
        && clause.form(verb).endsWith("ing")
        && !clause.word(verb).afterComma()
        && !BEFORE_GERUNDS.contains(noun)
        && !clause.isAnyOf(before, CONTINUING)
        && !StanceWords.isVerb(clause, before)
        && !noun.endsWith("ed")
        && !noun.endsWith("ing");
  }
}
