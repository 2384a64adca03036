package org.parley.position;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;

/** Whom relative pronouns stand for that are subjects: "the senators who came out and opposed". */
final class RelativeClauses {

  private static final Set<String> PRONOUNS = Set.of("who", "which", "that");

  /** Between a stance and what it is on. */
  private static final Set<String> MATTERS = Set.of("on", "over", "about", "towards", "toward");

  /** Words from a relative pronoun to a second verb of its clause: "who came out and opposed". */
  private static final int REACH = 5;

  private final Codebook codebook;
  private final ActorPhrases phrases;

  RelativeClauses(Codebook codebook, ActorPhrases phrases) {
    this.codebook = codebook;
    this.phrases = phrases;
  }

  /** The relative pronoun whose verb stands behind word {@code i}; -1 when there is none. */
  static int pronounBefore(Clause clause, int i) {
    if (PRONOUNS.contains(clause.form(i))) {
      return i;
    }
    if (!clause.is(i, "and") && !clause.is(i, "or")) {
      return -1;
    }
    for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
      if (Pronouns.isFirstPerson(clause, at) || Pronouns.isThirdPerson(clause, at)) {
        return -1;
      }
      boolean somebodyThat =
          at > 0 && clause.form(at).equals("that") && UnnamedHolders.isOne(clause, at - 1);
      if (clause.form(at).equals("who") || somebodyThat) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whom the relative pronoun at word {@code relative} stands for; "those who", "a senator who" and
   * "some in Syria, who" want something and are not known, "a text that" wants nothing.
   */
  Optional<Set<String>> antecedent(MatchedClause place, int relative) {
    Clause clause = place.clause();
    Optional<Set<String>> noun =
        relative == 0 ? Optional.empty() : phrases.endingAt(place, relative - 1);
    boolean nobody =
        noun.isEmpty() || isPlace(clause, relative - 1) || isOfSome(clause, relative, noun.get());
    if (nobody && clause.form(relative).equals("who")) {
      return Optional.of(Set.of());
    }
    return isMatterOfStance(clause, relative - 1) ? Optional.empty() : noun;
  }

  /** True for the Syria of "their stance on Syria, which": the stance is meant. */
  private static boolean isMatterOfStance(Clause clause, int last) {
    Clause.Name name = last < 0 ? null : clause.nameEndingAt(last);
    return name != null
        && name.from() > 2
        && MATTERS.contains(clause.form(name.from() - 1))
        && StanceWords.isNoun(clause, name.from() - 2);
  }

  /** True for the Syria of "the distress in Syria". */
  private static boolean isPlace(Clause clause, int last) {
    Clause.Name name = clause.nameEndingAt(last);
    return name != null && name.from() > 0 && clause.is(name.from() - 1, "in");
  }

  /** True for "Democrats who oppose it", without a comma: not the party. */
  private boolean isOfSome(Clause clause, int who, Set<String> named) {
    return clause.form(who).equals("who")
        && !clause.word(who).afterComma()
        && named.stream().noneMatch(this::isPerson);
  }

  private boolean isPerson(String actorId) {
    return codebook.actor(actorId).filter(a -> a.kind() == ActorKind.PERSON).isPresent();
  }
}
