package org.parley.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the statements of one paragraph: unit by unit, then the quotations that no cue claims. A
 * quotation beside a statement goes to its speaker; a fragment within a sentence stays with the
 * sentence and is no statement.
 */
final class ParagraphReader {

  private static final int MIN_QUOTED_WORDS = 4;

  private final Passage p;
  private final ClauseReader clauses;
  private final SubjectFinder subjects;
  private final List<Draft> drafts = new ArrayList<>();
  private List<Draft> beside = List.of();
  private final BitSet claimed = new BitSet();
  private int next;
  private Draft last;

  ParagraphReader(Passage passage) {
    this.p = passage;
    this.clauses = new ClauseReader(passage);
    this.subjects = new SubjectFinder(passage);
  }

  /**
   * Statements in text order.
   *
   * @param previous the statement that ends the paragraph before; null when none does
   */
  List<Draft> read(Draft previous) {
    last = previous;
    List<Passage.Unit> units = p.units();
    for (Passage.Unit unit : units) {
      List<Draft> found = clauses.read(unit);
      drafts.addAll(found);
      if (!found.isEmpty() || !onlyQuotes(unit)) {
        beside = found;
      }
      found.forEach(this::claim);
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
    for (int d = drafts.size() - 1; d >= 0; d--) {
      if (drafts.get(d).outer() == null) {
        return drafts.get(d);
      }
    }
    return p.quotations().isEmpty() || !p.quotations().get(0).continued() ? null : last;
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
    if (quotation.continued() && previous != null && onlyQuotes(unit)) {
      previous.with(p, quotation.first(), quotation.last());
      return;
    }
    boolean alone = onlyQuotes(unit);
    Draft neighbour = alone ? neighbour() : null;
    if (neighbour != null && isQuoted(neighbour)) {
      neighbour.with(p, quotation.first(), quotation.last());
      return;
    }
    if (words(quotation) < MIN_QUOTED_WORDS || Draft.isName(p, p.quotationAt(quotation.first()))) {
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
    if (alone) {
      if (neighbour != null) {
        add(Rule.QUOTE_BESIDE, null, quotation, neighbour);
      } else if (unit.from() == 0 && previous != null) {
        add(Rule.QUOTE_PARAGRAPH, null, quotation, previous);
      } else {
        add(Rule.QUOTE_ALONE, null, quotation, null);
      }
      return;
    }
    if (p.is(quotation.open() - 1, ":")) {
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

  /** The statement beside a quotation: the last quoted one of the unit before it, else its last. */
  private Draft neighbour() {
    Draft outer = null;
    for (int d = beside.size() - 1; d >= 0; d--) {
      if (isQuoted(beside.get(d))) {
        return beside.get(d);
      }
      if (outer == null && beside.get(d).outer() == null) {
        outer = beside.get(d);
      }
    }
    return outer;
  }

  private void add(Rule rule, Subject subject, Quotation quotation, Draft speaksAs) {
    Draft draft = new Draft(p, rule, null, subject, null);
    draft.with(p, quotation.first(), quotation.last());
    if (!draft.isEmpty()) {
      draft.continues(speaksAs);
      drafts.add(draft);
      beside = List.of(draft);
    }
  }

  private static boolean isQuoted(Draft draft) {
    return switch (draft.rule()) {
      case QUOTE_THEN_CUE, CUE_THEN_QUOTE, QUOTE_BESIDE, QUOTE_PARAGRAPH, QUOTE_ALONE ->
          draft.type() != StatementType.INDIRECT;
      case CLAUSE_THEN_CUE, CUE_THEN_CLAUSE, CUE_THEN_THAT -> draft.type() == StatementType.MIXED;
      default -> false;
    };
  }

  private int words(Quotation quotation) {
    int n = 0;
    for (int i = quotation.first(); i <= quotation.last(); i++) {
      n += p.isWord(i) ? 1 : 0;
    }
    return n;
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
