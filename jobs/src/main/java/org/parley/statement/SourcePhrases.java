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
      if (!p.is(i, WordClass.NOUN_CUE) || p.isQuoted(i) || drafts.size() == MAX_SOURCES) {
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
      Subject owner = nouns.nounPhrase(unit.from(), i - 1);
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
