package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.TokenKind;
import org.parley.text.Zone;

/**
 * Finds verbs that may attribute content, outside quotation marks. Left out: nouns of the same form
 * ({@code the claims}), infinitives, passives, and negated verbs of speech: what somebody does not
 * want he still holds, what he does not say he does not. A verb after a modal is marked: what
 * somebody might say is no statement, unless it is quoted.
 */
final class CueFinder {

  private static final int MIN_QUOTED_WORDS = 3;

  private CueFinder() {}

  /** Cues of a unit in text order. */
  static List<Cue> find(Passage p, Passage.Unit unit) {
    List<Cue> cues = new ArrayList<>();
    for (int i = unit.from(); i < unit.to(); i++) {
      if (p.isQuoted(i) || !(p.is(i, TokenKind.WORD) || p.is(i, TokenKind.CLITIC))) {
        continue;
      }
      for (CueEntry entry : CueLexicon.entries(p.folded(i))) {
        int last = endOf(p, i, entry);
        Cue cue = last < unit.to() && last >= 0 ? cue(p, unit, i, last, entry) : null;
        if (cue != null) {
          cues.add(cue);
          i = last;
          break;
        }
      }
    }
    return cues;
  }

  private static int endOf(Passage p, int verb, CueEntry entry) {
    int at = verb;
    while (!entry.rest().isEmpty()
        && p.is(at + 1, WordClass.ADVERB)
        && !p.is(at + 1, entry.rest().get(0))) {
      at++;
    }
    for (int k = 0; k < entry.rest().size(); k++) {
      if (!p.is(++at, entry.rest().get(k))) {
        return -1;
      }
    }
    return at;
  }

  private static Cue cue(Passage p, Passage.Unit unit, int verb, int last, CueEntry entry) {
    String form = p.folded(verb);
    if (isName(p, unit, verb)) {
      return null;
    }
    int start = verb;
    boolean state = p.is(verb, WordClass.BE) || p.is(verb, "'m");
    boolean have = false;
    boolean be = false;
    boolean modal = false;
    while (start > unit.from() && !p.isQuoted(start - 1) && isBeforeVerb(p, start - 1)) {
      start--;
      if (p.is(start, WordClass.NEGATION) && entry.family() != CueFamily.STANCE) {
        return null;
      }
      modal |= p.is(start, WordClass.MODAL);
      have |= isHave(p.folded(start));
      be |= p.is(start, WordClass.BE) && !p.is(start, "'s");
    }

    int before = start - 1;
    boolean pronoun = p.is(before, "that") || p.is(before, WordClass.BODY);
    boolean ing = form.endsWith("ing");
    boolean base = form.equals(entry.forms().get(0));
    boolean third = entry.forms().size() > 1 && form.equals(entry.forms().get(1));
    boolean past = !ing && !base && !third;
    boolean counted = base && p.is(before - 1, "the");
    boolean noun =
        p.is(before, WordClass.DETERMINER)
            && !counted
            && !(pronoun && (past || !entry.has("noun")));
    if (p.is(before, "to") && base && !state && !p.is(start, WordClass.AUXILIARY)) {
      return before > unit.from()
          ? new Cue(before, verb, last, entry, Cue.Tense.INFINITIVE, false, false)
          : null;
    }
    if (p.is(before, "to") || noun || p.is(before, "let")) {
      return null;
    }
    if (state) {
      return new Cue(start, verb, last, entry, Cue.Tense.PAST, have, modal);
    }
    if (ing) {
      boolean finite = be || p.is(start, "'s") || p.is(start, "'re");
      return new Cue(
          start, verb, last, entry, finite ? Cue.Tense.THIRD : Cue.Tense.PARTICIPLE, false, modal);
    }
    if (be || p.is(before, "being")) {
      return null;
    }
    if (third || base) {
      if (p.is(before, WordClass.POSSESSIVE)
          || isPossessive(p, before)
          || p.is(verb - 1, "'s")
          || (entry.has("noun")
              && (!actsAsVerb(p, before, last)
                  || (base && start == verb && isSingular(p, before))))) {
        return null;
      }
      return new Cue(
          start, verb, last, entry, third ? Cue.Tense.THIRD : Cue.Tense.BASE, false, modal);
    }
    return new Cue(start, verb, last, entry, Cue.Tense.PAST, have, modal);
  }

  /** True when a form that is also a noun stands between a subject and what a verb takes. */
  private static boolean actsAsVerb(Passage p, int before, int last) {
    if (p.is(before, WordClass.THIRD) || p.is(before, "who") || p.is(before, "we")) {
      return true;
    }
    int next = last + 1;
    boolean further = p.is(before, "and") && p.isQuoted(before - 1);
    if (further && (p.is(next, "to") || p.is(next, "that"))) {
      return true;
    }
    boolean taken =
        p.is(next, "that")
            || p.is(next, "to")
            || p.is(next, ":")
            || p.isQuoted(next)
            || p.isComma(next)
            || p.is(next, ".")
            || next >= p.size()
            || p.is(next, WordClass.DETERMINER)
            || p.is(next, WordClass.THIRD)
            || p.is(next, WordClass.PREPOSITION)
            || p.is(next, WordClass.WH)
            || p.isCapital(next);
    boolean subject =
        p.is(before, WordClass.SUBJECT)
            || p.isCapital(before)
            || p.is(before, ")")
            || p.endsMention(before)
            || p.isComma(before)
            || endsQuotation(p, before)
            || p.folded(before).endsWith("s")
            || p.is(before, WordClass.RELATIVE)
            || p.is(before, WordClass.PERSON)
            || p.is(before, WordClass.BODY)
            || p.is(before, WordClass.TIME);
    return taken && subject;
  }

  /** True behind a quotation of some length: {@code the "private" emails} are nouns. */
  private static boolean endsQuotation(Passage p, int before) {
    int q = p.quotationAt(before);
    return q >= 0 && p.words(p.quotations().get(q).first(), before) >= MIN_QUOTED_WORDS;
  }

  /** True for one name before a form that only several take: {@code the last GOP debate}. */
  private static boolean isSingular(Passage p, int name) {
    boolean joined = p.is(name - 1, "and") || p.is(name - 2, "and") || p.is(name - 3, "and");
    return p.isCapital(name)
        && !p.is(name, WordClass.SUBJECT)
        && !p.is(name, WordClass.TIME)
        && !p.is(name + 2, ":")
        && !p.folded(name).endsWith("s")
        && !joined;
  }

  private static boolean isHave(String folded) {
    return switch (folded) {
      case "has", "have", "had", "'ve", "'s", "'d" -> true;
      default -> false;
    };
  }

  private static boolean isBeforeVerb(Passage p, int i) {
    if (p.is(i, WordClass.SUBJECT) || p.is(i, WordClass.PREPOSITION)) {
      return false;
    }
    if (p.is(i, TokenKind.CLITIC)) {
      return p.is(i, WordClass.AUXILIARY);
    }
    boolean word = p.is(i, TokenKind.WORD);
    boolean adverb = p.is(i, WordClass.ADVERB);
    return word
        && (p.is(i, WordClass.AUXILIARY)
            || p.is(i, WordClass.MODAL)
            || p.is(i, WordClass.NEGATION)
            || adverb);
  }

  /** {@code 's} before a noun. */
  private static boolean isPossessive(Passage p, int i) {
    return p.is(i, "'s") || (p.is(i, "'") && !p.isQuoted(i));
  }

  /** True for a capitalised word within running text: a name, not a verb. */
  private static boolean isName(Passage p, Passage.Unit unit, int i) {
    Zone zone = p.paragraph().zone();
    return p.isCapital(i)
        && i > unit.from()
        && zone != Zone.HEADLINE
        && zone != Zone.HIGHLIGHTS
        && zone != Zone.BOILERPLATE;
  }
}
