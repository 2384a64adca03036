package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;
import org.parley.statement.Statement;

/**
 * Whose position a match is: the subject of the nearest verb of stance before it ({@code the
 * opposition is not saying that …}), the owner of the nearest noun of stance ({@code the position
 * of the United States …}), else the speaker.
 */
final class HolderFinder {

  private final Codebook codebook;
  private final SpeakerNames speakers;
  private final VerbSubjects verbs;
  private final NounOwners nouns;
  private final Doers doers;

  HolderFinder(Codebook codebook, String text, List<Mention> mentions) {
    this.codebook = codebook;
    this.speakers = new SpeakerNames(codebook, text, mentions);
    this.verbs = new VerbSubjects(codebook, mentions);
    this.nouns = new NounOwners(text, verbs.phrases());
    this.doers = new Doers(codebook, verbs);
  }

  /**
   * Whose position it is.
   *
   * @param actors ids; the empty one for a speaker who is not known; none when the clause says of
   *     somebody whom the codebook does not have that he holds it
   * @param own true when they hold it as speakers, not as subject of the clause
   * @param verb the word of the clause that says it of its subject; -1 when none does
   * @param owned the noun by which a named owner holds it; -1 when none does
   */
  record Holders(List<String> actors, boolean own, int verb, int owned) {}

  /** Who holds it, and the verb or the noun that says so; -1 for what does not. */
  private record Subject(Set<String> actors, int verb, int owned) {}

  /** The holders of a match. */
  Holders of(Statement statement, Clause clause, Match match) {
    Optional<Subject> subject = subject(new MatchedClause(statement, clause, match));
    List<String> holders =
        new ArrayList<>(subject.map(Subject::actors).orElseGet(() -> speakers.of(statement)));
    boolean medium = holders.removeIf(this::isMedium);
    boolean own = subject.isEmpty();
    if (own && holders.isEmpty() && !medium && speakers.isSomebodyUnknown(statement)) {
      holders.add("");
    }
    return new Holders(
        List.copyOf(holders),
        own,
        subject.map(Subject::verb).orElse(-1),
        subject.map(Subject::owned).orElse(-1));
  }

  /** Outlets and their journalists report positions and take none. */
  private boolean isMedium(String actorId) {
    return kind(actorId) == ActorKind.MEDIA
        || kind(codebook.sideOf(actorId, null)) == ActorKind.MEDIA;
  }

  private ActorKind kind(String actorId) {
    return codebook.actor(actorId).map(Actor::kind).orElse(null);
  }

  /** Whom the clause says it of; nothing when the speaker holds it. */
  private Optional<Subject> subject(MatchedClause place) {
    Clause clause = place.clause();
    Match match = place.match();
    Resumption resumption = new Resumption(clause, match);
    if (resumption.isShared()) {
      return Optional.empty();
    }
    Set<String> targets = clause.actorsIn(match);
    Optional<Subject> nearest = Optional.empty();
    BitSet asides = Asides.before(clause, match.from());
    for (int i = match.to() - 1; i > 0 && !resumption.isReason(i); i--) {
      if (asides.get(i)) {
        continue;
      }
      boolean wish = StanceWords.isWish(clause, i) && !StanceWords.isNounOfName(clause, i);
      // Further left only a wish takes it from the subject found: "we hope they will say that …".
      boolean candidate = wish || (nearest.isEmpty() && isVerb(clause, i));
      if (candidate && clause.word(i).content() && !resumption.endsConditionOf(i)) {
        Optional<Set<String>> found = verbs.of(place, i);
        if (found.isPresent()
            && found.get().stream().noneMatch(targets::contains)
            && !(found.get().isEmpty() && resumption.comesBehind(i))) {
          int first = nearest.map(Subject::verb).orElse(i);
          nearest = Optional.of(new Subject(found.get(), first, -1));
        }
      }
      if (nearest.isEmpty() && StanceWords.isNoun(clause, i) && !resumption.comesBehind(i)) {
        int noun = nouns.isOfNamed(clause, i) ? i : -1;
        nearest = nouns.of(place, i).map(owner -> new Subject(owner, -1, noun));
      }
    }
    return nearest.isEmpty()
        ? doers.of(place, targets).map(doer -> new Subject(doer, -1, -1))
        : nearest;
  }

  private static boolean isVerb(Clause clause, int i) {
    return StanceWords.isVerb(clause, i) && !StanceWords.isNounOfName(clause, i);
  }
}
