package org.parley.statement;

import java.util.Set;
import org.parley.text.TokenKind;

/**
 * Attribution by a phrase that opens a sentence: {@code In a poll last week, she led}, {@code To
 * many, she is a hero}.
 */
final class FrontedSources {

  private static final Set<String> PEOPLE = Set.of("him", "her", "them", "critics");

  private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys");

  private final Passage p;
  private final NounPhrases nouns;

  FrontedSources(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /** The statement that a sentence makes by its first words; null when it makes none. */
  Draft read(Passage.Unit unit) {
    int cue = p.is(unit.from(), WordClass.CONJUNCTION) ? unit.from() + 1 : unit.from();
    boolean in = p.is(cue, "in");
    if (!in && !p.is(cue, "to")) {
      return null;
    }
    int comma = comma(cue, unit);
    if (nouns.hasFiniteVerb(cue, comma)) {
      return null;
    }
    Subject source = new Subject(cue + 1, comma - 1, false);
    boolean fits = in ? isPoll(source) : isSomebody(source);
    int first = fits ? afterInsertion(comma + 1, unit) : comma;
    if (!fits || !nouns.hasFiniteVerb(first, unit.to())) {
      return null;
    }
    return new Draft(p, Rule.ACCORDING_TO, null, source, p.span(cue, cue))
        .with(p, first, unit.to() - 1);
  }

  /** The first comma behind a token; the unit's end when there is none. */
  private int comma(int from, Passage.Unit unit) {
    int i = from;
    while (i < unit.to() && !p.isComma(i)) {
      i++;
    }
    return i;
  }

  /** Behind {@code however,} and {@code conducted in May,}. */
  private int afterInsertion(int first, Passage.Unit unit) {
    int comma = comma(first, unit);
    boolean adverb = comma == first + 1 && p.is(first, WordClass.ADVERB);
    boolean participle = nouns.isPast(first) && p.is(first + 1, WordClass.PREPOSITION);
    return comma < unit.to() && (adverb || participle) ? comma + 1 : first;
  }

  private boolean isPoll(Subject source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (p.isQuoted(i)) {
        return false;
      }
      if (POLLS.contains(p.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** A name or a word for people: {@code To Selin, ...}, {@code To many, ...}. */
  private boolean isSomebody(Subject source) {
    int first = source.first();
    if (first == source.last() && !p.isCapital(first)) {
      return PEOPLE.contains(p.folded(first)) || p.is(first, WordClass.PART);
    }
    for (int i = first; i <= source.last(); i++) {
      if (!p.isCapital(i) || !p.is(i, TokenKind.WORD) || p.is(i, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return first <= source.last() && !isShouted(first);
  }

  /** True for a word in capitals: {@code TO SUM UP, ...} names nobody. */
  private boolean isShouted(int i) {
    return p.text()
        .substring(p.token(i).start(), p.token(i).end())
        .chars()
        .noneMatch(Character::isLowerCase);
  }
}
