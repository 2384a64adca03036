package org.parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.TokenKind;

/** Reads the statements of one unit: each cue verb with its subject and its content. */
final class ClauseReader {

  private static final int FRAGMENT_TOKENS = 6;

  private final Passage p;
  private final SubjectFinder subjects;
  private final ContentReader contents;
  private final boolean stances;
  private final List<Draft> drafts = new ArrayList<>();
  private int contentStart;

  /**
   * @param stances true when verbs of belief, wish and support count
   */
  ClauseReader(Passage passage, boolean stances) {
    this.p = passage;
    this.subjects = new SubjectFinder(passage);
    this.contents = new ContentReader(passage, subjects);
    this.stances = stances;
  }

  /** Statements of the unit in order of their cues. */
  List<Draft> read(Passage.Unit unit) {
    drafts.clear();
    contentStart = unit.from();
    List<Cue> cues = CueFinder.find(p, unit);
    for (Cue cue : cues) {
      if (stances || cue.entry().family() != CueFamily.STANCE) {
        read(cue, unit, cues);
      }
    }
    accordingTo(unit);
    nest();
    return List.copyOf(drafts);
  }

  private void read(Cue cue, Passage.Unit unit, List<Cue> cues) {
    int from = subjectLimit(unit, cue);
    Subject before = cue.isParticiple() ? null : subjects.before(from, cue.start());
    Content after = contents.after(cue, unit.to(), cues);
    if (before == null) {
      if (setOff(cue.start(), unit) && cue.start() == cue.verb() && !cue.isParticiple()) {
        Subject inverted = subjects.after(cue.last(), unit.to());
        if (inverted != null && cue.entry().follows()) {
          if (contentBefore(cue, cue.start(), inverted, inverted.last(), unit, null)) {
            return;
          }
        }
      }
      before = sharedSubject(cue, unit, from);
      if (before == null) {
        return;
      }
      if (after != null) {
        add(cue, before, after);
      }
      return;
    }
    int clauseStart = before.shared() ? cue.start() : before.first();
    if (cue.entry().follows() && setOff(clauseStart, unit) && !before.shared()) {
      boolean goesOn = after != null && goesOn(cue, clauseStart, after);
      if (precedes(cue, clauseStart, unit, goesOn ? null : after)
          && contentBefore(cue, clauseStart, before, cue.last(), unit, goesOn ? after : null)) {
        return;
      }
    }
    if (after != null) {
      add(cue, before, after);
    }
  }

  /** True when the content stands before the clause of the cue; {@code after}: what follows it. */
  private boolean precedes(Cue cue, int clauseStart, Passage.Unit unit, Content after) {
    boolean quote = quotationBefore(clauseStart) >= 0;
    if (after == null) {
      return quote || endsClause(cue, unit);
    }
    return quote && leadsWithQuote(clauseStart) && !after.frame().equals("clause");
  }

  /**
   * True when a quotation after the cue goes on from content before it: {@code "A," he said, "B"}.
   */
  private boolean goesOn(Cue cue, int clauseStart, Content after) {
    if (!after.frame().equals("quote")) {
      return false;
    }
    int before = after.first() - 1;
    if (quotationBefore(clauseStart) >= 0) {
      return before == cue.last() || p.isComma(before) || p.is(before, ":") || p.isDash(before);
    }
    int word = p.quotations().get(p.quotationAt(after.first())).first();
    return p.isComma(before) && !p.is(contentStart, WordClass.LEADIN) && !p.isCapital(word);
  }

  /** True when after the cue nothing but whom it was said to, when and where is left. */
  private boolean endsClause(Cue cue, Passage.Unit unit) {
    int i = cue.last() + 1;
    boolean addressee = cue.entry().has("tell");
    while (i < unit.to() && p.is(i, WordClass.ADVERB)) {
      i++;
    }
    return i >= unit.to()
        || p.is(i, TokenKind.PUNCTUATION)
        || p.is(i, WordClass.TIME)
        || (p.is(i, WordClass.PREPOSITION) && !p.is(i, "of"))
        || p.is(i, WordClass.SUBORDINATOR)
        || addressee;
  }

  /** First token that the subject of a cue may begin with: after the last long quotation. */
  private int subjectLimit(Passage.Unit unit, Cue cue) {
    int from = unit.from();
    for (Quotation quotation : p.quotations()) {
      boolean longOne = quotation.close() - quotation.open() > FRAGMENT_TOKENS;
      boolean ends =
          quotation.last() > 0 && (p.isComma(quotation.last()) || p.isComma(quotation.close() + 1));
      if ((longOne || ends) && quotation.close() < cue.start() && quotation.close() >= from) {
        from = quotation.close() + 1;
      }
    }
    for (Draft draft : drafts) {
      for (Draft.Part part : draft.parts()) {
        if (part.passage() == p && part.first() <= cue.start() && cue.start() <= part.last()) {
          from = Math.max(from, p.is(part.first(), "that") ? part.first() + 1 : part.first());
        }
      }
    }
    while (from < cue.start() && p.isComma(from)) {
      from++;
    }
    return from;
  }

  private Subject sharedSubject(Cue cue, Passage.Unit unit, int from) {
    int before = cue.start() - 1;
    boolean joined = p.is(before, WordClass.CONJUNCTION) || p.is(before, "then");
    boolean participle =
        cue.isParticiple()
            && (before < unit.from()
                || p.isComma(before)
                || p.isDash(before)
                || p.is(before, WordClass.PREPOSITION)
                || p.is(before, "while")
                || p.is(before, WordClass.ADVERB));
    boolean commaVerb = !cue.isParticiple() && p.isComma(before);
    if (!joined && !participle && !commaVerb) {
      return null;
    }
    for (int d = drafts.size() - 1; d >= 0; d--) {
      Draft draft = drafts.get(d);
      if (draft.subject() != null && !draft.contains(p, cue.verb())) {
        return draft.subject().share();
      }
    }
    return commaVerb ? null : subjects.ofClause(from, cue.start());
  }

  /** True when a comma, a dash, a quotation mark or the unit's start stands before the token. */
  private boolean setOff(int token, Passage.Unit unit) {
    int before = token - 1;
    return before >= unit.from()
        && (p.isComma(before) || p.isDash(before) || closesQuotation(before));
  }

  private boolean closesQuotation(int i) {
    int q = p.quotationAt(i);
    return q >= 0 && p.quotations().get(q).close() == i;
  }

  /** Index of the quotation that ends before the token, a comma apart at most; -1 when none. */
  private int quotationBefore(int token) {
    int i = token - 1;
    if (i >= 0 && !p.isQuoted(i) && (p.isComma(i) || p.isDash(i))) {
      i--;
    }
    return closesQuotation(i) ? p.quotationAt(i) : -1;
  }

  private boolean leadsWithQuote(int clauseStart) {
    int q = quotationBefore(clauseStart);
    Quotation quotation = p.quotations().get(q);
    return quotation.open() <= contentStart
        || quotation.close() - quotation.open() > FRAGMENT_TOKENS;
  }

  /** Content before the clause of the cue, going on after it when the clause is an insertion. */
  private boolean contentBefore(
      Cue cue, int clauseStart, Subject subject, int clauseLast, Passage.Unit unit, Content after) {
    int first = contentStart;
    int last = clauseStart - 1;
    while (last > first && !p.isQuoted(last) && (p.isComma(last) || p.isDash(last))) {
      last--;
    }
    if (last < first || words(first, last) == 0) {
      return false;
    }
    int q = quotationBefore(clauseStart);
    if (q >= 0) {
      first = startBeside(first, p.quotations().get(q).open());
    } else if (after == null
        && !inserted(clauseLast, unit)
        && (p.is(first, WordClass.LEADIN) || words(first, last) < 4)
        && !subjects.hasFiniteVerb(first, last + 1)) {
      return false;
    }
    Rule rule = q >= 0 ? Rule.QUOTE_THEN_CUE : Rule.CLAUSE_THEN_CUE;
    Draft draft = new Draft(p, rule, cue, subject, cueSpan(cue, cue.last()));
    draft.with(p, first, last);
    int end = Math.max(clauseLast, cue.last());
    if (after != null) {
      draft.with(p, after.first(), after.last());
      end = after.last();
    } else if (inserted(clauseLast, unit)) {
      int comma = commaAfter(clauseLast, unit);
      int to = contents.endOf(cue, comma + 1, unit.to(), List.of());
      draft.with(p, comma + 1, to);
      end = to;
    }
    if (draft.isEmpty()) {
      return false;
    }
    contentStart = end + 1;
    drafts.add(draft);
    return true;
  }

  /**
   * Where content that ends with a quotation begins: at the quotation when another cue leads in.
   */
  private int startBeside(int first, int open) {
    for (Draft draft : drafts) {
      if (draft.cue() != null && draft.cue().verb() >= first && draft.cue().verb() < open) {
        return open;
      }
    }
    return first;
  }

  /** True when the clause of the cue is set off on both sides and the sentence goes on. */
  private boolean inserted(int clauseLast, Passage.Unit unit) {
    int comma = commaAfter(clauseLast, unit);
    if (comma < 0 || comma + 2 >= unit.to()) {
      return false;
    }
    int next = comma + 1;
    boolean participle = p.folded(next).endsWith("ing") && !p.isCapital(next);
    boolean begun = !subjects.hasFiniteVerb(contentStart, clauseLast);
    if (participle || p.is(next, WordClass.RELATIVE) || p.isQuoted(next)) {
      return false;
    }
    if (p.is(next, "to") || p.is(next, "because") || p.is(next, "if")) {
      return true;
    }
    boolean clause = subjects.hasFiniteVerb(next, Math.min(unit.to(), next + 12));
    return p.is(next, WordClass.CONJUNCTION) ? clause : begun && clause;
  }

  private int commaAfter(int clauseLast, Passage.Unit unit) {
    int i = clauseLast + 1;
    int limit = Math.min(unit.to(), clauseLast + 4);
    while (i < limit && (p.is(i, WordClass.TIME) || p.is(i, WordClass.ADVERB) || p.is(i, "on"))) {
      i++;
    }
    return i < unit.to() && p.isComma(i) ? i : -1;
  }

  private int words(int first, int last) {
    int n = 0;
    for (int i = first; i <= last; i++) {
      n += p.isWord(i) ? 1 : 0;
    }
    return n;
  }

  private void add(Cue cue, Subject subject, Content found) {
    Content content = subject.relative() ? withinRelative(found) : found;
    Rule rule =
        switch (content.frame()) {
          case "quote", "colon" -> Rule.CUE_THEN_QUOTE;
          case "that" -> Rule.CUE_THEN_THAT;
          case "wh" -> Rule.CUE_THEN_QUESTION;
          case "to", "np-to" -> Rule.CUE_THEN_INFINITIVE;
          case "np", "prep" -> Rule.CUE_THEN_OBJECT;
          default -> Rule.CUE_THEN_CLAUSE;
        };
    Draft draft = new Draft(p, rule, cue, subject, cueSpan(cue, content.cueLast()));
    draft.with(p, content.first(), content.last());
    if (!draft.isEmpty()) {
      drafts.add(draft);
    }
  }

  /** The content of a cue in a relative clause after a comma: it ends at the next comma. */
  private Content withinRelative(Content content) {
    for (int i = content.first(); i <= content.last(); i++) {
      if (p.isComma(i) && !p.isQuoted(i)) {
        return new Content(content.first(), i - 1, content.cueLast(), content.frame());
      }
    }
    return content;
  }

  private Span cueSpan(Cue cue, int last) {
    return p.span(cue.verb(), last);
  }

  /** {@code According to NP, ...} and {@code ..., according to NP}. */
  private void accordingTo(Passage.Unit unit) {
    for (int i = unit.from(); i + 2 < unit.to(); i++) {
      if (!p.is(i, "according") || !p.is(i + 1, "to") || p.isQuoted(i)) {
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
        draft.with(p, clauseStartBefore(unit, i), i - 1);
      }
      if (subject != null && !draft.isEmpty()) {
        drafts.add(draft);
      }
    }
    drafts.sort(Comparator.comparingInt(d -> d.cueSpan().start()));
  }

  private int clauseStartBefore(Passage.Unit unit, int i) {
    int start = unit.from();
    for (Draft draft : drafts) {
      Draft.Part part = draft.parts().get(draft.parts().size() - 1);
      if (draft.cue() != null
          && part.passage() == p
          && part.last() < i
          && draft.cue().verb() < i
          && part.first() > draft.cue().verb()) {
        start = part.first();
      }
    }
    return start;
  }

  private boolean endsSource(int i) {
    return (p.is(i, TokenKind.PUNCTUATION) && !p.is(i, "&"))
        || (p.is(i, WordClass.RELATIVE) && !p.is(i, "that"))
        || subjects.hasFiniteVerb(i, i + 1);
  }

  /** Links each statement to the smallest one within whose content its cue stands. */
  private void nest() {
    for (Draft inner : drafts) {
      if (inner.cue() == null) {
        continue;
      }
      Draft best = null;
      for (Draft outer : drafts) {
        if (outer != inner
            && outer.contains(p, inner.cue().verb())
            && (best == null || outer.parts().get(0).first() > best.parts().get(0).first())) {
          best = outer;
        }
      }
      if (best != null && best.outer() != inner) {
        inner.within(best);
      }
    }
  }
}
