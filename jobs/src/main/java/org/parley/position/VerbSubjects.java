package org.parley.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;

/**
 * Who does what a verb of a clause says. Subjects are often pronouns, and a pronoun may stand for
 * the subject of a verb further left: this class and {@link Pronouns} ask each other, each time for
 * a word further left.
 */
final class VerbSubjects {

  private final ActorPhrases phrases;
  private final RelativeClauses relatives;

  VerbSubjects(Codebook codebook, List<Mention> mentions) {
    this.phrases = new ActorPhrases(new Pronouns(codebook, this), mentions);
    this.relatives = new RelativeClauses(codebook, phrases);
  }

  /** Who is named or meant where a subject or an owner stands. */
  ActorPhrases phrases() {
    return phrases;
  }

  /**
   * Who does what the finite verb at word {@code verb} says.
   *
   * @return ids of actors; an empty set for somebody whom the codebook does not have; nothing when
   *     the clause does not say it of anybody
   */
  Optional<Set<String>> of(MatchedClause place, int verb) {
    Clause clause = place.clause();
    VerbGroup group = VerbGroup.of(clause, verb);
    int last = group.before();
    if (last < 0 || !clause.word(last).content() || group.isPassive()) {
      return Optional.empty();
    }
    if (group.isInfinitive()
        && StanceWords.isWish(clause, verb)
        && place.match().used().get(verb)
        && !isSpeakersOwn(clause, last)) {
      // "They rallied to demand it": somebody else's, and not in a clause that names him.
      return Optional.of(Set.of());
    }
    if (group.isObliged()) {
      // "Too early for anybody to say so."
      boolean others =
          last > 1 && UnnamedHolders.isOne(clause, last - 1) && clause.is(last - 2, "for");
      return others && group.isInfinitive() ? Optional.of(Set.of()) : Optional.empty();
    }
    if (last >= place.match().from()) {
      return Optional.empty();
    }
    int relative = RelativeClauses.pronounBefore(clause, last);
    if (relative >= 0) {
      return relatives.antecedent(place, relative);
    }
    Optional<Set<String>> actor = phrases.endingAt(place, last);
    return actor.isEmpty() && group.describesNoun() ? Optional.of(Set.of()) : actor;
  }

  /** True when nobody but the speaker, or nobody at all, is named before a word of the content. */
  private static boolean isSpeakersOwn(Clause clause, int before) {
    boolean named = false;
    for (int i = clause.contentStart(); i < before; i++) {
      String form = clause.form(i);
      if (Pronouns.isFirstPerson(clause, i) || form.equals("it") || form.equals("time")) {
        return true;
      }
      named |= !PassedWords.contains(clause, i) && !StanceWords.isWish(clause, i);
    }
    return !named;
  }
}
