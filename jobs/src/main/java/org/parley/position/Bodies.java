package org.parley.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.text.Folding;

/**
 * Bodies called by their kind alone: {@code the opposition} is the actor named last before it with
 * that word in its name.
 */
final class Bodies {

  private static final Set<String> WORDS = WordFile.words("bodies.txt");

  /** Before these words a body is one that is only talked of: "a transitional government". */
  private static final Set<String> TO_COME =
      Set.of("transitional", "interim", "unity", "future", "provisional", "inclusive");

  private final List<Mention> mentions;

  /**
   * @param mentions of the document, in text order
   */
  Bodies(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /**
   * The body that word {@code i} means.
   *
   * @return an empty set when none of that kind was named; nothing when the word is no body's
   */
  Optional<Set<String>> at(Clause clause, int i) {
    String word = clause.form(i);
    if (!WORDS.contains(word)) {
      return Optional.empty();
    }
    if (i > 0 && TO_COME.contains(clause.form(i - 1))) {
      return Optional.empty();
    }
    int offset = clause.word(i).span().start();
    for (int m = MentionOrder.firstFrom(mentions, offset) - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (mention.form() != MentionForm.AMBIGUOUS
          && Folding.fold(mention.surface()).contains(word)) {
        String found = mention.actorId();
        return Optional.of(found.isEmpty() ? Set.of() : Set.of(found));
      }
    }
    return Optional.of(Set.of());
  }
}
