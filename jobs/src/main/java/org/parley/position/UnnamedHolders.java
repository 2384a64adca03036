package org.parley.position;

import java.util.Set;

/**
 * Those who hold something in a clause and are nobody of the codebook: "everybody", "some in
 * parliament", "three in four Iranians", "the king".
 */
final class UnnamedHolders {

  private static final Set<String> WORDS = WordFile.words("unnamed_holders.txt");

  /** Words of a part of a body: "those in parliament" are not parliament. */
  private static final Set<String> PARTS = WordFile.words("parts.txt");

  private static final Set<String> SOME = Set.of("some", "many", "several", "most", "certain");

  private static final Set<String> WITHIN = Set.of("in", "of", "from", "within", "among", "on");

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Offices of other countries that transcripts name without a name. */
  private static final Set<String> HEADS = Set.of("king", "emir", "sultan", "chancellor", "prince");

  private UnnamedHolders() {}

  /** True for a word like "people", "those" and "some". */
  static boolean isOne(Clause clause, int i) {
    return WORDS.contains(clause.form(i));
  }

  /** True for the last word of "some leaders" and "several rebel commanders". */
  static boolean isOneOfSome(Clause clause, int i) {
    return clause.form(i).endsWith("s")
        && ((i > 0 && SOME.contains(clause.form(i - 1)))
            || (i > 1 && SOME.contains(clause.form(i - 2))));
  }

  /** True for "the prime minister" and "the king" of whom nothing tells whose he is. */
  static boolean isHead(Clause clause, int i) {
    String form = clause.form(i);
    return (form.equals("minister") && i > 1 && clause.is(i - 2, "the"))
        || (HEADS.contains(form) && i > 0 && clause.is(i - 1, "the"));
  }

  /** True when only some of those whom the name means are spoken of: "some Saudis". */
  static boolean areSomeOf(Clause clause, Clause.Name name) {
    int from = name.from();
    return (from > 0 && isOne(clause, from - 1)) || isShare(clause, from) || isOfPart(clause, from);
  }

  /** True for "three in four Iranians". */
  private static boolean isShare(Clause clause, int name) {
    return name > 1
        && NUMBERS.contains(clause.form(name - 1))
        && (clause.is(name - 2, "in") || clause.is(name - 2, "of"));
  }

  /** True for the parliament of "those in parliament", "some members of parliament". */
  private static boolean isOfPart(Clause clause, int name) {
    int at = name - 1;
    at -= at > 0 && clause.is(at, "the") ? 1 : 0;
    if (at < 1 || !WITHIN.contains(clause.form(at))) {
      return false;
    }
    if (clause.form(at - 1).equals("member")) {
      return true;
    }
    boolean members = clause.form(at - 1).equals("members");
    return PARTS.contains(clause.form(members && at > 1 ? at - 2 : at - 1));
  }
}
