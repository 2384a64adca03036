package org.parley.position;

import java.util.Set;
import org.parley.mention.MentionForm;

/** Words by which a subject or an owner takes a stance on what stands behind them. */
final class StanceWords {

  private static final Set<String> VERBS = WordFile.words("stance_verbs.txt");
  private static final Set<String> WISHES = WordFile.words("wish_verbs.txt");
  private static final Set<String> NOUNS = WordFile.words("stance_nouns.txt");

  /** Before these a word that is verb and noun is a verb: "to support". */
  private static final Set<String> BEFORE_VERBS =
      Set.of("to", "not", "must", "should", "do", "will", "can", "may", "would", "could", "might");

  /** Words that are verb and noun: behind a name they are what is called by it. */
  private static final Set<String> VERBS_AND_NOUNS =
      Set.of("plan", "call", "demand", "claim", "request", "view", "support", "change", "set");

  /** Plurals of such words: behind "American" and "Russian" they are nouns. */
  private static final Set<String> PLURALS =
      Set.of("plans", "calls", "demands", "claims", "requests", "views");

  private StanceWords() {}

  /** True for a verb of saying, thinking or wanting, in any form. */
  static boolean isVerb(Clause clause, int i) {
    return clause.isAnyOf(i, VERBS);
  }

  /** True when the list has the verb in this very form, as it has the "opposed" of "is opposed". */
  static boolean isListedForm(String form) {
    return VERBS.contains(form);
  }

  /**
   * True for a verb of wanting, in any form; not for "they need to", which somebody demands of
   * them.
   */
  static boolean isWish(Clause clause, int i) {
    return clause.isAnyOf(i, WISHES) && !isObligation(clause, i);
  }

  private static boolean isObligation(Clause clause, int i) {
    boolean needTo = clause.is(i, "need") && i + 1 < clause.size() && clause.is(i + 1, "to");
    return needTo && (i == 0 || !Pronouns.isFirstPerson(clause, i - 1));
  }

  /**
   * True for a noun of stance: "support", not "to support" or "supported".
   *
   * @param i not the first word
   */
  static boolean isNoun(Clause clause, int i) {
    String form = clause.form(i);
    return clause.isAnyOf(i, NOUNS)
        && !BEFORE_VERBS.contains(clause.form(i - 1))
        && !form.endsWith("ed")
        && !form.endsWith("ing");
  }

  /**
   * True for the "plan" of "the Annan plan", which nobody does, for the "plans" of "American
   * plans", and for the "change" of "regime change".
   *
   * @param i not the first word
   */
  static boolean isNounOfName(Clause clause, int i) {
    if (clause.form(i).equals("change") && clause.form(i - 1).equals("regime")) {
      return true;
    }
    boolean plural = PLURALS.contains(clause.form(i));
    if (!plural && !VERBS_AND_NOUNS.contains(clause.form(i))) {
      return false;
    }
    Clause.Name name = clause.nameEndingAt(i - 1);
    if (plural) {
      return name != null && name.mention().form() == MentionForm.ADJECTIVE;
    }
    return name != null
        && !clause.form(i - 1).endsWith("s")
        && (name.from() == 0 || !clause.is(name.from() - 1, "and"));
  }
}
