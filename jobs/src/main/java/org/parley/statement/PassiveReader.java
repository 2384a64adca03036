package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.TokenKind;

/**
 * Attribution in the passive: {@code The truce is expected to hold}, {@code She was asked about
 * it}. Whoever is named behind <i>by</i> speaks; else nobody does.
 */
final class PassiveReader {

  private static final int MAX_AGENT = 12;

  /** No sentence has more; a run of words that has is not read on, so that time stays linear. */
  private static final int MAX_PASSIVES = 8;

  private final Passage p;
  private final SubjectFinder subjects;
  private final ContentEnd ends;

  PassiveReader(Passage passage, SubjectFinder subjects, ContentEnd ends) {
    this.p = passage;
    this.subjects = subjects;
    this.ends = ends;
  }

  /** Statements of the unit in text order. */
  List<Draft> read(Passage.Unit unit, List<Cue> cues) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = unit.from(); i + 1 < unit.to(); i++) {
      boolean done = drafts.size() == MAX_PASSIVES || p.isQuoted(i) || !p.is(i, TokenKind.WORD);
      PassiveLexicon.Entry entry = done ? null : PassiveLexicon.entry(p.folded(i));
      int verb = entry == null ? -1 : auxiliaries(unit, i);
      Draft draft =
          verb < 0 ? (entry == null ? null : fronted(unit, i)) : draft(unit, verb, i, entry, cues);
      if (draft != null && !draft.isEmpty()) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** {@code Asked whether ..., she said}: the question that opens a sentence, or follows when. */
  private Draft fronted(Passage.Unit unit, int participle) {
    int before = participle - 1;
    boolean opens =
        p.sentenceStart(participle) == participle
            || p.is(before, "when")
            || (p.isComma(before) && !p.isQuoted(before));
    int next = participle + 1;
    if (!opens || !p.is(participle, "asked") || next >= unit.to() || !p.is(next, WordClass.WH)) {
      return null;
    }
    int last = next;
    while (last + 1 < unit.to()
        && !p.isComma(last + 1)
        && !p.is(last + 1, ":")
        && !endsWithComma(last)) {
      int quotation = p.quotationAt(last + 1);
      last = quotation < 0 ? last + 1 : p.quotations().get(quotation).close();
    }
    last = Math.min(last, unit.to() - 1);
    return new Draft(p, Rule.PASSIVE, null, null, p.span(participle, participle))
        .with(p, next, last);
  }

  /** True for the closing mark of {@code “ready to serve,”}. */
  private boolean endsWithComma(int i) {
    return p.isQuoted(i) && p.quotations().get(p.quotationAt(i)).close() == i && p.isComma(i - 1);
  }

  /** First of the auxiliaries before a participle; -1 when it is no passive. */
  private int auxiliaries(Passage.Unit unit, int participle) {
    int i = participle - 1;
    boolean be = false;
    if (i < unit.from()) {
      return -1;
    }
    while (i > unit.from() && !p.isQuoted(i)) {
      boolean auxiliary = p.is(i, WordClass.AUXILIARY) && !p.is(i, WordClass.MODAL);
      if (p.is(i, WordClass.NEGATION) || !(auxiliary || p.is(i, WordClass.ADVERB))) {
        break;
      }
      be |= p.is(i, WordClass.BE) && !p.is(i, "being");
      i--;
    }
    boolean real = !p.is(i, WordClass.NEGATION) && !p.is(i, WordClass.MODAL) && !p.is(i, "to");
    return be && real ? i + 1 : -1;
  }

  private Draft draft(
      Passage.Unit unit, int verb, int participle, PassiveLexicon.Entry entry, List<Cue> cues) {
    Subject subject = subjects.before(unit.from(), verb);
    if (subject == null) {
      return null;
    }
    int next = participle + 1;
    Subject agent = p.is(next, "by") ? agent(next, unit, entry) : null;
    next = agent == null ? next : agent.last() + 1;
    boolean fits = fits(next, unit, entry);
    if (!fits && (agent == null || !entry.frames().contains("by"))) {
      return null;
    }
    int first = p.is(next, "of") || p.is(next, "about") ? next + 1 : next;
    int last = -1;
    if (fits) {
      Cue cue =
          new Cue(
              verb,
              participle,
              participle,
              CueLexicon.entries("said").get(0),
              Cue.Tense.PAST,
              false,
              false);
      int end = ends.ofPhrase(cue, first, unit.to(), cues);
      last = beforeAgent(first, end);
      agent = agent == null && last < end ? agent(last + 1, unit, entry) : agent;
    }
    Draft draft = new Draft(p, Rule.PASSIVE, null, agent, p.span(verb, participle));
    if (entry.whole() && !subject.shared()) {
      draft.with(p, subject.first(), subject.last());
    }
    return fits ? draft.with(p, first, last) : draft;
  }

  /** Who stands behind {@code by}; null when nobody does. */
  private Subject agent(int by, Passage.Unit unit, PassiveLexicon.Entry entry) {
    int last = by + 1;
    while (last < Math.min(unit.to(), by + MAX_AGENT) && !endsAgent(last, entry)) {
      last++;
    }
    return last > by + 1 ? new Subject(by + 1, last - 1, false) : null;
  }

  /** {@code has been called "a joke" [by the panel]}. */
  private int beforeAgent(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (p.is(i, "by") && !p.isQuoted(i) && p.isQuoted(i - 1)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean endsAgent(int i, PassiveLexicon.Entry entry) {
    return p.is(i, TokenKind.PUNCTUATION)
        || p.isQuoted(i)
        || entry.frames().contains(p.folded(i))
        || p.is(i, WordClass.TIME);
  }

  private boolean fits(int i, Passage.Unit unit, PassiveLexicon.Entry entry) {
    int quotation = p.isComma(i) || p.is(i, ":") ? i + 1 : i;
    if (quotation < unit.to() && p.isQuoted(quotation) && entry.frames().contains("wh")) {
      return true;
    }
    if (i >= unit.to() || p.isQuoted(i)) {
      return i < unit.to() && entry.frames().contains("np");
    }
    return entry.frames().contains(p.folded(i))
        || (entry.frames().contains("wh") && p.is(i, WordClass.WH))
        || (entry.frames().contains("np")
            && (p.is(i, "a") || p.is(i, "an") || p.is(i, "the") || p.is(i, "one")));
  }
}
