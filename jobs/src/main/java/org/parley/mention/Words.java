package org.parley.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The word classes of {@code words.txt} and {@code given_names.txt}, as {@link NameKeys}. */
final class Words {

  private static final List<List<String>> LINES = ResourceLines.read("words.txt");

  static final Set<String> FUNCTION = ResourceLines.words(LINES, "function");
  static final Set<String> CALENDAR = ResourceLines.words(LINES, "calendar");
  static final Set<String> ACRONYM = ResourceLines.words(LINES, "acronym");
  static final Set<String> AFTER = ResourceLines.words(LINES, "after");
  static final Set<String> PARTICLE = ResourceLines.words(LINES, "particle");
  static final Set<String> CUE = ResourceLines.words(LINES, "cue");
  static final Set<String> BODY = ResourceLines.words(LINES, "body");
  static final Set<String> NATION = ResourceLines.words(LINES, "nation");
  static final Set<String> TARGETED = ResourceLines.words(LINES, "targeted");
  static final Set<String> TAKEN = ResourceLines.words(LINES, "taken");
  static final Set<String> PLACED = ResourceLines.words(LINES, "placed");
  static final Set<String> NOT_YET = ResourceLines.words(LINES, "not_yet");
  static final Set<String> SHARED = ResourceLines.words(LINES, "shared");
  static final Set<String> THEN = ResourceLines.words(LINES, "then");
  static final Set<String> COMPASS = ResourceLines.words(LINES, "compass");
  static final Set<String> NAMED_AFTER = ResourceLines.words(LINES, "named_after");
  static final Set<String> ERA = ResourceLines.words(LINES, "era");
  static final Set<String> HEAD = ResourceLines.words(LINES, "head");
  static final Set<String> MINOR = ResourceLines.words(LINES, "minor");
  static final Set<String> ADDRESS = ResourceLines.words(LINES, "address");
  static final Set<String> CREDIT = ResourceLines.words(LINES, "credit");
  static final Set<String> GIVEN = givenNames();

  private Words() {}

  private static Set<String> givenNames() {
    Set<String> names = new HashSet<>();
    for (List<String> line : ResourceLines.read("given_names.txt")) {
      names.addAll(List.of(line.get(0).split(" ", -1)));
    }
    return Set.copyOf(names);
  }
}
