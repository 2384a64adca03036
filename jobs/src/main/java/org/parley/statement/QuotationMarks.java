package org.parley.statement;

/** What the marks round a paragraph of nothing but a quotation tell. */
final class QuotationMarks {

  private static final int MAX_HEADING_WORDS = 8;

  private QuotationMarks() {}

  /** True when a quotation has single marks as the end of a statement has, or double ones. */
  static boolean alike(Draft draft, Passage p, Quotation quotation) {
    Draft.Part part = draft.parts().get(draft.parts().size() - 1);
    Passage before = part.passage();
    int open = before.quotations().get(before.quotationAt(part.last())).open();
    return before.is(open, "'") == p.is(quotation.open(), "'");
  }

  /** A few words in single marks below a quotation in double ones are a heading. */
  static boolean isHeading(Draft draft, Passage p, Quotation quotation) {
    return p.is(quotation.open(), "'")
        && !alike(draft, p, quotation)
        && p.words(quotation.first(), quotation.last()) <= MAX_HEADING_WORDS;
  }
}
