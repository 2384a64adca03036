package org.parley.statement;

import java.util.List;
import org.parley.text.Paragraph;
import org.parley.text.Token;

/**
 * Quotations that run on over line breaks without a mark where the next line begins, as in texts
 * with one sentence in each line.
 */
final class RunningQuotation {

  /** A quotation that closes later was rather never closed. */
  private static final int MAX_LINES = 15;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final boolean strayMarks;

  RunningQuotation(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.strayMarks = hasStrayMarks(text);
  }

  /**
   * Where a quotation closes that is open at a paragraph's end: the next paragraph with a mark, if
   * no empty line stands between and that mark closes; or repeats the opening one at the
   * paragraph's beginning, and nobody reports between.
   *
   * @return its index; -1 when it is not known
   */
  int close(int at) {
    int limit = Math.min(paragraphs.size(), at + 1 + MAX_LINES);
    boolean reports = strayMarks;
    for (int i = at + 1; i < limit && isNextLine(i); i++) {
      List<Token> tokens =
          paragraphs.get(i).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
      QuotationFinder.First first = QuotationFinder.first(text, tokens);
      if (first != QuotationFinder.First.NONE) {
        boolean goesOn = first == QuotationFinder.First.REPEATS && !reports;
        return goesOn || first == QuotationFinder.First.CLOSES ? i : -1;
      }
      reports |= tokens.stream().anyMatch(t -> t.is("said") || t.is("told"));
    }
    return -1;
  }

  /**
   * True for a text whose marks are torn from their words, {@code the end. “} at a line's end: a
   * mark that opens a line may then close the line before.
   */
  private static boolean hasStrayMarks(String text) {
    for (int i = text.indexOf('\n'); i > 1; i = text.indexOf('\n', i + 1)) {
      boolean mark = text.charAt(i - 1) == '\u201C' || text.charAt(i - 1) == '"';
      if (mark && Character.isWhitespace(text.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }

  /** True when nothing but a line break parts a paragraph from the one before. */
  private boolean isNextLine(int i) {
    int breaks = 0;
    int to = paragraphs.get(i).span().start();
    for (int c = paragraphs.get(i - 1).span().end(); c < to; c++) {
      if (!Character.isWhitespace(text.charAt(c))) {
        return false;
      }
      breaks += text.charAt(c) == '\n' ? 1 : 0;
    }
    return breaks <= 1;
  }

  /**
   * Gives the beginning of a quotation to the statement that names its speaker where it ends.
   *
   * @param before the statement that has the beginning; may be left empty
   * @param found the statements of the paragraph in which the quotation ends
   */
  static void join(Draft before, List<Draft> found, Passage passage) {
    if (passage.quotations().isEmpty() || passage.quotations().get(0).open() >= 0) {
      return;
    }
    int from = before.parts().size();
    while (from > 0 && runsOn(before.parts().get(from - 1))) {
      from--;
    }
    boolean introduced = from == 0 && (before.cueSpan() != null || before.subject() != null);
    if (introduced) {
      return;
    }
    for (Draft draft : found) {
      boolean names = draft.rule() == Rule.QUOTE_THEN_CUE || draft.rule() == Rule.ACCORDING_TO;
      if (names && draft.contains(passage, 0)) {
        draft.take(before, from);
        return;
      }
    }
  }

  /**
   * The statement that a quotation makes together with the line behind it, {@code She asked the
   * crew.} or {@code asked the guard}; null when that line says more, or the quotation is not left
   * without a speaker.
   *
   * @param before the statement that the quotation makes; is left empty when it is taken
   */
  static Draft attributed(Draft before, Passage passage, List<Draft> found) {
    Draft.Part part =
        before.parts().isEmpty() ? null : before.parts().get(before.parts().size() - 1);
    boolean open =
        part != null
            && before.cueSpan() == null
            && before.subject() == null
            && part.passage().paragraph().index() + 1 == passage.paragraph().index()
            && asks(part)
            && !passage.isQuoted(0);
    if (!open || passage.units().size() != 1) {
      return null;
    }
    Passage.Unit unit = passage.units().get(0);
    for (Cue cue : CueFinder.find(passage, unit)) {
      boolean speaks = cue.entry().has("quote") && cue.entry().family() == CueFamily.SPEECH;
      boolean taken = found.stream().anyMatch(d -> d.cue() != null && d.cue().verb() == cue.verb());
      if (!speaks || taken || cue.isInfinitive() || cue.isParticiple()) {
        return null;
      }
      SubjectFinder subjects = new SubjectFinder(passage);
      Subject subject =
          cue.verb() == unit.from()
              ? new InvertedSubjects(passage, subjects.nouns()).after(cue.last(), unit.to())
              : subjects.before(unit.from(), cue.start());
      if (subject == null || (cue.verb() > unit.from() && subject.first() != unit.from())) {
        return null;
      }
      Draft draft =
          new Draft(
              passage, Rule.QUOTE_THEN_CUE, cue, subject, passage.span(cue.verb(), cue.last()));
      draft.take(before, 0);
      return draft;
    }
    return null;
  }

  /** True where the quotation ends as no sentence of the narrator's does. */
  private static boolean asks(Draft.Part part) {
    Passage p = part.passage();
    int q = p.quotationAt(part.last());
    int mark = q < 0 ? -1 : p.quotations().get(q).last();
    boolean ends = q >= 0 && p.quotations().get(q).close() == p.size() - 1;
    return ends && (p.is(mark, "?") || p.is(mark, "!") || p.isComma(mark));
  }

  /** True for a part within a quotation that its own paragraph does not close. */
  private static boolean runsOn(Draft.Part part) {
    int q = part.passage().quotationAt(part.last());
    return q >= 0 && !part.passage().quotations().get(q).closed();
  }
}
