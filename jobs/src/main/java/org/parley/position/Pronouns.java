package org.parley.position;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;

/** Personal and possessive pronouns of a clause, and whom those of the third person stand for. */
final class Pronouns {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final Set<String> THIRD_PERSON =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their");

  private final Codebook codebook;
  private final VerbSubjects verbs;

  Pronouns(Codebook codebook, VerbSubjects verbs) {
    this.codebook = codebook;
    this.verbs = verbs;
  }

  /** True for "we" and "our", by which a speaker means himself or his side. */
  static boolean isFirstPerson(Clause clause, int i) {
    return FIRST_PERSON.contains(clause.form(i));
  }

  /** True for "they" and "their", for persons and things. */
  static boolean isThirdPerson(Clause clause, int i) {
    return THIRD_PERSON.contains(clause.form(i));
  }

  /** True for a possessive of the third person. */
  static boolean isPossessive(Clause clause, int i) {
    return POSSESSIVES.contains(clause.form(i));
  }

  /**
   * Whom the pronoun of the third person at word {@code i} stands for: in reported speech mostly
   * the speaker; in a quotation the subject named before.
   *
   * @return an empty set for somebody whom the codebook does not have; nothing for an "it" that
   *     means nobody
   */
  Optional<Set<String>> thirdPerson(MatchedClause place, int i) {
    Clause clause = place.clause();
    if (clause.form(i).startsWith("the") && meansOthers(clause, i)) {
      return Optional.of(Set.of());
    }
    Set<String> actors = new LinkedHashSet<>();
    for (String id : new TreeSet<>(clause.actors())) {
      if (clause.startsOfActor(id).get(i) && codebook.actor(id).isPresent()) {
        actors.add(id);
      }
    }
    if (actors.isEmpty()) {
      for (int v = i - 1; v > 0; v--) {
        if (StanceWords.isVerb(clause, v)) {
          return verbs.of(place, v);
        }
      }
    }
    // "It need not be today": nobody is meant.
    return actors.isEmpty() && clause.form(i).startsWith("it")
        ? Optional.empty()
        : Optional.of(actors);
  }

  /** True when the last that "they" can mean in the clause is nobody of the codebook. */
  private static boolean meansOthers(Clause clause, int pronoun) {
    for (int i = pronoun - 1; i >= 0; i--) {
      if (clause.nameEndingAt(i) != null || isFirstPerson(clause, i)) {
        return false;
      }
      if (UnnamedHolders.isOne(clause, i) && !isThirdPerson(clause, i)) {
        return true;
      }
    }
    return false;
  }
}
