package org.parley.statement;

import java.util.List;

/**
 * Finds the subject of a cue that does not stand at once before it: that of an earlier verb of the
 * sentence ({@code said A and warned B}), of the sentence before ({@code Adding, "..."}), of a
 * participle.
 */
final class FarSubjects {

  private static final int FRAGMENT_TOKENS = 6;

  private final Passage p;
  private final SubjectFinder subjects;
  private final PrecedingContent preceding;
  private Subject speaksOn;

  FarSubjects(Passage passage, SubjectFinder subjects, PrecedingContent preceding) {
    this.p = passage;
    this.subjects = subjects;
    this.preceding = preceding;
  }

  /** Notes who spoke last: a participle that opens the next sentence is his. */
  void remember(List<Draft> drafts) {
    for (Draft draft : drafts) {
      speaksOn = draft.subject() != null && draft.outer() == null ? draft.subject() : speaksOn;
    }
  }

  /** The subject of a cue that has none directly before it; null when none is found. */
  Subject elsewhere(Cue cue, Passage.Unit unit, int from, Content after, List<Draft> drafts) {
    Subject shared = shared(cue, unit, from, drafts);
    if (shared != null) {
      return shared;
    }
    if (preceding.closesQuotation(cue.start() - 1) && p.isComma(cue.start() - 2)) {
      return subjects.acrossInsertions(unit.from(), cue.start() - 2);
    }
    if (!cue.isParticiple() || p.is(cue.start() - 1, WordClass.PREPOSITION)) {
      return null;
    }
    Subject own = subjects.withPhrase(from, cue.start());
    own = own == null ? behindVerb(subjects.before(from, cue.start())) : own;
    boolean quotes = after != null && after.frame().equals("quote");
    boolean beside = own != null && isBeside(own.last(), cue.start());
    return beside ? writer(from, own) : quotes ? own : null;
  }

  /** Without the verb of {@code "...", said the statement adding that}. */
  private Subject behindVerb(Subject own) {
    boolean verb =
        own != null
            && own.first() < own.last()
            && preceding.closesQuotation(own.first() - 1)
            && CueLexicon.speaks(p.folded(own.first()));
    return verb ? new Subject(own.first() + 1, own.last(), own.shared()) : own;
  }

  /** True when nothing but a day stands between the words and the cue. */
  private boolean isBeside(int last, int cue) {
    int i = cue - 1;
    while (i > last && p.is(i, WordClass.TIME)) {
      i--;
    }
    return i == last;
  }

  /** {@code The town issued a statement saying}: the town; else the words themselves. */
  private Subject writer(int from, Subject own) {
    Subject subject = subjects.ofClause(from, own.last());
    int verb = subject == null ? own.last() : subject.last() + 1;
    if (verb >= own.last() || !subjects.nouns().isPast(verb)) {
      return own;
    }
    for (int i = verb + 1; i <= own.last(); i++) {
      if (p.is(i, WordClass.OCCASION)) {
        return subject.share();
      }
    }
    return own;
  }

  /** First token that the subject of a cue may begin with: after the last long quotation. */
  int limit(Passage.Unit unit, Cue cue, List<Draft> drafts) {
    int from = unit.from();
    for (int i = cue.start() - 1; i >= from; i--) {
      int q = p.quotationAt(i);
      if (q >= 0) {
        Quotation quotation = p.quotations().get(q);
        boolean longOne = quotation.close() - quotation.open() > FRAGMENT_TOKENS;
        if (longOne
            || p.isComma(quotation.last())
            || p.isComma(quotation.close() + 1)
            || p.is(quotation.last(), "!")
            || p.is(quotation.last(), "?")) {
          from = i + 1;
        } else {
          i = quotation.open();
        }
      }
    }
    for (Draft draft : drafts) {
      for (Draft.Part part : draft.parts()) {
        if (part.passage() == p && part.first() <= cue.start() && cue.start() <= part.last()) {
          from = Math.max(from, p.is(part.first(), "that") ? part.first() + 1 : part.first());
        } else if (part.passage() == p && part.last() < cue.start()) {
          from = Math.max(from, joined(part.last() + 1));
        }
      }
    }
    while (from < cue.start() && p.isComma(from)) {
      from++;
    }
    return from;
  }

  /** The {@code and} that joins a further report to content; 0 when it goes on otherwise. */
  private int joined(int behind) {
    int i = preceding.closesQuotation(behind) ? behind + 1 : behind;
    return p.is(i, "and") && p.isCapital(i + 1) ? i : 0;
  }

  private Subject shared(Cue cue, Passage.Unit unit, int from, List<Draft> drafts) {
    int before = cue.start() - 1;
    boolean joined = p.is(before, WordClass.CONJUNCTION) || p.is(before, "then");
    boolean participle =
        cue.isParticiple()
            && (before < unit.from()
                || p.isComma(before)
                || p.isDash(before)
                || preceding.closesQuotation(before)
                || p.is(before, WordClass.PREPOSITION)
                || p.is(before, "while")
                || p.is(before, WordClass.ADVERB));
    boolean commaVerb = !cue.isParticiple() && p.isComma(before);
    if (!joined && !participle && !commaVerb) {
      return null;
    }
    for (int d = drafts.size() - 1; d >= 0; d--) {
      Draft draft = drafts.get(d);
      boolean aside =
          participle
              && draft.subject() != null
              && p.isComma(before)
              && p.is(draft.subject().last() + 1, WordClass.RELATIVE);
      boolean own = draft.subject() != null && !aside && !draft.contains(p, cue.verb());
      if (own && !(joined && isReported(draft, drafts))) {
        if (joined && draft.subject().relative()) {
          return draft.subject();
        }
        return draft.subject().share();
      }
    }
    if (cue.isParticiple() && cue.start() == unit.from() && speaksOn != null) {
      return speaksOn.share();
    }
    return commaVerb ? null : subjects.ofClause(from, cue.start());
  }

  /** True for a statement whose cue stands within the content of another. */
  private boolean isReported(Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (other != draft && draft.cue() != null && other.contains(p, draft.cue().verb())) {
        return true;
      }
    }
    return false;
  }
}
