package org.parley.statement;

import java.util.List;
import org.parley.text.Zone;

/**
 * Quotations that begin in the paragraph after {@code X said:}. With quotation marks the marks tell
 * where they end. Without, the first paragraph is taken, and those after it while the speaker's own
 * voice goes on: words of the first or second person outside quotation marks and no cue with
 * another subject.
 */
final class BlockQuotes {

  private static final int MAX_PARAGRAPHS = 20;

  private final List<Passage> passages;
  private final int at;
  private int lastPassage;

  /**
   * @param at index of the passage that may lead in
   */
  BlockQuotes(List<Passage> passages, int at) {
    this.passages = passages;
    this.at = at;
    this.lastPassage = at;
  }

  /** Index of the last passage that was taken; that of the lead-in when none was. */
  int lastPassage() {
    return lastPassage;
  }

  /** The quotation that the passage leads in to; null when it leads in to none. */
  Draft read() {
    Passage p = passages.get(at);
    int colon = p.size() - 1;
    if (!p.is(colon, ":") || at + 1 >= passages.size() || !isBody(at + 1)) {
      return null;
    }
    List<Passage.Unit> units = p.units();
    Passage.Unit unit = units.get(units.size() - 1);
    Draft lead = leadIn(p, unit, colon);
    if (lead == null) {
      return null;
    }
    Passage next = passages.get(at + 1);
    if (next.isQuoted(0)) {
      return quoted(lead);
    }
    if (lead.rule() != Rule.BLOCK
        || Character.isLowerCase(next.text().charAt(next.token(0).start()))) {
      return null;
    }
    for (int i = at + 1; i < passages.size() && i - at <= MAX_PARAGRAPHS; i++) {
      if (!isBody(i) || (i > at + 1 && !speaksOn(passages.get(i))) || passages.get(i).isQuoted(0)) {
        break;
      }
      lead.with(passages.get(i), 0, passages.get(i).size() - 1);
      lastPassage = i;
    }
    return lead.isEmpty() ? null : lead;
  }

  private boolean isBody(int i) {
    return passages.get(i).paragraph().zone() == Zone.BODY;
  }

  private Draft leadIn(Passage p, Passage.Unit unit, int colon) {
    SubjectFinder subjects = new SubjectFinder(p);
    List<Cue> cues = CueFinder.find(p, unit);
    for (int c = cues.size() - 1; c >= 0; c--) {
      Cue cue = cues.get(c);
      boolean near =
          !subjects.nouns().hasFiniteVerb(cue.last() + 1, colon) && !p.isQuoted(colon - 1);
      if (near && cue.entry().has("quote") && cue.entry().family() == CueFamily.SPEECH) {
        Subject subject = subjects.before(unit.from(), cue.start());
        subject = subject == null ? subjects.ofClause(unit.from(), cue.start()) : subject;
        Rule rule = passages.get(at + 1).isQuoted(0) ? Rule.CUE_THEN_QUOTE : Rule.BLOCK;
        return subject == null
            ? null
            : new Draft(p, rule, cue, subject, p.span(cue.verb(), cue.last()));
      }
    }
    Subject subject = subjects.ofClause(unit.from(), colon);
    return subject == null
        ? null
        : new Draft(p, Rule.CUE_THEN_QUOTE, null, subject, p.span(colon, colon));
  }

  /** The quotations that open the paragraphs after the lead-in, as far as they go on. */
  private Draft quoted(Draft lead) {
    for (int i = at + 1; i < passages.size() && isBody(i); i++) {
      Passage p = passages.get(i);
      Quotation first = p.quotations().isEmpty() ? null : p.quotations().get(0);
      boolean whole = first != null && first.open() <= 0 && first.close() >= p.size() - 1;
      boolean labelled = whole && Turns.label(p, first.first(), first.last()) >= 0;
      if (!whole || labelled || (i > at + 1 && !first.continued())) {
        break;
      }
      lead.with(p, first.first(), first.last());
      lastPassage = i;
      if (first.closed()) {
        break;
      }
    }
    return lead.isEmpty() ? null : lead;
  }

  /** True when a paragraph without marks is still the quoted voice. */
  private boolean speaksOn(Passage p) {
    boolean own = false;
    for (int i = 0; i < p.size() && !own; i++) {
      own = !p.isQuoted(i) && p.is(i, WordClass.SPEAKING);
    }
    if (!own) {
      return false;
    }
    for (Draft draft : new ParagraphReader(p).read()) {
      Subject subject = draft.subject();
      if (draft.cue() != null && subject != null && !p.is(subject.first(), WordClass.SPEAKING)) {
        return false;
      }
    }
    return true;
  }
}
