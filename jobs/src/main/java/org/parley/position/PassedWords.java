package org.parley.position;

import java.util.Set;

/** Words that may stand between two items of a pattern unnamed: adverbs and negations. */
final class PassedWords {

  private static final Set<String> WORDS = WordFile.words("passed_words.txt");
  private static final Set<String> NO_ADVERBS = WordFile.words("no_adverbs.txt");

  private PassedWords() {}

  /** True when word {@code i} may be passed over; a first part of a compound never is. */
  static boolean contains(Clause clause, int i) {
    String form = clause.form(i);
    if (clause.word(i).hyphenated()) {
      return false;
    }
    return WORDS.contains(form)
        || (form.length() > 4 && form.endsWith("ly") && !NO_ADVERBS.contains(form));
  }
}
