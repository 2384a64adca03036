package org.parley.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.text.Span;

/**
 * Reads the statements of one paragraph: unit by unit, then the quotations that no cue claims. A
 * quotation beside a statement goes to its speaker; a fragment within a sentence stays with the
 * sentence and is no statement.
 */
final class ParagraphReader {

  private static final int MIN_QUOTED_WORDS = 4;

  /** So many tokens may stand behind a verb whose quotation is the next sentence. */
  private static final int MAX_BEHIND_CUE = 8;

  private final Passage p;
  private final ClauseReader clauses;
  private final SubjectFinder subjects;
  private final List<Draft> drafts = new ArrayList<>();
  private List<Draft> beside = List.of();
  private final BitSet claimed = new BitSet();
  private int next;
  private Draft last;
  private Draft goingOn;
  private Draft voice;
  private boolean othersActed;
  private Passage.Unit narrated;
  private boolean wentOn;

  ParagraphReader(Passage passage) {
    this.p = passage;
    this.clauses = new ClauseReader(passage);
    this.subjects = new SubjectFinder(passage);
  }

  /** Statements of a paragraph on its own, in text order. */
  List<Draft> read() {
    return read(null, null);
  }

  /**
   * Statements in text order.
   *
   * @param previous the statement that ends the paragraph before; null when none does
   * @param before the quotation that ends the paragraph before, see {@link #quotation()}; a
   *     quotation that goes on from it becomes a part of it
   */
  List<Draft> read(Draft previous, Draft before) {
    last = previous;
    goingOn = before;
    List<Passage.Unit> units = p.units();
    for (Passage.Unit unit : units) {
      List<Draft> found = clauses.read(unit);
      drafts.addAll(found);
      if (!found.isEmpty() || !onlyQuotes(unit)) {
        beside = found;
        Subject subject = subjects.ofClause(unit.from(), unit.to());
        narrated = found.isEmpty() ? unit : null;
        othersActed = subject != null && !p.is(subject.first(), WordClass.THIRD);
      }
      found.forEach(this::claim);
      found.stream().filter(d -> d.outer() == null && d.isQuoted()).forEach(d -> voice = d);
      for (; next < p.quotations().size(); next++) {
        Quotation quotation = p.quotations().get(next);
        if (quotation.first() >= unit.to()) {
          break;
        }
        if (!claimed.get(next)) {
          orphan(quotation, unit, previous);
        }
      }
    }
    return drafts;
  }

  /**
   * The statement whose speaker still has the word at the paragraph's end: its last outer one, or
   * that of the paragraph before which it continues; null when narration came last.
   */
  Draft last() {
    Draft aside = null;
    for (int d = drafts.size() - 1; d >= 0; d--) {
      Draft draft = drafts.get(d);
      boolean relative = draft.subject() != null && draft.subject().relative();
      if (draft.outer() == null && !relative) {
        return draft;
      }
      aside = aside == null && relative ? draft : aside;
    }
    if (aside != null) {
      return aside;
    }
    return wentOn ? last : null;
  }

  /**
   * The quotation that a paragraph of nothing but quotations would go on from: the last one, unless
   * more stands behind it than the words that attribute it; null when there is none.
   */
  Draft quotation() {
    if (wentOn && drafts.isEmpty()) {
      return goingOn;
    }
    List<Passage.Unit> units = p.units();
    Draft found = null;
    for (Draft draft : drafts) {
      boolean participle = draft.cue() != null && draft.cue().isParticiple();
      if (draft.outer() == null
          && draft.isQuoted()
          && draft.endsQuoted()
          && end(draft) >= units.get(units.size() - 1).from()
          && (found == null || !participle)) {
        found = draft;
      }
    }
    return found;
  }

  /** Last token of the content or the cue, whichever comes later. */
  private int end(Draft draft) {
    int content = draft.parts().get(draft.parts().size() - 1).last();
    return draft.cueSpan() == null
        ? content
        : Math.max(content, p.tokenAt(draft.cueSpan().start()));
  }

  /** Marks the quotations within a statement's content. */
  private void claim(Draft draft) {
    for (Draft.Part part : draft.parts()) {
      int i = part.first();
      while (i <= part.last()) {
        int q = p.quotationAt(i);
        if (q >= 0) {
          claimed.set(q);
          i = p.quotations().get(q).close();
        }
        i++;
      }
    }
  }

  private void orphan(Quotation quotation, Passage.Unit unit, Draft previous) {
    boolean alone = onlyQuotes(unit);
    boolean opens = alone && quotation.open() <= 0;
    int label = alone ? Turns.label(p, quotation.first(), quotation.last()) : -1;
    if (label >= 0) {
      Subject speaker = new Subject(quotation.first(), label, false);
      Span colon = p.span(label + 1, label + 1);
      Draft turn = new Draft(p, Rule.CUE_THEN_QUOTE, null, speaker, colon);
      claimAs(turn.with(p, label + 2, quotation.last()));
      return;
    }
    if (opens && goingOn != null) {
      if (quotation.continued() || QuotationMarks.alike(goingOn, p, quotation)) {
        goOn(goingOn, quotation);
        return;
      }
      if (QuotationMarks.isHeading(goingOn, p, quotation)) {
        return;
      }
    }
    if (quotation.continued() && previous != null && alone) {
      goOn(previous, quotation);
      return;
    }
    Draft neighbour = alone ? neighbour() : null;
    if (neighbour != null && (neighbour.isQuoted() || neighbour.cue() != null)) {
      neighbour.with(p, quotation.first(), quotation.last());
      return;
    }
    if (p.words(quotation.first(), quotation.last()) < MIN_QUOTED_WORDS
        || Draft.isName(p, p.quotationAt(quotation.first()))) {
      return;
    }
    Subject signature =
        quotation.open() <= unit.from()
            ? Testimony.signature(p, quotation.close() + 1, p.size())
            : null;
    if (signature != null) {
      Draft draft = new Draft(p, Rule.TESTIMONY, null, signature, null);
      drafts.add(draft.with(p, quotation.first(), quotation.last()));
      return;
    }
    boolean introduced = !alone && p.is(quotation.open() - 1, ":");
    if (voice != null && beside.isEmpty() && !introduced && !(alone && othersActed)) {
      voice.with(p, quotation.first(), quotation.last());
      beside = List.of(voice);
      return;
    }
    if (alone) {
      Draft announced = neighbour == null ? announced(quotation) : null;
      if (announced != null) {
        claimAs(announced);
      } else if (neighbour != null) {
        add(Rule.QUOTE_BESIDE, null, quotation, neighbour);
      } else if (unit.from() == 0 && previous != null) {
        add(Rule.QUOTE_PARAGRAPH, null, quotation, previous);
      } else {
        add(Rule.QUOTE_ALONE, null, quotation, null);
      }
      return;
    }
    if (introduced) {
      Subject subject = subjects.ofClause(unit.from(), quotation.open());
      Draft draft =
          new Draft(
              p,
              subject == null ? Rule.QUOTE_ALONE : Rule.CUE_THEN_QUOTE,
              null,
              subject,
              p.span(quotation.open() - 1, quotation.open() - 1));
      drafts.add(draft.with(p, quotation.first(), quotation.last()));
    }
  }

  private void goOn(Draft draft, Quotation quotation) {
    draft.with(p, quotation.first(), quotation.last());
    goingOn = draft;
    wentOn = true;
    voice = draft;
    beside = List.of(draft);
  }

  /** The statement beside a quotation: the last quoted one of the unit before it, else its last. */
  private Draft neighbour() {
    Draft outer = null;
    for (int d = beside.size() - 1; d >= 0; d--) {
      if (beside.get(d).isQuoted()) {
        return beside.get(d);
      }
      if (outer == null && beside.get(d).outer() == null) {
        outer = beside.get(d);
      }
    }
    return outer;
  }

  /**
   * A quotation behind a sentence that says no more than who speaks: {@code She said on Monday.}
   */
  private Draft announced(Quotation quotation) {
    if (narrated == null) {
      return null;
    }
    List<Cue> cues = CueFinder.find(p, narrated);
    Cue cue = cues.isEmpty() ? null : cues.get(cues.size() - 1);
    if (cue == null
        || cue.isInfinitive()
        || cue.isParticiple()
        || !cue.entry().has("quote")
        || cue.entry().family() != CueFamily.SPEECH
        || narrated.to() - cue.last() > MAX_BEHIND_CUE) {
      return null;
    }
    Subject subject = subjects.before(narrated.from(), cue.start());
    if (subject == null) {
      return null;
    }
    Draft draft = new Draft(p, Rule.CUE_THEN_QUOTE, cue, subject, p.span(cue.verb(), cue.last()));
    return draft.with(p, quotation.first(), quotation.last());
  }

  private void claimAs(Draft draft) {
    if (!draft.isEmpty()) {
      drafts.add(draft);
      beside = List.of(draft);
      voice = draft;
    }
  }

  private void add(Rule rule, Subject subject, Quotation quotation, Draft speaksAs) {
    Draft draft = new Draft(p, rule, null, subject, null);
    draft.with(p, quotation.first(), quotation.last());
    draft.continues(speaksAs);
    claimAs(draft);
  }

  private boolean onlyQuotes(Passage.Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      if (!p.isQuoted(i) && p.isWord(i)) {
        return false;
      }
    }
    return true;
  }
}
