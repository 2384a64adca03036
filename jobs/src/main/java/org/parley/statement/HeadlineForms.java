package org.parley.statement;

import java.util.List;
import org.parley.mention.Mention;

/**
 * Headlines and highlights that name their speaker beside a colon: {@code Name: clause} and {@code
 * clause: Name, Name}. The name must be an actor's: {@code Witness:} and {@code Video:} are labels.
 */
final class HeadlineForms {

  private static final int MIN_WORDS = 3;

  private HeadlineForms() {}

  /** The statement of the line; empty when it has neither form. */
  static List<Draft> read(Passage p) {
    int colon = colon(p, 0, p.size(), 1);
    if (colon < 0) {
      return List.of();
    }
    int first = p.is(0, "new") || p.is(0, "breaking") || p.is(0, "update") ? colon + 1 : 0;
    int label = first == 0 ? colon : colon(p, first, p.size(), 1);
    if (label > first && isActors(p, first, label) && words(p, label + 1, p.size()) >= MIN_WORDS) {
      Subject subject = new Subject(first, label - 1, false);
      Draft draft = new Draft(p, Rule.HEADLINE_LABEL, null, subject, p.span(label, label));
      return List.of(draft.with(p, label + 1, p.size() - 1));
    }
    int tail = colon(p, p.size() - 1, -1, -1);
    int last = p.size();
    while (last > 0 && !p.isWord(last - 1)) {
      last--;
    }
    if (tail + 1 < last && isActors(p, tail + 1, last) && words(p, 0, tail) >= MIN_WORDS) {
      Subject subject = new Subject(tail + 1, last - 1, false);
      Draft draft = new Draft(p, Rule.HEADLINE_TAIL, null, subject, p.span(tail, tail));
      return List.of(draft.with(p, 0, tail - 1));
    }
    return List.of();
  }

  private static int colon(Passage p, int from, int to, int step) {
    for (int i = from; i != to; i += step) {
      if (p.is(i, ":") && !p.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** True when mentions of actors cover all words but joining ones. */
  private static boolean isActors(Passage p, int from, int to) {
    int i = from;
    boolean any = false;
    while (i < to) {
      Mention mention = p.mentionAt(i);
      if (mention != null && p.mentionLast(i) < to) {
        any = true;
        i = p.mentionLast(i) + 1;
      } else if (p.isComma(i) || p.is(i, "and") || p.is(i, WordClass.TITLE) || p.is(i, "'s")) {
        i++;
      } else {
        return false;
      }
    }
    return any;
  }

  private static int words(Passage p, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += p.isWord(i) ? 1 : 0;
    }
    return n;
  }
}
