package org.parley.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;
import org.parley.text.Paragraph;
import org.parley.text.Span;
import org.parley.text.Zone;

/** Who said what in a document: direct, mixed and indirect speech with its speakers. */
public final class StatementExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Codebook codebook;
  private final boolean stances;

  /** Reads speech; beliefs, wishes and support are left out. */
  public StatementExtractor(Codebook codebook) {
    this(codebook, false);
  }

  /**
   * @param stances true when verbs of belief, wish, intention and support count as cues
   */
  public StatementExtractor(Codebook codebook, boolean stances) {
    this.codebook = codebook;
    this.stances = stances;
  }

  /**
   * Statements in text order.
   *
   * @param mentions of this document, in text order
   */
  public List<Statement> extract(
      Document document, Layout layout, DocumentDate date, List<Mention> mentions) {
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, List<Mention>> byParagraph = new HashMap<>();
    for (Mention mention : mentions) {
      byParagraph.computeIfAbsent(mention.paragraph(), k -> new ArrayList<>()).add(mention);
    }
    Draft previous = null;
    int previousParagraph = -9;
    boolean open = false;
    int body = 0;
    for (Paragraph paragraph : layout.paragraphs()) {
      if (paragraph.zone() == Zone.BOILERPLATE) {
        continue;
      }
      Passage passage =
          new Passage(
              document.text(),
              paragraph,
              open,
              byParagraph.getOrDefault(paragraph.index(), List.of()));
      body++;
      boolean adjacent = body - previousParagraph <= 1;
      List<Draft> found = new ParagraphReader(passage, stances).read(previous, adjacent);
      drafts.addAll(found);
      if (!found.isEmpty()) {
        previous = found.get(found.size() - 1);
        previousParagraph = body;
      }
      List<Quotation> quotations = passage.quotations();
      open = !quotations.isEmpty() && !quotations.get(quotations.size() - 1).closed();
      if (open) {
        previousParagraph = body;
      }
    }
    return statements(date, drafts);
  }

  private List<Statement> statements(DocumentDate date, List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.removeIf(Draft::isEmpty);
    sorted.sort(
        Comparator.comparingInt((Draft d) -> d.parts().get(0).span().start())
            .thenComparingInt(d -> -d.parts().get(0).span().end()));
    SpeakerResolver resolver = new SpeakerResolver(codebook);
    PronounResolver pronouns = new PronounResolver();
    Map<Draft, Speaker> speakers = new HashMap<>();
    Map<Draft, Integer> numbers = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : sorted) {
      numbers.put(draft, numbers.size());
    }
    for (Draft draft : sorted) {
      Passage p = draft.passage();
      Speaker speaker = Speaker.NONE;
      Subject subject = draft.subject();
      if (subject != null
          && subject.first() == subject.last()
          && p.is(subject.first(), WordClass.THIRD)) {
        speaker =
            pronouns.resolve(
                p.folded(subject.first()),
                p.span(subject.first(), subject.first()),
                p.paragraph().index());
      } else if (subject != null) {
        speaker = resolver.resolve(p, subject);
      } else if (draft.speaksAs() != null) {
        speaker = speakers.getOrDefault(draft.speaksAs(), Speaker.NONE).unnamed(0.9);
      }
      speakers.put(draft, speaker);
      pronouns.note(
          p.paragraph().index(),
          speaker.span() == null ? draft.parts().get(0).span().start() : speaker.span().start(),
          speaker,
          true);
      StatementType type = draft.type();
      Layer layer =
          draft.outer() != null
              ? Layer.REPORTED
              : type == StatementType.INDIRECT ? Layer.PARAPHRASE : Layer.OWN_WORDS;
      List<Span> spans = draft.parts().stream().map(Draft.Part::span).toList();
      statements.add(
          new Statement(
              numbers.get(draft),
              draft.parts().get(0).passage().paragraph().index(),
              spans,
              type,
              layer,
              speaker.ids(),
              speaker.span(),
              speaker.form(),
              speaker.label(),
              draft.cueSpan(),
              draft.quotedSpans(),
              date.interval(),
              date.isDated() ? "document" : "",
              draft.rule().confidence() * speaker.certainty(),
              draft.rule().label(),
              p.paragraph().zone(),
              List.of(),
              draft.outer() == null ? -1 : numbers.getOrDefault(draft.outer(), -1)));
    }
    return statements;
  }
}
