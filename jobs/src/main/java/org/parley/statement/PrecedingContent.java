package org.parley.statement;

import java.util.List;
import org.parley.text.TokenKind;

/**
 * Content that stands before the clause of its cue: {@code "...", he said}, {@code The talks had
 * failed, he said}, and around it: {@code The talks, he said, had failed}.
 */
final class PrecedingContent {

  private static final int FRAGMENT_TOKENS = 6;

  private static final int MAX_SUBJECT_TOKENS = 14;

  private static final int MAX_NAME_TOKENS = 8;

  private final Passage p;
  private final NounPhrases nouns;
  private final ContentEnd ends;
  private final PrecedingStart starts;
  private int contentStart;

  PrecedingContent(Passage passage, NounPhrases nouns, ContentEnd ends) {
    this.p = passage;
    this.nouns = nouns;
    this.ends = ends;
    this.starts = new PrecedingStart(passage, nouns);
  }

  /** Begins a unit: content starts here at the earliest. */
  void begin(Passage.Unit unit) {
    contentStart = unit.from();
  }

  /** True when the content stands before the clause of the cue; {@code after}: what follows it. */
  boolean precedes(Cue cue, int clauseStart, Passage.Unit unit, Content after) {
    boolean quote = quotationBefore(clauseStart) >= 0;
    if (cue.modal() && !quote) {
      return false;
    }
    if (quote && p.is(contentStart, WordClass.LEADIN)) {
      if (Draft.isName(p, quotationBefore(clauseStart)) || isQuestion(clauseStart)) {
        return false;
      }
    }
    if (after == null) {
      return quote || endsClause(cue, unit);
    }
    return quote && leadsWithQuote(clauseStart);
  }

  /** {@code Asked whether he “has the will,” half said yes}: the quotation is the question's. */
  private boolean isQuestion(int clauseStart) {
    int open = p.quotations().get(quotationBefore(clauseStart)).open();
    return p.is(contentStart, "asked") && open > contentStart + 1 && !p.isComma(open - 1);
  }

  /** {@code As for his “Bigfoot,” she laughed}: no clause, a few words of it quoted. */
  boolean isNamedInPassing(int clauseStart) {
    int q = quotationBefore(clauseStart);
    if (q < 0) {
      return false;
    }
    Quotation quotation = p.quotations().get(q);
    boolean leadIn = p.is(contentStart, WordClass.LEADIN) || p.folded(contentStart).endsWith("ing");
    return leadIn
        && quotation.open() > contentStart
        && quotation.close() - quotation.open() <= MAX_NAME_TOKENS
        && !nouns.hasFiniteVerb(contentStart, quotation.open());
  }

  /**
   * True when a conjunction joins the clause to a quotation that is another's: {@code agreed that
   * it was "fair," while others said}.
   */
  boolean joinsAnother(int clauseStart) {
    boolean joined =
        p.is(clauseStart, WordClass.CONJUNCTION)
            || p.is(clauseStart, "while")
            || p.is(clauseStart, "though")
            || p.is(clauseStart, "although");
    return joined && quotationBefore(clauseStart) >= 0;
  }

  /** True when the quotation before the clause stands within a report of an earlier verb. */
  boolean isReported(int clauseStart, List<Draft> drafts) {
    int q = quotationBefore(clauseStart);
    if (q < 0) {
      return false;
    }
    Quotation quotation = p.quotations().get(q);
    for (Draft draft : drafts) {
      boolean clause = draft.rule() == Rule.CUE_THEN_THAT || draft.rule() == Rule.CUE_THEN_CLAUSE;
      if (clause && draft.outer() == null && draft.contains(p, quotation.first())) {
        return !p.is(quotation.open() - 1, ":") && !p.isDash(quotation.open() - 1);
      }
    }
    return false;
  }

  /** Content before the clause of the cue, going on after it when the clause is an insertion. */
  Draft read(
      Cue cue,
      int clauseStart,
      Subject subject,
      int clauseLast,
      Passage.Unit unit,
      Content after,
      List<Draft> drafts) {
    int first = contentStart;
    int last = clauseStart - 1;
    while (last > first && !p.isQuoted(last) && (p.isComma(last) || p.isDash(last))) {
      last--;
    }
    if (last < first || p.words(first, last) == 0) {
      return null;
    }
    int q = quotationBefore(clauseStart);
    if (q >= 0) {
      first = starts.beside(drafts, first, p.quotations().get(q).open());
    } else if (after == null
        && !inserted(clauseLast, unit)
        && (p.is(first, WordClass.LEADIN) || p.words(first, last) < 4)
        && !nouns.hasFiniteVerb(first, last + 1)) {
      return null;
    }
    if (q < 0) {
      first = starts.afterColon(first, last);
    }
    if (q < 0 && !drafts.isEmpty()) {
      first = starts.afterSemicolon(first, last);
    }
    Rule rule = q >= 0 ? Rule.QUOTE_THEN_CUE : Rule.CLAUSE_THEN_CUE;
    Draft draft = new Draft(p, rule, cue, subject, p.span(cue.verb(), cue.last()));
    boolean leadIn =
        q < 0
            && after == null
            && p.is(first, WordClass.LEADIN)
            && p.words(first, last) <= 2
            && inserted(clauseLast, unit);
    leadIn |= q < 0 && after != null && p.is(first, WordClass.CONJUNCTION) && first == last;
    if (!leadIn) {
      draft.with(p, first, last);
    }
    int end = Math.max(clauseLast, cue.last());
    if (after != null) {
      draft.with(p, after.first(), after.last());
      end = after.last();
    } else if ((q < 0 || !leadsWithQuote(clauseStart)) && inserted(clauseLast, unit)) {
      int comma = starts.commaAfter(clauseLast, unit);
      int to = ends.of(cue, comma + 1, unit.to(), List.of());
      draft.with(p, comma + 1, to);
      end = to;
    }
    if (draft.isEmpty()) {
      return null;
    }
    contentStart = end + 1;
    return draft;
  }

  /**
   * True when a quotation after the cue goes on from content before it: {@code "A," he said, "B"}.
   */
  boolean goesOn(Cue cue, int clauseStart, Content after) {
    if (!after.frame().equals("quote")) {
      return false;
    }
    int before = after.first() - 1;
    if (quotationBefore(clauseStart) >= 0) {
      return before == cue.last() || p.isComma(before) || p.is(before, ":") || p.isDash(before);
    }
    int word = p.quotations().get(p.quotationAt(after.first())).first();
    return p.isComma(before) && !starts.isLeadIn(contentStart, clauseStart) && !p.isCapital(word);
  }

  /**
   * A quotation later in the sentence that goes on from one before the cue: a comma before it, a
   * small letter or a conjunction first. Null when there is none.
   */
  Content quotationAhead(Cue cue, int clauseStart, Passage.Unit unit) {
    if (quotationBefore(clauseStart) < 0) {
      return null;
    }
    for (int i = cue.last() + 1; i < unit.to(); i++) {
      int q = p.quotationAt(i);
      boolean leads = p.isComma(i + 1) || p.is(i + 1, ":") || p.is(i + 1, "that");
      boolean speaks = CueLexicon.isVerb(p.folded(i)) && p.isParticiple(i);
      if (q < 0 && speaks && (leads || p.isQuoted(i + 1))) {
        return null;
      }
      if (q >= 0) {
        boolean small = !p.isCapital(i + 1) || p.is(i + 1, WordClass.CONJUNCTION);
        boolean goesOn = p.isComma(i - 1) && small && p.isWord(i + 1);
        return goesOn
            ? new Content(i, ends.of(cue, i, unit.to(), List.of()), cue.last(), "quote")
            : null;
      }
    }
    return null;
  }

  /** {@code As the ministry noted on Friday, the talks had failed}; null when it is not so. */
  Draft introduced(Cue cue, Subject subject, Content after, Passage.Unit unit) {
    int circumstance = starts.circumstanceEnd(cue, unit);
    boolean led = circumstance > cue.last() && (after == null || after.frame().equals("clause"));
    int comma = led ? circumstance + 1 : starts.commaAfter(cue.last(), unit);
    int start = p.is(unit.from(), WordClass.CONJUNCTION) ? unit.from() + 1 : unit.from();
    boolean as = p.is(start, "as") && subject.first() == start + 1;
    if (!as || comma < 0 || (after != null && !led) || !cue.entry().follows()) {
      return null;
    }
    Draft draft = new Draft(p, Rule.CLAUSE_THEN_CUE, cue, subject, p.span(cue.verb(), cue.last()));
    draft.with(p, comma + 1, ends.of(cue, comma + 1, unit.to(), List.of()));
    contentStart = unit.to();
    return draft.isEmpty() ? null : draft;
  }

  /**
   * Last token of the clause of a cue that stands within a sentence: {@code The talks, she said [in
   * an interview], had failed}; the cue's when it is no such insertion.
   */
  int insertionEnd(Cue cue, int clauseStart, Passage.Unit unit) {
    int last = starts.circumstanceEnd(cue, unit);
    boolean begun =
        p.isComma(clauseStart - 1)
            && !closesQuotation(clauseStart - 2)
            && !nouns.hasFiniteVerb(contentStart, clauseStart);
    int next = last + 2;
    boolean goesOn =
        next < unit.to() && p.is(next, TokenKind.WORD) && nouns.isFinite(next) && !p.isQuoted(next);
    return begun && goesOn ? last : cue.last();
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

  /** True when a whole clause stands before the token. */
  boolean isClause(int clauseStart) {
    return nouns.hasFiniteVerb(contentStart, clauseStart) && !p.is(contentStart, WordClass.LEADIN);
  }

  /** True when a comma, a dash, a quotation mark or the unit's start stands before the token. */
  boolean setOff(int token, Passage.Unit unit) {
    int before = token - 1;
    return before >= unit.from()
        && (p.isComma(before) || p.isDash(before) || closesQuotation(before));
  }

  /**
   * Where the clause of a cue begins: behind a quotation that a comma ends, where nothing but words
   * set off by commas stands between it and the subject.
   */
  int clauseStart(int subject, Passage.Unit unit) {
    int i = subject - 1;
    while (i > unit.from() && subject - i < MAX_SUBJECT_TOKENS && !p.isQuoted(i)) {
      if (nouns.isFinite(i) || p.is(i, ":") || p.is(i, ".")) {
        return subject;
      }
      i--;
    }
    int q = p.quotationAt(i);
    boolean ends = q >= 0 && p.quotations().get(q).close() == i && p.isComma(i - 1);
    return ends && i - p.quotations().get(q).open() > FRAGMENT_TOKENS ? i + 1 : subject;
  }

  /** True when a quotation ends before the token, a comma apart at most. */
  boolean followsQuotation(int token) {
    return quotationBefore(token) >= 0;
  }

  boolean closesQuotation(int i) {
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

  /** True when the clause of the cue is set off on both sides and the sentence goes on. */
  private boolean inserted(int clauseLast, Passage.Unit unit) {
    int comma = starts.commaAfter(clauseLast, unit);
    if (comma < 0 || comma + 2 >= unit.to()) {
      return false;
    }
    int next = comma + 1;
    if (p.is(next, WordClass.CONJUNCTION) && p.isQuoted(next + 1)) {
      return true;
    }
    if (p.is(next, "that")) {
      return true;
    }
    if (p.isParticiple(next) || p.is(next, WordClass.RELATIVE) || p.isQuoted(next)) {
      return false;
    }
    if (nouns.hasFiniteVerb(next, next + 1) || p.is(next, "to") || p.is(next, "because")) {
      return true;
    }
    boolean begun =
        p.is(contentStart, WordClass.LEADIN) || !nouns.hasFiniteVerb(contentStart, clauseLast);
    boolean clause = nouns.hasFiniteVerb(next, Math.min(unit.to(), next + MAX_SUBJECT_TOKENS));
    return (begun && nouns.isPast(next))
        || (clause && (begun || p.is(next, WordClass.CONJUNCTION)));
  }
}
