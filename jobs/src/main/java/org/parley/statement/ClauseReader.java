package org.parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.TokenKind;

/** Reads the statements of one unit: each cue verb with its subject and its content. */
final class ClauseReader {

  private static final int FRAGMENT_TOKENS = 6;
  private static final int MAX_SUBJECT_TOKENS = 14;

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
      read(cue, unit, cues);
    }
    accordingTo(unit);
    nouns(unit, cues);
    drafts.sort(Comparator.comparingInt(d -> d.cueSpan().start()));
    nest();
    return List.copyOf(drafts);
  }

  private void read(Cue cue, Passage.Unit unit, List<Cue> cues) {
    int from = subjectLimit(unit, cue);
    Subject before = cue.isParticiple() ? null : subjects.before(from, cue.start());
    Content after = contents.after(cue, unit.to(), cues);
    if (cue.entry().family() == CueFamily.STANCE && !stances && !opensWithThat(after)) {
      return;
    }
    after = after == null ? farQuotation(cue, unit, cues) : after;
    if (before == null) {
      if (cue.verb() == unit.from() && opensWithVerb(cue, unit)) {
        return;
      }
      if (setOff(cue.start(), unit) && cue.start() == cue.verb() && !cue.isParticiple()) {
        Subject inverted = subjects.after(cue.last(), unit.to());
        if (inverted != null && cue.entry().follows()) {
          Content more = quotationAfter(inverted.last(), unit, cues, cue);
          if (contentBefore(cue, cue.start(), inverted, inverted.last(), unit, more)) {
            return;
          }
        }
      }
      before = sharedSubject(cue, unit, from);
      if (before == null && closesQuotation(cue.start() - 1) && p.isComma(cue.start() - 2)) {
        before = subjects.acrossInsertions(unit.from(), cue.start() - 2);
      }
      boolean quotes = after != null && after.frame().equals("quote");
      if (before == null && cue.isParticiple() && quotes) {
        before = subjects.before(from, cue.start());
      }
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

  private static boolean opensWithThat(Content content) {
    return content != null && content.frame().equals("that");
  }

  /** A quotation that a comma joins to the clause of the cue; null when none follows. */
  private Content quotationAfter(int clauseLast, Passage.Unit unit, List<Cue> cues, Cue cue) {
    int first = clauseLast + 2;
    boolean joined = p.isComma(clauseLast + 1) || p.is(clauseLast + 1, ":");
    return joined && first < unit.to() && p.isQuoted(first)
        ? new Content(first, contents.endOf(cue, first, unit.to(), cues), cue.last(), "quote")
        : null;
  }

  /** {@code Said the envoy, "..."}: a sentence that opens with its verb. */
  private boolean opensWithVerb(Cue cue, Passage.Unit unit) {
    Subject subject = subjects.after(cue.last(), unit.to());
    if (subject == null || !p.isComma(subject.last() + 1) || !p.isQuoted(subject.last() + 2)) {
      return false;
    }
    int first = subject.last() + 2;
    int last = contents.endOf(cue, first, unit.to(), List.of());
    add(cue, subject, new Content(first, last, cue.last(), "quote"));
    return true;
  }

  /**
   * A quotation later in the sentence, set off by a comma or colon, when the cue has nothing at
   * once behind it and no other cue stands between.
   */
  private Content farQuotation(Cue cue, Passage.Unit unit, List<Cue> cues) {
    if (!cue.entry().has("quote") || cue.entry().family() != CueFamily.SPEECH) {
      return null;
    }
    for (int i = cue.last() + 2; i < unit.to(); i++) {
      int q = p.quotationAt(i);
      if (q >= 0) {
        boolean set = p.quotations().get(q).open() == i && (p.isComma(i - 1) || p.is(i - 1, ":"));
        return set && !Draft.isName(p, q) && p.isCapital(i + 1)
            ? new Content(i, contents.endOf(cue, i, unit.to(), cues), cue.last(), "quote")
            : null;
      }
      int at = i;
      if (cues.stream().anyMatch(c -> c.verb() == at)) {
        return null;
      }
    }
    return null;
  }

  /** True when the content stands before the clause of the cue; {@code after}: what follows it. */
  private boolean precedes(Cue cue, int clauseStart, Passage.Unit unit, Content after) {
    boolean quote = quotationBefore(clauseStart) >= 0;
    if (after == null) {
      return quote || endsClause(cue, unit);
    }
    return quote && leadsWithQuote(clauseStart);
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
    boolean leadIn =
        q < 0
            && after == null
            && p.is(first, WordClass.LEADIN)
            && words(first, last) <= 2
            && inserted(clauseLast, unit);
    if (!leadIn) {
      draft.with(p, first, last);
    }
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
      boolean between =
          draft.cue() != null && draft.cue().verb() >= first && draft.cue().verb() < open;
      if (between && (p.is(open - 1, ":") || p.isDash(open - 1) || p.is(open - 1, "."))) {
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
    if (isIng(next) || p.is(next, WordClass.RELATIVE) || p.isQuoted(next)) {
      return false;
    }
    if (subjects.hasFiniteVerb(next, next + 1) || p.is(next, "to") || p.is(next, "because")) {
      return true;
    }
    boolean begun =
        p.is(contentStart, WordClass.LEADIN) || !subjects.hasFiniteVerb(contentStart, clauseLast);
    boolean clause = subjects.hasFiniteVerb(next, Math.min(unit.to(), next + MAX_SUBJECT_TOKENS));
    return clause && (begun || p.is(next, WordClass.CONJUNCTION));
  }

  private boolean isIng(int i) {
    return p.folded(i).endsWith("ing") && !p.isCapital(i);
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
    Content content = withoutTime(subject.relative() ? withinRelative(found) : found);
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
      if (p.isComma(i) && !p.isQuoted(i) && opensVerb(i + 1)) {
        return new Content(content.first(), i - 1, content.cueLast(), content.frame());
      }
    }
    return content;
  }

  private boolean opensVerb(int i) {
    int verb = i;
    while (p.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return subjects.hasFiniteVerb(verb, Math.min(verb + 1, p.size()))
        || p.folded(verb).endsWith("ed")
        || !CueLexicon.entries(p.folded(verb)).isEmpty();
  }

  /** {@code called on them to leave [in 2011]}: a time at the end is that of the call. */
  private Content withoutTime(Content content) {
    boolean object = content.frame().equals("np-to") || content.frame().equals("prep");
    int i = content.last();
    if (!object || p.isQuoted(i)) {
      return content;
    }
    while (i > content.first() + 3
        && (p.is(i, WordClass.WEEKDAY) || p.is(i, TokenKind.NUMBER) || isMonth(i))) {
      i--;
    }
    boolean time = i < content.last() && (p.is(i, "on") || p.is(i, "in"));
    return time ? new Content(content.first(), i - 1, content.cueLast(), content.frame()) : content;
  }

  private boolean isMonth(int i) {
    return p.is(i, WordClass.TIME) && p.isCapital(i);
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
        draft.with(p, afterColon(unit, i), i - 1);
        boolean goesOn =
            p.isComma(last)
                && (subjects.hasFiniteVerb(last + 1, Math.min(unit.to(), last + 2))
                    || !subjects.hasFiniteVerb(unit.from(), i));
        if (goesOn && !isIng(last + 1) && last + 2 < unit.to()) {
          draft.with(p, last + 1, unit.to() - 1);
        }
      }
      if (subject != null && !draft.isEmpty()) {
        drafts.add(draft);
      }
    }
  }

  /** {@code Moscow's insistence that ...}, {@code his claim, made in Geneva, that ...}. */
  private void nouns(Passage.Unit unit, List<Cue> cues) {
    for (int i = unit.from() + 1; i + 2 < unit.to(); i++) {
      if (!p.is(i, WordClass.NOUN_CUE) || p.isQuoted(i)) {
        continue;
      }
      int that = i + 1;
      if (p.isComma(that)) {
        that++;
        while (that < unit.to() && that < i + 10 && !p.isComma(that)) {
          that++;
        }
        that++;
      }
      Subject owner = p.is(that, "that") && that + 1 < unit.to() ? owner(unit, i) : null;
      if (owner != null) {
        Cue cue = new Cue(i, i, i, CueLexicon.entries("said").get(0), Cue.Tense.PAST, false);
        int last = contents.endOf(cue, that + 1, unit.to(), cues);
        Draft draft = new Draft(p, Rule.NOUN_CUE, cue, owner, p.span(i, i));
        draft.with(p, that + 1, last);
        if (!draft.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
  }

  /** Who owns a noun: a possessive, or an adjective of an actor. */
  private Subject owner(Passage.Unit unit, int noun) {
    int i = noun - 1;
    while (i > unit.from()
        && i > noun - 3
        && !p.is(i, "'s")
        && !p.is(i, WordClass.POSSESSIVE)
        && !p.endsMention(i)) {
      i--;
    }
    if (p.is(i, "'s") || (p.is(i, "'") && i > unit.from())) {
      Subject owner = subjects.nounPhrase(unit.from(), i - 1);
      return owner == null ? null : owner.share();
    }
    if (p.is(i, WordClass.POSSESSIVE)) {
      return new Subject(i, i, true);
    }
    for (int first = Math.max(unit.from(), i - 5); first <= i; first++) {
      if (p.mentionAt(first) != null && p.mentionLast(first) == i) {
        return new Subject(first, i, true);
      }
    }
    return null;
  }

  private int afterColon(Passage.Unit unit, int i) {
    int start = i;
    while (start > unit.from() && !p.is(start - 1, ":") && !p.is(start - 1, ";")) {
      start--;
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
