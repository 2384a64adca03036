package org.parley.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.parley.annotate.MentionRecord;

/**
 * The units of one document in which somebody is mentioned, and who. An entry is twice an actor's
 * number, plus one when every mention of the actor in the unit stands within a longer one.
 */
final class DocumentUnits {

  private record Place(int paragraph, int sentence, int entry) {}

  private final List<Place> places = new ArrayList<>();

  /**
   * Reads the counted mentions.
   *
   * @param number gives an actor's number; negative for actors to leave out
   */
  DocumentUnits(List<MentionRecord> mentions, Counting counting, ToIntFunction<String> number) {
    for (MentionRecord mention : mentions) {
      if (counting.counts(mention)) {
        int actor = number.applyAsInt(mention.actorId());
        if (actor >= 0) {
          int entry = 2 * actor + (mention.embedded() ? 1 : 0);
          places.add(new Place(mention.paragraph(), mention.sentence(), entry));
        }
      }
    }
    places.sort(
        (a, b) ->
            a.paragraph != b.paragraph
                ? Integer.compare(a.paragraph, b.paragraph)
                : Integer.compare(a.sentence, b.sentence));
  }

  /** For each unit with a counted mention the entries of its actors, each actor once, ascending. */
  List<int[]> of(Unit unit) {
    List<int[]> units = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= places.size(); i++) {
      if (i == places.size() || !together(unit, places.get(start), places.get(i))) {
        units.add(distinct(places.subList(start, i)));
        start = i;
      }
    }
    return units;
  }

  static int actor(int entry) {
    return entry >> 1;
  }

  static boolean isEmbedded(int entry) {
    return (entry & 1) == 1;
  }

  private static boolean together(Unit unit, Place a, Place b) {
    return switch (unit) {
      case DOCUMENT -> true;
      case PARAGRAPH -> a.paragraph == b.paragraph;
      case SENTENCE -> a.paragraph == b.paragraph && a.sentence == b.sentence;
    };
  }

  private static int[] distinct(List<Place> unit) {
    int[] entries = new int[unit.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = unit.get(i).entry();
    }
    Arrays.sort(entries);
    int n = 0;
    for (int entry : entries) {
      if (n == 0 || entries[n - 1] >> 1 != entry >> 1) {
        entries[n++] = entry;
      }
    }
    return Arrays.copyOf(entries, n);
  }
}
