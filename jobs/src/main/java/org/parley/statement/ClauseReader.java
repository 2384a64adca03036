package org.parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.text.Span;

/** Reads the statements of one unit: each cue verb with its subject and its content. */
final class ClauseReader {

  /**
   * A run of words with more cues is no sentence; it is read in parts, so that time stays linear.
   */
  private static final int MAX_CUES = 40;

  private final Passage p;

  private final SubjectFinder subjects;

  private final InvertedSubjects inverted;

  private final ContentReader contents;

  private final ContentEnd ends;

  private final NounPhrases nouns;

  private final PrecedingContent preceding;

  private final SourcePhrases sources;
  private final FrontedSources fronted;
  private final PassiveReader passives;
  private final ContentTrim trim;
  private final FarSubjects far;
  private final QuotedSpeakers quoted;

  private final List<Draft> drafts = new ArrayList<>();

  ClauseReader(Passage passage) {
    this.p = passage;
    this.subjects = new SubjectFinder(passage);
    this.nouns = subjects.nouns();
    this.inverted = new InvertedSubjects(passage, nouns);
    this.ends = new ContentEnd(passage, subjects);
    this.contents = new ContentReader(passage, nouns, ends);
    this.preceding = new PrecedingContent(passage, nouns, ends);
    this.sources = new SourcePhrases(passage, nouns, ends);
    this.fronted = new FrontedSources(passage, nouns);
    this.passives = new PassiveReader(passage, subjects, ends);
    this.trim = new ContentTrim(passage, nouns);
    this.far = new FarSubjects(passage, subjects, preceding);
    this.quoted = new QuotedSpeakers(passage, subjects);
  }

  /** Statements of the unit in order of their cues. */
  List<Draft> read(Passage.Unit unit) {
    List<Cue> cues = CueFinder.find(p, unit);
    if (cues.size() <= MAX_CUES) {
      return read(unit, cues);
    }
    List<Draft> all = new ArrayList<>();
    int from = unit.from();
    for (int c = 0; c < cues.size(); c += MAX_CUES) {
      int next = Math.min(c + MAX_CUES, cues.size());
      int to = next < cues.size() ? cues.get(next).start() : unit.to();
      all.addAll(read(new Passage.Unit(from, to), cues.subList(c, next)));
      from = to;
    }
    return all;
  }

  private List<Draft> read(Passage.Unit unit, List<Cue> cues) {
    drafts.clear();
    preceding.begin(unit);
    for (Cue cue : cues) {
      read(cue, unit, cues);
    }
    drafts.addAll(sources.accordingTo(unit));
    keep(fronted.read(unit));
    drafts.addAll(sources.nouns(unit, cues));
    passives.read(unit, cues).stream().filter(this::isOwnReport).forEach(drafts::add);
    drafts.sort(Comparator.comparingInt(d -> d.cueSpan().start()));
    Nesting.link(p, drafts);
    drafts.removeIf(Nesting::isPartOfReport);
    far.remember(drafts);
    return List.copyOf(drafts);
  }

  private void read(Cue cue, Passage.Unit unit, List<Cue> cues) {
    if (cue.isInfinitive()) {
      readInfinitive(cue, unit, cues);
      return;
    }
    QuotedSpeakers.Quoted report = quoted.of(cue, unit);
    if (report != null) {
      readQuoted(cue, report, unit, cues);
      return;
    }
    Content following = contents.after(cue, unit.to(), cues);
    boolean led =
        following == null
            || (following.frame().equals("clause")
                && p.is(following.first(), WordClass.PREPOSITION));
    Content ahead = led ? farQuotation(cue, unit, cues) : null;
    Content after = ahead == null ? following : ahead;
    int from = far.limit(unit, cue, drafts);
    Subject before = cue.isParticiple() ? null : subjects.before(from, cue.start());
    if (before != null && p.is(before.first(), "neither")) {
      return;
    }
    boolean read =
        before == null ? verbFirst(cue, unit, cues) : contentFirst(cue, before, after, unit);
    if (read) {
      return;
    }
    if (before != null && keep(preceding.introduced(cue, before, after, unit))) {
      return;
    }
    Subject subject = before == null ? far.elsewhere(cue, unit, from, after, drafts) : before;
    boolean quoted = before != null && after != null && after.frame().equals("quote");
    boolean supposed = before != null && p.is(before.first() - 1, WordClass.SUPPOSITION);
    boolean real =
        quoted || (!supposed && (!cue.modal() || cue.entry().family() == CueFamily.STANCE));
    if (subject != null && after != null && real) {
      add(cue, subject, after);
    }
  }

  /** {@code She was quoted as saying "..."} and {@code "...", the agency quoted her as saying}. */
  private void readQuoted(
      Cue cue, QuotedSpeakers.Quoted report, Passage.Unit unit, List<Cue> cues) {
    Content after = contents.after(cue, unit.to(), cues);
    Subject speaker = report.speaker();
    boolean led = after == null || after.frame().equals("clause");
    boolean quotes = preceding.followsQuotation(report.start());
    boolean before = led && (quotes || after == null) && preceding.setOff(report.start(), unit);
    if (before) {
      drafts.removeIf(d -> d.contains(p, cue.verb()));
      keep(preceding.read(cue, report.start(), speaker, cue.last(), unit, null, drafts));
    } else if (after != null) {
      add(cue, speaker, after);
    }
  }

  /** {@code ..., she said after the attacks}: no clause, but when it was said. */
  private boolean isCircumstance(Cue cue, Content after) {
    if (after == null
        || !after.frame().equals("clause")
        || after.first() != cue.last() + 1
        || !p.is(after.first(), WordClass.PREPOSITION)
        || p.is(after.first(), "about")) {
      return false;
    }
    for (int i = after.first(); i <= after.last(); i++) {
      if (nouns.isFinite(i) || p.isQuoted(i) || p.isComma(i) || p.is(i, WordClass.SUBJECT)) {
        return false;
      }
    }
    return true;
  }

  /** {@code He tried to explain why}: what the subject of the clause is out to say. */
  private void readInfinitive(Cue cue, Passage.Unit unit, List<Cue> cues) {
    for (Draft draft : drafts) {
      if (draft.contains(p, cue.verb())) {
        return;
      }
    }
    int b = cue.start() - 1;
    boolean known = CueLexicon.isVerb(p.folded(b));
    boolean verb = p.folded(b).endsWith("ed") || p.is(b, WordClass.PASTTENSE) || p.isParticiple(b);
    if ((verb && !known) || cue.entry().family() == CueFamily.STANCE) {
      return;
    }
    Content after = contents.after(cue, unit.to(), cues);
    Subject subject = subjects.ofClause(unit.from(), cue.start());
    if (subject != null && after != null) {
      add(cue, subject.share(), after);
    }
  }

  /** {@code "...", said the envoy} and {@code Said the envoy, "..."}. */
  private boolean verbFirst(Cue cue, Passage.Unit unit, List<Cue> cues) {
    if (cue.verb() == unit.from()) {
      return opensWithVerb(cue, unit);
    }
    boolean bare = cue.start() == cue.verb() && !cue.isParticiple() && cue.entry().follows();
    Subject speaker =
        bare && preceding.setOff(cue.start(), unit) ? inverted.after(cue.last(), unit.to()) : null;
    if (speaker == null) {
      return false;
    }
    Content more = quotationAfter(speaker.last(), unit, cues, cue);
    return keep(preceding.read(cue, cue.start(), speaker, speaker.last(), unit, more, drafts));
  }

  /** {@code "...", he said} and {@code The talks, he said, had failed}. */
  private boolean contentFirst(Cue cue, Subject nearest, Content found, Passage.Unit unit) {
    int start = preceding.clauseStart(nearest.first(), unit);
    boolean ends = preceding.setOff(start, unit) && preceding.isClause(start);
    int last = preceding.insertionEnd(cue, start, unit);
    boolean inserted = last > cue.last();
    Content after = inserted || (ends && isCircumstance(cue, found)) ? null : found;
    boolean inner = start < nearest.first() && p.is(nearest.first(), WordClass.SUBJECT);
    Subject first = inner ? subjects.ofClause(start, cue.start()) : null;
    Subject before = first == null ? nearest : first.own();
    if (before.shared()
        || !cue.entry().follows()
        || !preceding.setOff(start, unit)
        || preceding.joinsAnother(start)
        || (after != null && preceding.isNamedInPassing(start))) {
      return false;
    }
    if (after == null
        && p.is(before.first(), WordClass.THIRD)
        && preceding.isReported(start, drafts)) {
      return true;
    }
    Content next = after != null && preceding.goesOn(cue, start, after) ? after : null;
    Content more = next == null ? preceding.quotationAhead(cue, start, unit) : next;
    return preceding.precedes(cue, start, unit, more == null ? after : null)
        && keep(preceding.read(cue, start, before, last, unit, more, drafts));
  }

  private boolean keep(Draft draft) {
    return draft != null && drafts.add(draft);
  }

  /** A quotation that a comma joins to the clause of the cue; null when none follows. */
  private Content quotationAfter(int clauseLast, Passage.Unit unit, List<Cue> cues, Cue cue) {
    int first = clauseLast + 2;
    boolean joined = p.isComma(clauseLast + 1) || p.is(clauseLast + 1, ":");
    return joined && first < unit.to() && p.isQuoted(first)
        ? new Content(first, ends.of(cue, first, unit.to(), cues), cue.last(), "quote")
        : null;
  }

  /** {@code Said the envoy, "..."}: a sentence that opens with its verb. */
  private boolean opensWithVerb(Cue cue, Passage.Unit unit) {
    Subject subject = inverted.after(cue.last(), unit.to());
    if (subject == null || !p.isComma(subject.last() + 1) || !p.isQuoted(subject.last() + 2)) {
      return false;
    }
    int first = subject.last() + 2;
    int last = ends.of(cue, first, unit.to(), List.of());
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
    int next = cues.indexOf(cue) + 1;
    int to = next < cues.size() ? cues.get(next).verb() : unit.to();
    for (int i = cue.last() + 2; i < to; i++) {
      int q = p.quotationAt(i);
      if (q >= 0) {
        boolean set = p.quotations().get(q).open() == i && (p.isComma(i - 1) || p.is(i - 1, ":"));
        return set && !Draft.isName(p, q) && p.isCapital(i + 1)
            ? new Content(i, ends.of(cue, i, unit.to(), cues), cue.last(), "quote")
            : null;
      }
    }
    return null;
  }

  private void add(Cue cue, Subject subject, Content found) {
    Content whole = trim.withoutTime(subject.relative() ? trim.withinRelative(found) : found);
    Content content = withoutTaken(whole);
    Rule rule =
        switch (content.frame()) {
          case "quote", "colon" -> Rule.CUE_THEN_QUOTE;
          case "that" -> Rule.CUE_THEN_THAT;
          case "wh" -> Rule.CUE_THEN_QUESTION;
          case "to", "np-to" -> Rule.CUE_THEN_INFINITIVE;
          case "np", "prep" -> Rule.CUE_THEN_OBJECT;
          default -> Rule.CUE_THEN_CLAUSE;
        };
    boolean ofThing =
        rule == Rule.CUE_THEN_OBJECT
            && (p.is(cue.start() - 1, "which")
                || p.is(cue.start() - 1, "that")
                || (cue.isParticiple() && cue.entry().family() == CueFamily.STANCE));
    boolean somebody =
        cue.entry().family() == CueFamily.STANCE
            && p.is(cue.start() - 1, WordClass.RELATIVE)
            && (p.is(subject.first(), "a") || p.is(subject.first(), "an"));
    boolean thing = (cue.entry().has("agent") || ofThing) && !nouns.isAgent(subject);
    Draft draft = new Draft(p, rule, cue, subject, cueSpan(cue, content.cueLast()));
    draft.with(p, content.first(), content.last());
    if (!draft.isEmpty() && !thing && !somebody) {
      drafts.add(draft);
    }
  }

  /** Content up to a quotation behind it that goes on from one before it. */
  private Content withoutTaken(Content content) {
    int last = content.last();
    for (Draft draft : drafts) {
      for (Draft.Part part : draft.parts()) {
        boolean within = part.first() > content.first() && part.first() <= last;
        last = within && draft.rule() == Rule.QUOTE_THEN_CUE ? part.first() - 2 : last;
      }
    }
    return new Content(content.first(), last, content.cueLast(), content.frame());
  }

  private Span cueSpan(Cue cue, int last) {
    return p.span(cue.verb(), last);
  }

  /** True when the words that attribute stand in no other statement's content. */
  private boolean isOwnReport(Draft passive) {
    int verb = p.tokenAt(passive.cueSpan().start());
    return drafts.stream().noneMatch(d -> d.contains(p, verb));
  }
}
