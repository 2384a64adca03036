package org.parley.position;

import java.util.Optional;
import java.util.Set;
import org.parley.mention.MentionForm;
import org.parley.text.Span;

/** Whose a noun of stance is: "their demand", "the position of the United States". */
final class NounOwners {

  /** What is done with a promise that already stands. */
  private static final Set<String> KEEPING = WordFile.words("keeping_verbs.txt");

  /** Words from "live up to" to the promise. */
  private static final int KEPT_REACH = 4;

  /** Words from an owner to the noun. */
  private static final int OWNER_REACH = 3;

  private static final Set<String> OFFICES = WordFile.words("offices.txt");

  private final String text;
  private final ActorPhrases phrases;

  /**
   * @param text of the document
   */
  NounOwners(String text, ActorPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * Who owns the noun at word {@code noun}, named before it or behind its "of".
   *
   * @return ids of actors; an empty set for somebody whom the codebook does not have; nothing when
   *     no owner is named or the noun is a promise that somebody is to keep
   */
  Optional<Set<String>> of(MatchedClause place, int noun) {
    Clause clause = place.clause();
    if (isToBeKept(clause, noun)) {
      return Optional.empty();
    }
    for (int i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
      if (place.match().used().get(i) || clause.word(i).afterComma()) {
        break;
      }
      if (isUnknown(clause, i)) {
        return Optional.of(Set.of());
      }
      Optional<Set<String>> before = phrases.endingAt(place, i);
      if (before.isPresent() && !before.get().isEmpty()) {
        return before;
      }
      if (isSomebodys(clause, i)) {
        return Optional.of(Set.of());
      }
    }
    return noun + 2 < clause.size() && clause.is(noun + 1, "of")
        ? behindOf(place, noun + 2)
        : Optional.empty();
  }

  /**
   * True for "Russia's call" and "American plans": whoever rejects them does not reject his own.
   *
   * @param noun word of the noun
   */
  boolean isOfNamed(Clause clause, int noun) {
    Clause.Name name = clause.nameEndingAt(noun - 1);
    if (name == null && noun > 1) {
      name = clause.nameEndingAt(noun - 2);
      return name != null && isPossessive(clause, noun - 2);
    }
    return name != null
        && (name.mention().form() == MentionForm.ADJECTIVE || isPossessive(clause, noun - 1));
  }

  private Optional<Set<String>> behindOf(MatchedClause place, int first) {
    Clause clause = place.clause();
    int start = clause.is(first, "the") ? first + 1 : first;
    for (Clause.Name name : clause.names()) {
      String id = name.mention().actorId();
      if (name.from() == start && !place.match().used().get(start) && !id.isEmpty()) {
        return Optional.of(Set.of(id));
      }
    }
    return start < clause.size() ? phrases.bodyAt(clause, start) : Optional.empty();
  }

  /** True for "live up to his commitment": whoever demands that holds it. */
  private static boolean isToBeKept(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - KEPT_REACH); i--) {
      if (clause.isAnyOf(i, KEEPING)) {
        return true;
      }
    }
    return false;
  }

  /** True for "the envoy's call" and "the protesters' demand", of whom no name is known. */
  private boolean isSomebodys(Clause clause, int i) {
    return isPossessive(clause, i)
        && (OFFICES.contains(clause.form(i)) || UnnamedHolders.isOne(clause, i));
  }

  /** True for a word with the mark of a possessive. */
  private boolean isPossessive(Clause clause, int i) {
    int end = clause.word(i).span().end();
    return text.startsWith("'s", end)
        || text.startsWith("\u2019s", end)
        || (clause.form(i).endsWith("s")
            && (text.startsWith("'", end) || text.startsWith("\u2019", end)));
  }

  /** True for the owner in "Senator Smith's demand" when the codebook does not have him. */
  private boolean isUnknown(Clause clause, int i) {
    Span word = clause.word(i).span();
    return isPossessive(clause, i)
        && Character.isUpperCase(text.charAt(word.start()))
        && !OFFICES.contains(clause.form(i))
        && clause.names().stream().noneMatch(n -> n.from() <= i && i < n.to());
  }
}
