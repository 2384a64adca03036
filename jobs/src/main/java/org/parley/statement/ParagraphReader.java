package org.parley.statement;

import java.util.ArrayList;
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

  ParagraphReader(Passage passage, boolean stances) {
    this.p = passage;
    this.clauses = new ClauseReader(passage, stances);
    this.subjects = new SubjectFinder(passage);
  }

  /**
   * Statements in text order.
   *
   * @param previous the last statement of the paragraph before; null when none
   * @param adjacent true when a quotation may go on from {@code previous}
   */
  List<Draft> read(Draft previous, boolean adjacent) {
    List<Passage.Unit> units = p.units();
    for (Passage.Unit unit : units) {
      List<Draft> found = clauses.read(unit);
      drafts.addAll(found);
      for (Quotation quotation : p.quotations()) {
        if (quotation.close() >= unit.from()
            && quotation.first() < unit.to()
            && !isClaimed(quotation)) {
          orphan(quotation, unit, previous, adjacent);
        }
      }
    }
    return drafts;
  }

  private boolean isClaimed(Quotation quotation) {
    for (Draft draft : drafts) {
      if (draft.contains(p, Math.min(quotation.first(), p.size() - 1))) {
        return true;
      }
    }
    return false;
  }

  private void orphan(Quotation quotation, Passage.Unit unit, Draft previous, boolean adjacent) {
    if (quotation.continued() && previous != null && onlyQuotes(unit)) {
      previous.with(p, quotation.first(), quotation.last());
      return;
    }
    int words = words(quotation);
    if (words < MIN_QUOTED_WORDS || Draft.isName(p, p.quotationAt(quotation.first()))) {
      return;
    }
    if (onlyQuotes(unit)) {
      Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      if (last != null && isQuoted(last)) {
        last.with(p, quotation.first(), quotation.last());
      } else if (last != null) {
        add(Rule.QUOTE_BESIDE, null, quotation, last);
      } else if (unit.from() == 0 && adjacent && previous != null) {
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

  private void add(Rule rule, Subject subject, Quotation quotation, Draft speaksAs) {
    Draft draft = new Draft(p, rule, null, subject, null);
    draft.with(p, quotation.first(), quotation.last());
    if (!draft.isEmpty()) {
      draft.continues(speaksAs);
      drafts.add(draft);
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
