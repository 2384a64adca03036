package org.parley.position;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.statement.Statement;

/**
 * Who does what a match begins with, where no verb of stance says whose it is: "Turkey would set up
 * a zone", told by another side.
 */
final class Doers {

  /** Behind these stands the verb of whoever is named before them. */
  private static final Set<String> FINITE = Set.of("have", "do", "will", "would");

  private final Codebook codebook;
  private final VerbSubjects verbs;

  Doers(Codebook codebook, VerbSubjects verbs) {
    this.codebook = codebook;
    this.verbs = verbs;
  }

  /**
   * The actors who do it; nothing when they are not known, of the speaker's side or themselves what
   * the match is about.
   *
   * @param targets actors whom the match names
   */
  Optional<Set<String>> of(MatchedClause place, Set<String> targets) {
    Clause clause = place.clause();
    int from = place.match().from();
    int verb = FINITE.contains(clause.form(from)) ? from + 1 : from;
    boolean finite =
        verb > 1
            && verb < place.match().to()
            && clause.isAnyOf(verb - 1, FINITE)
            && VerbGroup.canBeVerb(clause, verb);
    Optional<Set<String>> actors = finite ? verbs.of(place, verb) : Optional.empty();
    return actors
        .filter(found -> !found.isEmpty())
        .filter(found -> found.stream().noneMatch(targets::contains))
        .filter(found -> found.stream().noneMatch(id -> isOfSpeakersSide(place.statement(), id)));
  }

  private boolean isOfSpeakersSide(Statement statement, String actorId) {
    String side = Sides.of(codebook, actorId);
    return statement.speakerIds().stream().anyMatch(id -> Sides.of(codebook, id).equals(side));
  }
}
