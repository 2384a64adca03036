package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.TokenKind;

/**
 * Attribution without a verb: {@code according to}, and nouns such as <i>insistence</i> with an
 * owner.
 */
final class SourcePhrases {

  /** No sentence has more; a run of words that has is not read on, so that time stays linear. */
  private static final int MAX_SOURCES = 8;

  private final Passage p;
  private final NounPhrases nouns;
  private final ContentEnd ends;

  SourcePhrases(Passage passage, NounPhrases nouns, ContentEnd ends) {
    this.p = passage;
    this.nouns = nouns;
    this.ends = ends;
  }

  /** {@code According to NP, ...} and {@code ..., according to NP}. */
  List<Draft> accordingTo(Passage.Unit unit) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = unit.from(); i + 2 < unit.to(); i++) {
      boolean source = p.is(i, "according") && p.is(i + 1, "to") && !p.isQuoted(i);
      if (!source || drafts.size() == MAX_SOURCES || endsSource(i + 2)) {
        continue;
      }
      int first = i + 2;
      int last = first;
      while (last < unit.to() && !endsSource(last)) {
        last++;
      }
      Subject subject = last > first ? new Subject(first, last - 1, false) : null;
      Draft draft = new Draft(p, Rule.ACCORDING_TO, null, subject, p.span(i, i + 1));
      if (i <= unit.from() + 1) {
        int comma = last;
        while (comma < unit.to() && !p.isComma(comma)) {
          comma++;
        }
        if (comma < unit.to()) {
          draft.with(p, comma + 1, unit.to() - 1);
        }
      } else {
        draft.with(p, afterColon(unit, i), i - 1);
        boolean goesOn =
            p.isComma(last)
                && (nouns.hasFiniteVerb(last + 1, Math.min(unit.to(), last + 2))
                    || !nouns.hasFiniteVerb(unit.from(), i));
        if (goesOn && !p.isParticiple(last + 1) && last + 2 < unit.to()) {
          draft.with(p, last + 1, unit.to() - 1);
        }
      }
      if (subject != null && !draft.isEmpty()) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private int afterColon(Passage.Unit unit, int i) {
    int start = i;
    while (start > unit.from() && !p.is(start - 1, ":") && !p.is(start - 1, ";")) {
      start--;
    }
    return start;
  }

  private boolean endsSource(int i) {
    return (p.is(i, TokenKind.PUNCTUATION) && !p.is(i, "&"))
        || (p.is(i, WordClass.RELATIVE) && !p.is(i, "that"))
        || nouns.hasFiniteVerb(i, i + 1);
  }

  /** {@code Moscow's insistence that ...}, {@code his claim, made in Geneva, that ...}. */
  List<Draft> nouns(Passage.Unit unit, List<Cue> cues) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = unit.from() + 1; i + 2 < unit.to(); i++) {
      if (p.isQuoted(i) || drafts.size() == MAX_SOURCES) {
        continue;
      }
      if (NounLexicon.takes(p.folded(i), p.folded(i + 1))) {
        Draft owned = owned(unit, i, cues);
        if (owned != null) {
          drafts.add(owned);
        }
        continue;
      }
      if (!p.is(i, WordClass.NOUN_CUE)) {
        continue;
      }
      int that = i + 1;
      if (p.isComma(that)) {
        that++;
        while (that < unit.to() && that < i + 10 && !p.isComma(that)) {
          that++;
        }
        that++;
      }
      Subject owner = p.is(that, "that") && that + 1 < unit.to() ? owner(unit, i) : null;
      if (owner != null) {
        Cue cue = new Cue(i, i, i, CueLexicon.entries("said").get(0), Cue.Tense.PAST, false, false);
        int last = ends.of(cue, that + 1, unit.to(), cues);
        Draft draft = new Draft(p, Rule.NOUN_CUE, cue, owner, p.span(i, i));
        draft.with(p, that + 1, last);
        if (!draft.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** {@code his call for a truce}: the noun with its owner, and what it is about. */
  private Draft owned(Passage.Unit unit, int noun, List<Cue> cues) {
    boolean to = p.is(noun + 1, "to") && !p.is(noun + 2, WordClass.DETERMINER);
    int first = to ? noun + 1 : noun + 2;
    Subject owner = p.isCapital(noun) ? null : possessor(unit, noun);
    if (owner == null || first >= unit.to() || p.is(first, TokenKind.PUNCTUATION)) {
      return null;
    }
    Cue cue =
        new Cue(
            noun,
            noun,
            noun + 1,
            CueLexicon.entries("said").get(0),
            Cue.Tense.PARTICIPLE,
            false,
            false);
    int last =
        to
            ? ends.ofPhrase(cue, first, unit.to(), cues)
            : ends.ofObject(cue, first, unit.to(), cues);
    Draft draft = new Draft(p, Rule.NOUN_CUE, cue, owner, p.span(noun, to ? noun : noun + 1));
    draft.with(p, first, beforeVerb(first, last));
    return draft.isEmpty() ? null : draft;
  }

  /** The last token before the verb whose subject the noun is. */
  private int beforeVerb(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      boolean subject = p.is(i, WordClass.SUBJECT) && !p.is(i, WordClass.OBJECT) && !p.is(i, "it");
      if (p.is(i, WordClass.RELATIVE) || subject || p.is(i, WordClass.WH)) {
        return last;
      }
      if (p.isQuoted(i) && p.isComma(i - 1)) {
        return i - 2;
      }
      boolean verb = nouns.isFinite(i) || p.is(i, WordClass.PASTTENSE);
      if (verb && !p.isQuoted(i) && !p.is(i - 1, "to")) {
        return i - 1;
      }
    }
    return last;
  }

  /** Who owns a noun, by a possessive alone. */
  private Subject possessor(Passage.Unit unit, int noun) {
    int i = noun - 1;
    while (i > unit.from() && i > noun - 4 && !p.is(i, "'s") && !p.is(i, WordClass.POSSESSIVE)) {
      i--;
    }
    if (p.is(i, WordClass.POSSESSIVE)) {
      return new Subject(i, i, true);
    }
    if (!p.is(i, "'s")) {
      return null;
    }
    Subject owner = named(unit, i - 1);
    return owner == null ? null : owner.share();
  }

  /** The noun phrase before a possessive ending: of a name no more than the name. */
  private Subject named(Passage.Unit unit, int last) {
    int first = last;
    while (first > unit.from() && p.isCapital(first) && p.isCapital(first - 1)) {
      first--;
    }
    return nouns.nounPhrase(p.isCapital(last) ? first : unit.from(), last);
  }

  /** Who owns a noun: a possessive, or an adjective of an actor. */
  private Subject owner(Passage.Unit unit, int noun) {
    int i = noun - 1;
    while (i > unit.from()
        && i > noun - 3
        && !p.is(i, "'s")
        && !p.is(i, WordClass.POSSESSIVE)
        && !p.endsMention(i)) {
      i--;
    }
    if (p.is(i, "'s") || (p.is(i, "'") && i > unit.from())) {
      Subject owner = named(unit, i - 1);
      return owner == null ? null : owner.share();
    }
    if (p.is(i, WordClass.POSSESSIVE)) {
      return new Subject(i, i, true);
    }
    for (int first = Math.max(unit.from(), i - 5); first <= i; first++) {
      if (p.mentionAt(first) != null && p.mentionLast(first) == i) {
        return new Subject(first, i, true);
      }
    }
    return null;
  }
}
