package org.parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.text.Span;
import org.parley.text.Zone;
import org.parley.time.DateInterval;

/**
 * Turns what was read of a document into statements: speakers, layers, dates, repeats. What
 * somebody <i>has said</i> is news in the headline and in the story's first paragraph; below, its
 * day is not known.
 */
final class Attribution {

  /** So many statements before and after one are looked at for what belongs to them. */
  private static final int MAX_NEIGHBOURS = 10;

  private final SpeakerResolver resolver;
  private final PronounResolver pronouns = new PronounResolver();
  private final StatementDater dater;
  private final DateInterval documentDays;
  private final Map<Draft, Speaker> speakers = new HashMap<>();
  private Passage lead;

  /**
   * @param documentDays null when not known
   */
  Attribution(SpeakerResolver resolver, String text, DateInterval documentDays) {
    this.resolver = resolver;
    this.dater = new StatementDater(text, documentDays);
    this.documentDays = documentDays;
  }

  /** Statements in text order, an outer one before those within it. */
  List<Statement> statements(List<Draft> drafts, List<StoryReader.Bystander> bystanders) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.removeIf(Draft::isEmpty);
    sorted.sort(
        Comparator.comparingInt((Draft d) -> d.parts().get(0).span().start())
            .thenComparingInt(d -> -d.parts().get(0).span().end()));
    lead =
        sorted.stream()
            .map(Draft::passage)
            .filter(p -> p.paragraph().zone() == Zone.BODY)
            .findFirst()
            .orElse(null);
    for (StoryReader.Bystander bystander : bystanders) {
      Speaker speaker = resolver.resolve(bystander.passage(), bystander.subject());
      if (!speaker.ids().isEmpty()) {
        pronouns.note(bystander.passage().paragraph().index(), speaker, false);
      }
    }
    for (Draft draft : sorted) {
      if (draft.subject() != null && !isPronoun(draft) && !isOfficeLabel(draft)) {
        Speaker speaker =
            draft.rule() == Rule.TURN
                ? resolver.resolveLabel(draft.passage(), draft.subject(), documentDays)
                : resolver.resolve(draft.passage(), draft.subject());
        speakers.put(draft, speaker);
        pronouns.note(draft.passage().paragraph().index(), speaker, draft.outer() == null);
      }
    }
    resolveTurns(sorted);
    Map<Draft, Integer> numbers = new HashMap<>();
    List<Speaker> found = new ArrayList<>();
    for (Draft draft : sorted) {
      numbers.put(draft, numbers.size());
      Speaker speaker = speakers.get(draft);
      if (speaker == null) {
        speaker = unnamed(draft, neighbours(sorted, numbers.size() - 1));
        speakers.put(draft, speaker);
      }
      if (speaker.form() == SpeakerForm.PRONOUN && !speaker.isUnknown()) {
        pronouns.note(draft.passage().paragraph().index(), speaker, true);
      }
      found.add(speaker);
    }
    List<List<Integer>> repeats = RepeatFinder.find(sorted, found);
    List<Statement> statements = new ArrayList<>();
    StatementDater.Dated[] dates = dates(sorted, found);
    for (int i = 0; i < sorted.size(); i++) {
      Draft draft = sorted.get(i);
      int outer = draft.outer() == null ? -1 : numbers.getOrDefault(draft.outer(), -1);
      statements.add(statement(i, draft, found.get(i), dates[i], repeats.get(i), outer));
    }
    return statements;
  }

  private static boolean isOfficeLabel(Draft draft) {
    return draft.rule() == Rule.TURN && SpeakerResolver.isOffice(draft.passage(), draft.subject());
  }

  /** Labels that say little: who they are of the side for which most other turns are spoken. */
  private void resolveTurns(List<Draft> drafts) {
    if (drafts.stream().noneMatch(draft -> draft.rule() == Rule.TURN)) {
      return;
    }
    Map<String, Integer> turns = new TreeMap<>();
    for (Map.Entry<Draft, Speaker> entry : speakers.entrySet()) {
      for (String id : aside(entry.getKey(), entry.getValue(), "").ids()) {
        turns.merge(resolver.sideOf(id, documentDays), 1, Integer::sum);
      }
    }
    turns.remove("");
    String side =
        turns.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    HomeSides homes = side.isEmpty() ? HomeSides.of(drafts, this::sideOf) : HomeSides.only(side);
    for (Draft draft : drafts) {
      if (draft.rule() != Rule.TURN) {
        continue;
      }
      Speaker known =
          isOfficeLabel(draft)
              ? resolver.resolveOffice(draft.passage(), draft.subject(), homes, documentDays)
              : aside(draft, speakers.get(draft), side);
      speakers.put(draft, known);
    }
  }

  /** Who a turn's label names out of office, if its speaker is not known otherwise. */
  private Speaker aside(Draft draft, Speaker known, String side) {
    if (draft.rule() != Rule.TURN || !known.ids().isEmpty()) {
      return known;
    }
    Speaker aside = resolver.resolveAside(draft.passage(), draft.subject(), side, documentDays);
    return aside == null ? known : aside;
  }

  private String sideOf(String actorId) {
    return resolver.sideOf(actorId, documentDays);
  }

  private static boolean isPronoun(Draft draft) {
    Subject s = draft.subject();
    Passage p = draft.passage();
    return s.first() == s.last()
        && (p.is(s.first(), WordClass.SUBJECT)
            || (isOwned(draft) && p.is(s.first(), WordClass.POSSESSIVE)));
  }

  private static boolean isOwned(Draft draft) {
    return draft.rule() == Rule.NOUN_CUE;
  }

  /** The speaker of a statement whose own words do not name him. */
  private Speaker unnamed(Draft draft, List<Draft> all) {
    Passage p = draft.passage();
    Subject subject = draft.subject();
    if (subject == null) {
      return draft.speaksAs() == null
          ? Speaker.NONE
          : speakers.getOrDefault(draft.speaksAs(), Speaker.NONE).unnamed(0.9);
    }
    Span span = p.span(subject.first(), subject.first());
    String pronoun = PronounResolver.ofOwner(p.folded(subject.first()));
    if (!isOwned(draft) && !p.is(subject.first(), WordClass.THIRD)) {
      return PronounResolver.unresolved(span);
    }
    Speaker ahead = ahead(draft, all);
    if (ahead != null && PronounResolver.agrees(pronoun, ahead)) {
      return ahead.by(span, 0.9);
    }
    return pronouns.resolve(pronoun, span, p.paragraph().index());
  }

  /** For {@code Even as it said ..., Moscow reiterated}: the speaker of the main clause. */
  private Speaker ahead(Draft draft, List<Draft> all) {
    Passage p = draft.passage();
    int start = p.sentenceStart(draft.subject().first());
    while (p.is(start, WordClass.CONJUNCTION) || p.is(start, "even") || p.is(start, "just")) {
      start++;
    }
    boolean subordinate = p.is(start, WordClass.SUBORDINATOR) && !p.is(start, "that");
    if (!subordinate || draft.subject().first() > start + 2) {
      return null;
    }
    for (Draft other : all) {
      if (other.passage() == p
          && other.cue() != null
          && draft.cue() != null
          && other.cue().verb() > draft.cue().verb()
          && p.sentenceOf(other.cue().verb()) == p.sentenceOf(draft.cue().verb())
          && other.outer() == null
          && other.subject() != null
          && !isPronoun(other)) {
        return speakers.get(other);
      }
    }
    return null;
  }

  /** The dates that words give; from the same speaker's statement before it in the paragraph. */
  private StatementDater.Dated[] dates(List<Draft> drafts, List<Speaker> found) {
    StatementDater.Dated[] dates = new StatementDater.Dated[drafts.size()];

    for (int i = 0; i < dates.length; i++) {
      Draft draft = drafts.get(i);
      dates[i] = dater.date(draft, neighbours(drafts, i));
      boolean follows =
          dates[i] == null
              && i > 0
              && isBeside(draft, drafts.get(i - 1), found.get(i))
              && !LayerReader.isRecalled(draft)
              && !found.get(i).ids().isEmpty()
              && found.get(i).ids().equals(found.get(i - 1).ids())
              && drafts.get(i - 1).outer() == null
              && !isInserted(drafts.get(i - 1))
              && layer(drafts.get(i - 1), dates[i - 1]) != Layer.EARLIER;
      if (follows) {
        dates[i] = dates[i - 1];
      }
    }
    return dates;
  }

  /** True for {@code , who on Monday said ...,}: its day is that of the insertion alone. */
  private static boolean isInserted(Draft draft) {
    return draft.subject() != null && draft.subject().relative();
  }

  /** Statements of the same paragraph around one, itself included. */
  private static List<Draft> neighbours(List<Draft> drafts, int i) {
    int from = Math.max(0, i - MAX_NEIGHBOURS);
    int to = Math.min(drafts.size(), i + MAX_NEIGHBOURS + 1);
    Passage p = drafts.get(i).passage();
    return drafts.subList(from, to).stream().filter(d -> d.passage() == p).toList();
  }

  /** In the same paragraph, or in the next with a pronoun or nobody for the speaker. */
  private static boolean isBeside(Draft draft, Draft before, Speaker speaker) {
    int paragraphs = draft.passage().paragraph().index() - before.passage().paragraph().index();
    boolean unnamed = speaker.form() == SpeakerForm.PRONOUN || speaker.form() == SpeakerForm.NONE;
    return paragraphs == 0 || (paragraphs == 1 && unnamed);
  }

  private Layer layer(Draft draft, StatementDater.Dated dated) {
    return LayerReader.layer(draft, dated == null ? null : dated.days(), documentDays);
  }

  private Statement statement(
      int number,
      Draft draft,
      Speaker speaker,
      StatementDater.Dated dated,
      List<Integer> repeats,
      int outer) {
    DateInterval days = dated == null ? documentDays : dated.days();
    String basis =
        dated != null ? dated.basis() : documentDays == null ? "" : Statement.DOCUMENT_DATE;
    Layer layer = layer(draft, dated);
    boolean perfect =
        draft.cue() != null
            && draft.cue().perfect()
            && draft.outer() == null
            && draft.passage() != lead
            && repeats.isEmpty()
            && draft.passage().paragraph().zone() == Zone.BODY;
    if ((layer == Layer.EARLIER || perfect) && dated == null) {
      days = null;
      basis = perfect && documentDays != null ? Statement.BY_DOCUMENT : "";
    }
    return new Statement(
        number,
        draft.parts().get(0).passage().paragraph().index(),
        draft.parts().stream().map(Draft.Part::span).toList(),
        draft.type(),
        layer,
        speaker.ids(),
        speaker.span(),
        speaker.form(),
        speaker.label(),
        draft.cueSpan(),
        draft.quotedSpans(),
        days,
        basis,
        Confidence.of(draft, speaker),
        draft.rule().label(),
        draft.parts().get(0).passage().paragraph().zone(),
        repeats,
        outer);
  }
}
