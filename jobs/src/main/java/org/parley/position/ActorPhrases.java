package org.parley.position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.mention.Mention;
import org.parley.statement.Statement;

/**
 * Who is meant by the words that end somewhere in a clause: names joined by "and", pronouns, nouns
 * with a possessive ({@code our government}), bodies and people without a name.
 */
final class ActorPhrases {

  /** Behind these somebody's backing is only wished for. */
  private static final Set<String> SEEKING = WordFile.words("seeking_verbs.txt");

  /** What happens or stands somewhere, and holds nothing. */
  private static final Set<String> THINGS = WordFile.words("things.txt");

  private final Pronouns pronouns;
  private final Bodies bodies;

  ActorPhrases(Pronouns pronouns, List<Mention> mentions) {
    this.pronouns = pronouns;
    this.bodies = new Bodies(mentions);
  }

  /**
   * Those whose name or pronoun ends with word {@code i}.
   *
   * @return ids of actors; an empty set for somebody whom the codebook does not have; nothing when
   *     nobody who could hold something is meant
   */
  Optional<Set<String>> endingAt(MatchedClause place, int i) {
    Clause clause = place.clause();
    if (Pronouns.isFirstPerson(clause, i)) {
      return speakers(place.statement());
    }
    if (Pronouns.isThirdPerson(clause, i)) {
      return pronouns.thirdPerson(place, i);
    }
    Set<String> actors = new LinkedHashSet<>();
    for (int end = i; end >= 0; ) {
      Clause.Name name = clause.nameEndingAt(end);
      if (name == null || place.match().used().get(name.from())) {
        break;
      }
      if (end < i && name.from() > 0 && clause.is(name.from() - 1, "in")) {
        // "The war in Syria and Russia decided": a clause of its own begins.
        break;
      }
      if (end == i && isPlaceOfThing(clause, name)) {
        return Optional.of(Set.of());
      }
      if (UnnamedHolders.areSomeOf(clause, name)) {
        return Optional.of(Set.of());
      }
      if (isSought(clause, name)) {
        return Optional.empty();
      }
      if (!name.mention().actorId().isEmpty()) {
        actors.add(name.mention().actorId());
      }
      end = name.from() - 1;
      if (end >= 1 && clause.is(end, "the")) {
        end--;
      }
      if (end < 1 || !clause.is(end, "and")) {
        break;
      }
      end--;
    }
    return actors.isEmpty() ? unnamed(place, i) : Optional.of(actors);
  }

  /** True for the Jordan of "a meeting in Jordan", not for that of "officials in Jordan". */
  private static boolean isPlaceOfThing(Clause clause, Clause.Name name) {
    int noun = name.from() - 2;
    return noun >= 0
        && clause.form(noun + 1).equals("in")
        && clause.word(noun).content()
        && THINGS.contains(clause.form(noun));
  }

  /** Those meant by a noun that is no name. */
  private Optional<Set<String>> unnamed(MatchedClause place, int i) {
    Clause clause = place.clause();
    if (i > 0 && Pronouns.isFirstPerson(clause, i - 1)) {
      return speakers(place.statement());
    }
    if (i > 0 && Pronouns.isPossessive(clause, i - 1)) {
      return pronouns.thirdPerson(place, i - 1);
    }
    Optional<Set<String>> body = bodyAt(clause, i);
    if (body.isPresent()) {
      return body;
    }
    return UnnamedHolders.isOne(clause, i)
            || UnnamedHolders.isHead(clause, i)
            || UnnamedHolders.isOneOfSome(clause, i)
        ? Optional.of(Set.of())
        : Optional.empty();
  }

  /** The body that word {@code i} means; see {@link Bodies#at}. */
  Optional<Set<String>> bodyAt(Clause clause, int i) {
    return bodies.at(clause, i);
  }

  /** True for the Moscow of "to win Moscow's backing". */
  private static boolean isSought(Clause clause, Clause.Name name) {
    return name.from() > 0 && clause.isAnyOf(name.from() - 1, SEEKING);
  }

  /** Those who say "we"; empty when they are not known, so that the statement's speaker counts. */
  private static Optional<Set<String>> speakers(Statement statement) {
    return statement.speakerIds().isEmpty()
        ? Optional.empty()
        : Optional.of(new LinkedHashSet<>(statement.speakerIds()));
  }
}
