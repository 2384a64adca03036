package org.parley.statement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;

/**
 * Of which side a transcript may be, the likeliest first: that of its named speakers. Where all are
 * called by their offices, those it names most; there nobody is the speaker whom it also calls by
 * his name, as a president does not speak of himself.
 *
 * @param sides the likeliest first
 * @param named actors who are spoken of
 */
record HomeSides(List<String> sides, Set<String> named) {

  /** Passages of a transcript name its home so often at least. */
  private static final int MIN_MENTIONS = 5;

  static HomeSides only(String side) {
    return new HomeSides(List.of(side), Set.of());
  }

  /** The sides that the turns name, the most frequent first. */
  static HomeSides of(List<Draft> turns, UnaryOperator<String> sideOf) {
    Map<String, Integer> mentions = new TreeMap<>();
    Set<String> named = new HashSet<>();
    Set<Mention> seen = new HashSet<>();
    for (Draft turn : turns) {
      for (Draft.Part part : turn.parts()) {
        for (int i = part.first(); i <= part.last(); i++) {
          Mention mention = part.passage().mentionAt(i);
          if (mention != null && !mention.actorId().isEmpty() && seen.add(mention)) {
            if (mention.form() != MentionForm.ROLE) {
              named.add(mention.actorId());
            }
            mentions.merge(sideOf.apply(mention.actorId()), 1, Integer::sum);
          }
        }
      }
    }
    mentions.remove("");
    List<String> sides =
        mentions.entrySet().stream()
            .filter(e -> e.getValue() >= MIN_MENTIONS)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return new HomeSides(sides, named);
  }

  /** The holder, on the likeliest side that has one who is not spoken of. */
  Optional<String> first(Function<String, Optional<String>> holderOf) {
    return sides.stream()
        .map(holderOf)
        .flatMap(Optional::stream)
        .filter(holder -> !named.contains(holder))
        .findFirst();
  }
}
